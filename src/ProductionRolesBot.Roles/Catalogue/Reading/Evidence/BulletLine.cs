using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

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
