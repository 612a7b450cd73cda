using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>The expectations that prove which page or role something is, as folded text.</summary>
internal static class FamilyLines
{
    public static ImmutableHashSet<string> Of(JobFamily family) =>
        Folded(family.Roles.SelectMany(Bullets).Concat(family.SharedResponsibilities).Concat(family.SharedRequirements));

    public static ImmutableHashSet<string> Of(Role role) => Folded(Bullets(role));

    public static ImmutableHashSet<string> Of(Specialty specialty) => Folded(specialty.Points);

    /// <summary>A list line by line, nested ones after the line they belong to.</summary>
    public static IEnumerable<Bullet> Flat(IEnumerable<Bullet> bullets) =>
        bullets.SelectMany(bullet => Flat(bullet.Children).Prepend(bullet.Children.IsEmpty ? bullet : bullet with { Children = [] }));

    private static IEnumerable<Bullet> Bullets(Role role) => role.Responsibilities.Own.Concat(role.Requirements.Own);

    private static ImmutableHashSet<string> Folded(IEnumerable<Bullet> bullets) => [.. Flat(bullets).Select(bullet => Typography.Fold(bullet.Text))];
}
