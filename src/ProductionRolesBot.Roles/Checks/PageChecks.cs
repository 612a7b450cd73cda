using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>The checks that need one page alone.</summary>
internal static class PageChecks
{
    private static readonly ImmutableArray<Func<PageReading, IEnumerable<CatalogueProblem>>> Rules =
    [
        MarkupCheck.Find, TextCheck.Find, IdentityCheck.Find, SectionIdentityCheck.Find, InheritanceCheck.Find, SectionSpellingCheck.Find,
        EmptySectionCheck.Find, DuplicateBulletCheck.Find, HeadingOrderCheck.Find, RoleHeadingCheck.Find, SectionPlaceCheck.Find, MissingHeadingCheck.Find, ElsewhereCheck.Find, SecondSectionCheck.Find, FragmentCheck.Find, JoinedBulletCheck.Find,
        GradeCheck.Find, GradeTableCheck.Find, ManagerCheck.Find, AnchorCheck.Find, LadderFamilyCheck.Find, LadderRoleCheck.Find, UnreadRoleCheck.Find, UnreadListCheck.Find,
    ];

    internal static ImmutableArray<CatalogueProblem> Find(PageReading page) => [.. Rules.SelectMany(rule => rule(page))];
}
