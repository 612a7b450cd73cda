using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Turns the doubts that travel with facts into findings: the subject of the sentence is not the role it stands under (marketing/digital-production-manager.md).</summary>
internal static class IdentityCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        foreach (var role in page.Family.Roles)
        {
            foreach (var quote in role.Grade.Quotes.Concat(role.ReportsTo.Select(line => line.Quote)).DistinctBy(quote => (quote.Source, quote.Doubt)))
            {
                if (quote.Doubt is not { } doubt)
                    continue;
                var line = page.Lines.At(quote.Source.Line);
                yield return page.Problem(
                    doubt.Code,
                    quote.Source.Line,
                    $"the sentence under \"{role.Title}\" speaks of \"{doubt.NamedInstead}\"",
                    doubt.Code != DoubtCode.UnknownSubject && line.Contains(doubt.NamedInstead, StringComparison.Ordinal) ? line.Replace(doubt.NamedInstead, role.Title, StringComparison.Ordinal) : null);
            }
        }
    }
}
