using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Roles that no sentence gives a manager, and roles that two sentences give two (sales/sales-operations.erb.mm.md).</summary>
internal static class ManagerCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        foreach (var role in page.Family.Roles)
        {
            if (role.ReportsTo.IsEmpty)
                yield return page.Problem("PR035", role.Source.Line, $"no line says to whom \"{role.Title}\" reports");
            foreach (var line in role.ReportsTo)
            {
                foreach (var manager in line.Managers)
                {
                    if (SlipOf(manager.Title, page) is { } meant)
                        yield return page.Problem("PR017", line.Quote.Source.Line, $"\"{manager.Title}\" looks like a slip of \"{meant}\"");
                }
            }

            foreach (var line in role.ReportsTo.Skip(1))
            {
                if (!line.Managers.Any(manager => role.ReportsTo[0].Managers.Any(first => Same(first.Title, manager.Title))))
                    yield return page.Problem("PR033", line.Quote.Source.Line, $"\"{role.Title}\" reports to \"{line.Managers[0].Title}\" here and to \"{role.ReportsTo[0].Managers[0].Title}\" in line {role.ReportsTo[0].Quote.Source.Line}");
            }
        }
    }

    /// <summary>A role of the page that differs from the named manager by no more than a letter or two.</summary>
    private static string? SlipOf(string manager, PageReading page)
    {
        var words = TitleWords.Of(manager);
        string? meant = null;
        foreach (var role in page.Roles.Roles.AsSpan()[..Math.Min(page.Roles.Roles.Length, Reach.Most)])
        {
            if (role.Words.SameAs(words))
                return null;
            if (meant is null && words.Words.Length == role.Words.Words.Length && words.Words.Zip(role.Words.Words).All(pair => pair.First == pair.Second || IsSlip(pair.First, pair.Second)))
                meant = role.Title;
        }

        return meant;
    }

    /// <summary>"Accounting" for "Accountant" and "Director" for "Directors" are other words.</summary>
    private static bool IsSlip(string written, string meant) =>
        Spelling.IsSlip(written, meant) && !(ReadingWords.Titles.IsNoun(written) && ReadingWords.Titles.IsNoun(meant));

    private static bool Same(string left, string right) =>
        TitleWords.Of(left) is var a && TitleWords.Of(right) is var b && (a.IsShortFor(b) || b.IsShortFor(a));
}
