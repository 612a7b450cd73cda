using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>A requirement: a bullet, and what its words ask for as fields.</summary>
public sealed record Requirement(ReadOnlyMemory<char> Words, SourceLocation Source) : Bullet(Words, Source)
{
    /// <summary>True when it stands under a heading that only wishes for its lines: "Nice-to-haves".</summary>
    public bool IsNiceToHave { get; init; }

    /// <summary>How strongly it is asked for.</summary>
    public RequirementStrength Strength => Asks.Strength;

    /// <summary>Every number of years it names; one bullet may name several, each with its own object.</summary>
    public ImmutableArray<YearsOfExperience> Years => Asks.Years;

    /// <summary>The degree it names as written ("Bachelor's Degree"), null when it names none.</summary>
    public string? Degree => Asks.Degree;

    /// <summary>The word that says how much of a skill is asked ("basic", "strong", "advanced"), in lower case; null without one.</summary>
    public string? Level => Asks.Level;

    // Looked for when it is first asked for, as the string of its words is.
    private RequirementFields Asks => field ??= RequirementReader.FieldsOf(this);

    /// <inheritdoc />
    public bool Equals(Requirement? other) => base.Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>How strongly a requirement is asked for, weakest last.</summary>
public enum RequirementStrength
{
    /// <summary>Nothing softens it.</summary>
    Required,

    /// <summary>"a plus", "nice to have", "preferred".</summary>
    Plus,

    /// <summary>Marked BONUS.</summary>
    Bonus,
}

/// <summary>Years of experience a line asks for.</summary>
/// <param name="Least">The smaller number, in years.</param>
/// <param name="Most">The larger number of a span ("3-5 years"), null without one.</param>
/// <param name="Subject">What the years are of, in the words of the page; empty when it does not say.</param>
/// <param name="AsWritten">The words that give the number: "5+ years", "at least 1 year".</param>
public readonly record struct YearsOfExperience(decimal Least, decimal? Most, string Subject, string AsWritten);
