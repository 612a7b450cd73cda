using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>What a page says about the step after: a sentence, a drawing, or both.</summary>
/// <param name="Kind">What sort of statement it is.</param>
/// <param name="Targets">The families or roles it names, in its order.</param>
/// <param name="Quotes">The sentences; empty for a ladder that is only drawn.</param>
public sealed record CareerLadder(LadderKind Kind, ImmutableArray<LadderTarget> Targets, ImmutableArray<Quote> Quotes)
{
    /// <summary>Steps of a drawn ladder (mermaid), as title to title.</summary>
    public ImmutableArray<LadderStep> Steps { get; init; } = [];

    /// <summary>A page without a word about the next step.</summary>
    public static CareerLadder None { get; } = new(LadderKind.None, [], []);
}

/// <summary>What sort of statement a ladder section makes.</summary>
public enum LadderKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The next step is said not to be defined.</summary>
    NotDefined,

    /// <summary>It names other job families.</summary>
    Families,

    /// <summary>It names roles.</summary>
    Roles,

    /// <summary>It sends the reader to another page.</summary>
    Elsewhere,
}

/// <summary>Where a ladder leads.</summary>
/// <param name="Title">The words of the page.</param>
/// <param name="Link">The address it gives; null without a link.</param>
/// <param name="Family">Page of the family it means when the catalogue holds it, else null.</param>
/// <param name="Role">The role it means when the catalogue holds it, else null.</param>
public sealed record LadderTarget(string Title, string? Link = null, string? Family = null, RoleId? Role = null);

/// <summary>One arrow of a drawn ladder.</summary>
public sealed record LadderStep(string From, string To, SourceLocation Source);
