using System.Collections.Concurrent;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Decides which of several roles somebody means by a short form of their titles.</summary>
internal sealed class CandidateChoice(TitleIndex titles, RoleCatalogue catalogue)
{
    /// <summary>What a word stands for where nothing else says which role is meant: thousands of titles may have it, and it is the same in every question.</summary>
    private readonly ConcurrentDictionary<string, ImmutableArray<Role>> ofWord = [];

    /// <summary>Roles that remain after the choice: one when it is clear, several when it must be asked.</summary>
    /// <param name="candidates">Roles whose titles contain the words.</param>
    /// <param name="said">The words.</param>
    /// <param name="context">Roles spoken of, nearest first.</param>
    public ImmutableArray<Role> Among(IReadOnlyList<TitledRole> candidates, IReadOnlyList<string> said, ImmutableArray<Role> context)
    {
        if (candidates is [var only])
            return [only.Role];
        var decided = SaidOnlyOfLevel(said) ? [] : context;
        if (decided.IsEmpty && said is [var word] && ReferenceEquals(candidates, titles.With(word)))
            return ofWord.GetOrAdd(word, _ => Plainest(InForce(OncePerPage(candidates)), said));
        candidates = InForce(OncePerPage(candidates));
        foreach (var role in decided)
        {
            if (OnPage(candidates, catalogue.FamilyOf(role).Page) is { Count: > 0 } near)
                return Plainest(near, said);
        }

        return Plainest(candidates, said);
    }

    /// <summary>The role at that level of the ladder a context role stands on, null when there is none.</summary>
    public Role? AtLevel(IReadOnlyList<string> level, ImmutableArray<Role> context)
    {
        foreach (var role in context)
        {
            var core = TitleWords.Core(titles.WordsOf(role));
            var found = titles.InOrder([.. level, .. core]);
            if (found.Count == 1)
                return found[0].Role;
            if (Plainest(OnPage(titles.Containing(level), catalogue.FamilyOf(role).Page), level) is [var only])
                return only;
        }

        return null;
    }

    /// <summary>"Producer" means the Digital Producer rather than the senior one: a level that is not said is not meant.</summary>
    private static ImmutableArray<Role> Plainest(IReadOnlyList<TitledRole> candidates, IReadOnlyList<string> said)
    {
        // "Product manager" means a level of the Product Manager, never the Product Design Manager, though that one has no level at all.
        if (candidates.Count > 1 && said.Count(word => !TitleWords.IsLevel(word)) is > 1 and var work && Those(candidates, role => role.Words.Length - role.Levels.Length == work) is { Count: > 0 } same)
            candidates = same;
        if (candidates.Count < 2 || Those(candidates, role => role.IsPlain(said)) is not { Count: > 0 } plain)
            return RolesOf(candidates);
        // Titles that begin with the words as said come before titles that merely contain them.
        if (plain.Count > 1 && Those(plain, role => role.StartsWith(said)) is { Count: > 0 } begun)
            plain = begun;
        // Of "Brand Designer" and "Manager, Brand Design" the one with the fewest words beside those said is meant, if only one is.
        return plain.Count > 1 && Shortest(plain) is { } shortest && SameCore(plain, shortest) ? [shortest.Role] : RolesOf(plain);
    }

    /// <summary>The one with the fewest words, null when several have as few.</summary>
    private static TitledRole? Shortest(List<TitledRole> roles)
    {
        var fewest = roles.Min(role => role.Words.Length);
        return roles.FindIndex(role => role.Words.Length == fewest) is var at && roles.FindLastIndex(role => role.Words.Length == fewest) == at ? roles[at] : null;
    }

    private static bool SameCore(List<TitledRole> roles, TitledRole shortest)
    {
        var core = TitleWords.Core(shortest.Words);
        return roles.TrueForAll(role => role.HasAll(core));
    }

    /// <summary>A title that stands twice on one page is one role; the heading that carries a grade or lists speaks for it.</summary>
    private static IReadOnlyList<TitledRole> OncePerPage(IReadOnlyList<TitledRole> roles) => roles.Count(role => role.StandsTwice) < 2 ? roles :
        [.. roles.GroupBy(role => (role.Page, role.Role.Title)).Select(group => group.MaxBy(role => (role.Role.Grade.Grades.Length > 0 ? 100 : 0) + role.Role.Requirements.Own.Length + role.Role.Responsibilities.Own.Length)!)];

    /// <summary>A page that another has replaced speaks for a title only where no other page has it.</summary>
    private static IReadOnlyList<TitledRole> InForce(IReadOnlyList<TitledRole> roles) =>
        roles.Any(role => role.IsRetired) && Those(roles, role => !role.IsRetired) is { Count: > 0 } current ? current : roles;

    private static List<TitledRole> OnPage(IReadOnlyList<TitledRole> roles, string page) => Those(roles, role => role.Page == page);

    private static List<TitledRole> Those(IReadOnlyList<TitledRole> roles, Func<TitledRole, bool> fit) => [.. roles.Where(fit)];

    private static ImmutableArray<Role> RolesOf(IReadOnlyList<TitledRole> roles) => [.. roles.Select(role => role.Role)];

    private static bool SaidOnlyOfLevel(IReadOnlyList<string> said) => said.All(TitleWords.IsLevel);
}
