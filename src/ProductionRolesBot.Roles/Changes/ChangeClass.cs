namespace ProductionRolesBot.Roles.Changes;

/// <summary>How an expectation of one level, or of one version, stands to the other. Every line has exactly one.</summary>
public enum ChangeClass
{
    /// <summary>Only the second side asks it.</summary>
    New,

    /// <summary>The second side asks more of the same; a named rule says in what.</summary>
    Raised,

    /// <summary>The second side asks less of the same; a named rule says in what.</summary>
    Lowered,

    /// <summary>The same expectation in other words, as far as any rule can tell.</summary>
    Reworded,

    /// <summary>The same words.</summary>
    Unchanged,

    /// <summary>Only the first side lists it. That does not mean that it is no longer expected.</summary>
    NotListed,
}
