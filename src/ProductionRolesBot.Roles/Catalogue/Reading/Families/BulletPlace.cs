using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Where bullets stand.</summary>
/// <param name="Section">The section that holds them.</param>
/// <param name="Role">Whose list it is; null for a list of the page.</param>
/// <param name="Group">The sub-heading or bold line above them; null at the top.</param>
/// <param name="IsWish">True where they are only nice to have.</param>
internal readonly record struct BulletPlace(PageSection Section, RoleDraft? Role, string? Group, bool IsWish)
{
    /// <summary>Under a sub-heading.</summary>
    internal BulletPlace In(PageSection group) => this with { Section = group, Group = group.Outline.Heading };

    /// <summary>Below a line of its own, which may say "Nice to have:" (marketing/community-programs.mm.md).</summary>
    internal BulletPlace Under(string label) => this with { Group = label, IsWish = IsWish || HeadingReading.Of(label).Meaning.Kind == HeadingKind.NiceToHaves };
}
