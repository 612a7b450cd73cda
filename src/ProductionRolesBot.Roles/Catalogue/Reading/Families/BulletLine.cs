using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>A bullet before it is known what it is one of.</summary>
/// <param name="Words">Its words, where they stand.</param>
/// <param name="Source">Its first line.</param>
/// <param name="Group">The sub-heading or bold line it stands under; null at the top of its section.</param>
/// <param name="IsWish">True where a heading, or a line of the list, says that what follows is only nice to have.</param>
/// <param name="Children">The bullets nested in it.</param>
/// <param name="Links">The links among its words.</param>
internal readonly record struct BulletLine(
    ReadOnlyMemory<char> Words, SourceLocation Source, string? Group, bool IsWish, ImmutableArray<Bullet> Children, ImmutableArray<Link> Links)
{
    /// <summary>A bullet that is no more than its words.</summary>
    internal static Bullet AsWritten(BulletLine line) => new(line.Words, line.Source) { Group = line.Group, Children = line.Children, Links = line.Links };
}

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
