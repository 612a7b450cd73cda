using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>The two lists every role page is made of.</summary>
public enum SectionKind
{
    /// <summary>What the role does.</summary>
    Responsibilities,

    /// <summary>What the role asks of a person.</summary>
    Requirements,
}

/// <summary>One of the lists of a role as its own page part gives it; what it takes from elsewhere stands in <see cref="Inherits"/>.</summary>
/// <typeparam name="T"><see cref="Bullet"/> or <see cref="Requirement"/>.</typeparam>
public readonly record struct RoleSection<T>(ImmutableArray<T> Own, ImmutableArray<Inheritance> Inherits)
    where T : Bullet
{
    /// <summary>A section without a line of its own.</summary>
    public RoleSection()
        : this([], [])
    {
    }

    /// <summary>The heading of the section; null when the page has none for this role.</summary>
    public SourceLocation? Source { get; init; }
}

/// <summary>A line by which a role takes over what another asks: "Extends that of the Content Writer requirements".</summary>
/// <param name="From">The title as the line names it.</param>
/// <param name="Target">The role it means; null when the catalogue holds no such role.</param>
/// <param name="Quote">The line.</param>
public sealed record Inheritance(string From, RoleId? Target, Quote Quote)
{
    /// <summary>Where the line links the title to, absolute when a base address is configured; null without a link.</summary>
    public string? Link { get; init; }
}

/// <summary>A bullet that counts for a role, with the level it comes from.</summary>
/// <param name="Bullet">The bullet itself.</param>
/// <param name="From">The role it was taken over from; null for an own bullet and for one the whole family shares.</param>
/// <param name="Origin">How it came to count for the role.</param>
public sealed record Expectation<T>(T Bullet, RoleId? From, ExpectationOrigin Origin)
    where T : Bullet;

/// <summary>How a bullet came to count for a role.</summary>
public enum ExpectationOrigin
{
    /// <summary>It stands in the role's own section.</summary>
    Own,

    /// <summary>The role says that it includes what another asks.</summary>
    Inherited,

    /// <summary>The page asks it of every level.</summary>
    FamilyWide,
}
