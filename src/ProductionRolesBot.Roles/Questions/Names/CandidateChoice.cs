using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Decides which of several roles somebody means by a short form of their titles.</summary>
internal sealed class CandidateChoice(TitleIndex titles, RoleCatalogue catalogue)
{
    /// <summary>Roles that remain after the choice: one when it is clear, several when it must be asked.</summary>
    /// <param name="candidates">Roles whose titles contain the words.</param>
    /// <param name="said">The words.</param>
    /// <param name="context">Roles spoken of, nearest first.</param>
    public ImmutableArray<Role> Among(IReadOnlyList<Role> candidates, IReadOnlyList<string> said, IReadOnlyList<Role> context)
    {
        candidates = OncePerPage(candidates);
        if (candidates.Count < 2)
            return [.. candidates];
        foreach (var role in context)
        {
            if (SaidOnlyOfLevel(said))
                break;
            var page = catalogue.FamilyOf(role).Page;
            var near = candidates.Where(candidate => catalogue.FamilyOf(candidate).Page == page).ToList();
            if (near.Count > 0)
                return Plainest(near, said);
        }

        return Plainest(candidates, said);
    }

    /// <summary>The role at that level of the ladder a context role stands on, null when there is none.</summary>
    public Role? AtLevel(IReadOnlyList<string> level, IReadOnlyList<Role> context)
    {
        foreach (var role in context)
        {
            var core = TitleWords.Core(titles.WordsOf(role));
            var found = titles.InOrder([.. level, .. core]);
            if (found.Count == 1)
                return found[0];
            var page = catalogue.FamilyOf(role).Page;
            var near = titles.Containing(level).Where(other => catalogue.FamilyOf(other).Page == page).ToList();
            if (Plainest(near, level) is [var only])
                return only;
        }

        return null;
    }

    /// <summary>"Producer" means the Digital Producer rather than the senior one: a level that is not said is not meant.</summary>
    private ImmutableArray<Role> Plainest(IReadOnlyList<Role> candidates, IReadOnlyList<string> said)
    {
        if (candidates.Count < 2)
            return [.. candidates];
        var plain = candidates.Where(role => !titles.WordsOf(role).Any(word => TitleWords.IsLevel(word) && !said.Contains(word))).ToImmutableArray();
        if (plain.IsEmpty)
            return [.. candidates];
        // Titles that begin with the words as said come before titles that merely contain them.
        if (plain.Length > 1 && plain.Where(role => titles.WordsOf(role).Take(said.Count).SequenceEqual(said)).ToImmutableArray() is { IsEmpty: false } begun)
            plain = begun;
        if (plain.Length > 1)
        {
            // Of "Brand Designer" and "Manager, Brand Design" the one with the fewest words beside those said is meant, if only one is.
            var fewest = plain.Min(role => titles.WordsOf(role).Length);
            var shortest = plain.Where(role => titles.WordsOf(role).Length == fewest).ToImmutableArray();
            if (shortest.Length == 1 && SameCore(plain, shortest[0]))
                return shortest;
        }

        return plain;
    }

    private bool SameCore(ImmutableArray<Role> roles, Role shortest)
    {
        var core = TitleWords.Core(titles.WordsOf(shortest));
        return roles.All(role => core.All(word => titles.WordsOf(role).Contains(word)));
    }

    /// <summary>A title that stands twice on one page is one role; the heading that carries a grade or lists speaks for it.</summary>
    private IReadOnlyList<Role> OncePerPage(IReadOnlyList<Role> roles) => roles.Count < 2 ? roles :
        [.. roles.GroupBy(role => (catalogue.FamilyOf(role).Page, role.Title)).Select(group => group.MaxBy(role => (role.Grade.Grades.Length > 0 ? 100 : 0) + role.Requirements.Own.Length + role.Responsibilities.Own.Length)!)];

    private static bool SaidOnlyOfLevel(IReadOnlyList<string> said) => said.All(TitleWords.IsLevel);
}
