using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes;

/// <summary>One expectation across two lists, with both of its lines.</summary>
/// <param name="Class">How the two lines stand to each other.</param>
/// <param name="From">The line of the first list; null for one that is new.</param>
/// <param name="To">The line of the second list; null for one that is not listed there.</param>
/// <param name="Rule">Name of the rule that found it raised or lowered: <c>years</c>, <c>degree_word</c>; null for every other class.</param>
/// <param name="Basis">What made the two lines one expectation; null for a line without a partner.</param>
public sealed record LineChange(ChangeClass Class, Bullet? From, Bullet? To, string? Rule = null, PairingBasis? Basis = null);

/// <summary>What makes two lines one expectation.</summary>
public enum PairingBasis
{
    /// <summary>They say the same words.</summary>
    SameWords,

    /// <summary>The owner of the catalogue says so, in <c>pairings.yml</c>.</summary>
    Owner,

    /// <summary>They speak of the same theme: both of travel, both of values.</summary>
    Theme,

    /// <summary>They share most of their words.</summary>
    Words,
}
