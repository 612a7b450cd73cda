using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>One expectation of a role, as a list item or a paragraph states it.</summary>
/// <param name="Text">Its words, verbatim but for markup.</param>
/// <param name="Source">Its first line.</param>
public record Bullet(string Text, SourceLocation Source)
{
    /// <summary>The sub-heading or bold line it stands under, null at the top of its section.</summary>
    public string? Group { get; init; }

    /// <summary>Nested list items, in order.</summary>
    public ImmutableArray<Bullet> Children { get; init; } = [];

    /// <summary>The heading of its list where that names another role than the one it stands under; null when nothing speaks against the line.</summary>
    public Quote? DoubtedHeading { get; init; }

    /// <summary>Links in its words, in order.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];
}

/// <summary>A link of a page.</summary>
/// <param name="Text">The linked words.</param>
/// <param name="Target">The address: absolute when a base address is configured or the page gives one, else as written.</param>
public sealed record Link(string Text, string Target);
