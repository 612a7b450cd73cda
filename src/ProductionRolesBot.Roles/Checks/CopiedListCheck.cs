using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>
/// A list that is word for word the list of another role: on the same page nothing sets the two levels apart
/// (sales/business-systems-administrator.md), on another page it was copied and never made its own (sales/customer-success-architect.md).
/// </summary>
internal static class CopiedListCheck
{
    /// <summary>One or two lines, "Ability to travel", may well be meant for both.</summary>
    private const int Shortest = 3;

    internal static IEnumerable<CatalogueProblem> Find(IReadOnlyList<TitleUses> pages, ImmutableArray<JobFamily> families)
    {
        var (onPage, anywhere) = (new Dictionary<RoleList, Role>(), new Dictionary<RoleList, Role>());
        for (var at = 0; at < families.Length; at++)
        {
            onPage.Clear();
            foreach (var role in families[at].Roles)
            {
                foreach (var list in Lists(role))
                {
                    var isFirst = anywhere.TryAdd(list, role);
                    if ((!onPage.TryAdd(list, role) ? onPage[list] : isFirst ? null : anywhere[list]) is { } other && !IsTitledAlike(role, other))
                        yield return Problem(pages[at], list, role, other);
                }
            }
        }
    }

    /// <summary>One role told on two pages is no copy.</summary>
    private static bool IsTitledAlike(Role role, Role other) =>
        TitleWords.Of(role.Title).LikenessTo(TitleWords.Of(other.Title)) > TitleLikeness.Short;

    private static CatalogueProblem Problem(TitleUses page, RoleList list, Role role, Role other) =>
        page.Lines.Problem(
            other.Source.Page == role.Source.Page ? "PR046" : "PR047",
            list.Line,
            $"the {list.Kind.ToString().ToLowerInvariant()} of \"{role.Title}\" are word for word those of \"{other.Title}\" in {other.Source}");

    private static IEnumerable<RoleList> Lists(Role role)
    {
        if (role.Responsibilities.Own.Length >= Shortest)
            yield return new(SectionKind.Responsibilities, role.Responsibilities.Own, role.Responsibilities.Source?.Line);
        if (role.Requirements.Own.Length >= Shortest)
            yield return new(SectionKind.Requirements, role.Requirements.Own.CastArray<Bullet>(), role.Requirements.Source?.Line);
    }

    /// <summary>Equal to a list of the same kind with the same words; the first and the last line tell most lists apart.</summary>
    private sealed class RoleList(SectionKind kind, ImmutableArray<Bullet> bullets, int? heading) : IEquatable<RoleList>
    {
        internal SectionKind Kind => kind;

        internal int Line => heading ?? bullets[0].Source.Line;

        private ImmutableArray<Bullet> Bullets => bullets;

        public bool Equals(RoleList? other) =>
            other is not null && Kind == other.Kind && Same(bullets, other.Bullets);

        public override bool Equals(object? obj) => Equals(obj as RoleList);

        public override int GetHashCode() => HashCode.Combine(kind, bullets.Length, LettersOnly.Comparer.GetHashCode(bullets[0].Text), LettersOnly.Comparer.GetHashCode(bullets[^1].Text));

        private static bool Same(ImmutableArray<Bullet> left, ImmutableArray<Bullet> right) =>
            left.Length == right.Length && left.Zip(right).All(pair => LettersOnly.Comparer.Equals(pair.First.Text, pair.Second.Text) && Same(pair.First.Children, pair.Second.Children));
    }
}
