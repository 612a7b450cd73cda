using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>One expectation of a role, as a list item or a paragraph states it.</summary>
/// <param name="Words">Its words, verbatim but for markup, where they stand: as a rule a part of the page's text.</param>
/// <param name="Source">Its first line.</param>
public record Bullet(ReadOnlyMemory<char> Words, SourceLocation Source)
{
    /// <summary>A bullet of these words.</summary>
    public Bullet(string text, SourceLocation source)
        : this(text.AsMemory(), source)
    {
    }

    /// <summary>Its words as a string, which is made when it is first asked for: of ten thousand lines few are ever shown.</summary>
    public string Text => field ??= Words.ToString();

    /// <summary>The sub-heading or bold line it stands under, null at the top of its section.</summary>
    public string? Group { get; init; }

    /// <summary>Nested list items, in order.</summary>
    public ImmutableArray<Bullet> Children { get; init; } = [];

    /// <summary>The heading of its list where that names another role than the one it stands under; null when nothing speaks against the line.</summary>
    public Quote? DoubtedHeading { get; init; }

    /// <summary>Links in its words, in order.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>Two are equal when they are the same line.</summary>
    public virtual bool Equals(Bullet? other) => other is not null && EqualityContract == other.EqualityContract && Source == other.Source && Words.Span.SequenceEqual(other.Words.Span);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Source);
}

/// <summary>A link of a page.</summary>
/// <param name="Text">The linked words.</param>
/// <param name="Target">The address: absolute when a base address is configured or the page gives one, else as written.</param>
public readonly record struct Link(string Text, string Target);
