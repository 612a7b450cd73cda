using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>Every line that counts for a role: its own, those it says it takes over, those of the whole family.</summary>
internal static class RoleLines
{
    /// <summary>Levels that are followed when one role extends another.</summary>
    private const int MostLevels = 8;

    /// <summary>The lines of one list, the role's own first.</summary>
    public static ImmutableArray<CatalogueLine> Of(RoleCatalogue catalogue, Role role, SectionKind section)
    {
        var lines = ImmutableArray.CreateBuilder<CatalogueLine>();
        Add(catalogue, role, role, section, lines, MostLevels);
        var family = catalogue.FamilyOf(role);
        foreach (var bullet in section == SectionKind.Responsibilities ? family.SharedResponsibilities : family.SharedRequirements.CastArray<Bullet>())
            lines.Add(new CatalogueLine(role, section, bullet));
        return lines.ToImmutable();
    }

    private static void Add(RoleCatalogue catalogue, Role role, Role of, SectionKind section, ImmutableArray<CatalogueLine>.Builder lines, int levels)
    {
        var (own, inherits) = section == SectionKind.Responsibilities
            ? (of.Responsibilities.Own, of.Responsibilities.Inherits)
            : (of.Requirements.Own.CastArray<Bullet>(), of.Requirements.Inherits);
        foreach (var bullet in own)
            lines.Add(new CatalogueLine(role, section, bullet, of.Id == role.Id ? null : of));
        foreach (var inheritance in inherits)
        {
            if (levels > 0 && inheritance.Target is { } target && target != role.Id && catalogue.Find(target) is { } from)
                Add(catalogue, role, from, section, lines, levels - 1);
        }
    }
}
