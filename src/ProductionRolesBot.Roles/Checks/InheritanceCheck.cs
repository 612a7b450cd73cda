using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// Lines that take over from another role: the wrong list (sales/online-sales-operations.md), the role itself
/// (alliances/alliances-manager.md), or in the name of a role that is not this one (security/threat-intelligence-engineer.md).
/// </summary>
internal static class InheritanceCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page) => OfTheWrongList(page).Concat(InAnotherName(page));

    private static IEnumerable<CatalogueProblem> InAnotherName(PageReading page)
    {
        var doubts = new IdentityDoubts(page.Roles.Roles);
        return
            from role in page.Roles.Roles
            from section in role.Facts
            from claim in section.Inheritances
            let subject = claim.Subject
            // "A senior engineer must meet …" is no title.
            where subject.Length > 0 && char.IsUpper(subject[0])
            let doubt = doubts.On(subject, role, DoubtCode.UnknownSubject)
            where doubt is not null
            select page.Problem(doubt.Code, claim.Sentence.Line, $"the sentence under \"{role.Title}\" speaks of \"{doubt.NamedInstead}\"");
    }

    private static IEnumerable<CatalogueProblem> OfTheWrongList(PageReading page)
    {
        var taken = page.Family.Roles.SelectMany(role => role.Inherits).Select(inherited => inherited.Quote.Source.Line).ToHashSet();
        foreach (var (role, section) in page.RoleSections.Where(part => part.Section.Kind is HeadingKind.Responsibilities or HeadingKind.Requirements))
        {
            foreach (var claim in section.Inheritances)
            {
                // "Meets all SOX requirements" takes over from nobody.
                if (InheritanceClaim.MayMeanNone(claim.From) && !taken.Contains(claim.Sentence.Line))
                    continue;
                if (NamesOnly(claim.Sentence.Text, section.Kind == HeadingKind.Responsibilities))
                    yield return WrongList(page, section.Kind, claim.Sentence);
                if (TitleWords.Of(claim.From).LikenessTo(role.Words) == TitleLikeness.Same)
                    yield return page.Problem("PR016", claim.Sentence.Line, $"\"{role.Title}\" takes over from itself");
            }

            // "Requirements" that "share the same responsibilities outlined above" (finance/business-system-analyst.mm.md).
            foreach (var sentence in section.AllSentences)
            {
                if (SharedReference.Is(sentence.Written.Span) && NamesOnly(sentence.Text, section.Kind == HeadingKind.Responsibilities))
                    yield return WrongList(page, section.Kind, sentence);
            }
        }
    }

    private static CatalogueProblem WrongList(PageReading page, HeadingKind list, Sentence sentence) =>
        page.Problem("PR015", sentence.Line, $"under {list.ToString().ToLowerInvariant()} the line takes over the other list");

    /// <summary>True when the line names the other list and not the one it stands in.</summary>
    private static bool NamesOnly(string text, bool underResponsibilities)
    {
        var requirements = text.Contains("requirement", StringComparison.OrdinalIgnoreCase);
        var responsibilities = text.Contains("responsib", StringComparison.OrdinalIgnoreCase);
        return requirements != responsibilities && requirements == underResponsibilities;
    }
}
