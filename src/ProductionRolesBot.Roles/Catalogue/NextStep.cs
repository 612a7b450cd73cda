using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>What the catalogue says about the step after a role: five different answers.</summary>
public abstract record NextStep
{
    private NextStep() { }

    /// <summary>Roles of this catalogue, nearest first; several when two ways are open.</summary>
    public sealed record ToRoles(ImmutableArray<Role> Roles, NextStepBasis Basis, ImmutableArray<Quote> Quotes) : NextStep;

    /// <summary>Families or roles that the page names; those the catalogue holds are linked.</summary>
    public sealed record ToNamed(ImmutableArray<LadderTarget> Targets, ImmutableArray<Quote> Quotes) : NextStep;

    /// <summary>The page says that the step is not defined.</summary>
    public sealed record NotDefined(ImmutableArray<Quote> Quotes) : NextStep;

    /// <summary>The page sends the reader to another page.</summary>
    public sealed record Elsewhere(ImmutableArray<Quote> Quotes) : NextStep;

    /// <summary>No line says anything.</summary>
    public sealed record NotStated : NextStep;
}

/// <summary>What makes a role the next one.</summary>
public enum NextStepBasis
{
    /// <summary>A sentence of the page names it.</summary>
    Said,

    /// <summary>An arrow of the page's drawing leads to it.</summary>
    Drawn,

    /// <summary>It is the next level of the same page, by grade and by the order of the page.</summary>
    NextLevel,
}
