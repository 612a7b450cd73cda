namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>The words of the catalogue that state a fact. A fact without one does not exist here.</summary>
/// <param name="Words">What the page says, verbatim but for markup, where it stands: as a rule a part of the page's text.</param>
/// <param name="Source">Where it says so.</param>
/// <param name="Doubt">Why the words may not mean this role, or null when nothing speaks against them.</param>
public sealed record Quote(ReadOnlyMemory<char> Words, SourceLocation Source, Doubt? Doubt = null)
{
    /// <summary>A quote of these words.</summary>
    public Quote(string text, SourceLocation source, Doubt? doubt = null)
        : this(text.AsMemory(), source, doubt)
    {
    }

    /// <summary>Its words as a string, which is made when it is first asked for.</summary>
    public string Text => field ??= Words.ToString();

    /// <summary>Two are equal when they say the same in the same place, with the same doubt.</summary>
    public bool Equals(Quote? other) => other is not null && Source == other.Source && Doubt == other.Doubt && Words.Span.SequenceEqual(other.Words.Span);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Source, Doubt);
}

/// <summary>A reason to distrust a line of the catalogue that travels with every fact read from it.</summary>
/// <param name="Code">Code of the finding, as the checks print it: <c>PR012</c>.</param>
/// <param name="NamedInstead">The role or title that the line names in place of the one it stands under.</param>
public sealed record Doubt(string Code, string NamedInstead);
