using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>A role as its page describes it. Everything in it names the line it was read from.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Title">Its title as written, without markup.</param>
/// <param name="Source">Its heading, or the title of the page where the page is the role.</param>
public sealed record Role(RoleId Id, string Title, SourceLocation Source)
{
    /// <summary>Other ways in which the page writes the title, in its order: an acronym or a longer form in a sentence, the title of the page.</summary>
    public ImmutableArray<string> OtherTitles { get; init; } = [];

    /// <summary>Address fragment of its heading as the handbook's site renders it, without "#"; null for a page that is one role.</summary>
    public string? Anchor { get; init; }

    /// <summary>What the page says about the role before its first section, paragraph by paragraph.</summary>
    public ImmutableArray<Quote> Introduction { get; init; } = [];

    /// <summary>Its grade, in one of four ways.</summary>
    public GradeStatement Grade { get; init; } = new GradeStatement.NotStated();

    /// <summary>A level of a framework of skills as a line gives it ("SFIA: Level 6"), which is no grade; null when none does.</summary>
    public Quote? FrameworkLevel { get; init; }

    /// <summary>Every sentence that names its manager; empty when none does.</summary>
    public ImmutableArray<ReportingLine> ReportsTo { get; init; } = [];

    /// <summary>What it does.</summary>
    public RoleSection<Bullet> Responsibilities { get; init; } = new();

    /// <summary>What it asks of a person.</summary>
    public RoleSection<Requirement> Requirements { get; init; } = new();

    /// <summary>What a ladder section under this role says; null without one.</summary>
    public CareerLadder? Ladder { get; init; }

    /// <summary>Whether it is held by a person who manages people.</summary>
    public CareerTrack Track { get; init; }

    /// <summary>The lines by which its lists take over from other roles; a line above both lists stands in it twice.</summary>
    public IEnumerable<Inheritance> Inherits => Responsibilities.Inherits.Concat(Requirements.Inherits);

    /// <summary>The lines by which one of its lists takes over from another role.</summary>
    public ImmutableArray<Inheritance> InheritsIn(SectionKind section) => section == SectionKind.Responsibilities ? Responsibilities.Inherits : Requirements.Inherits;
}

/// <summary>The two ways up.</summary>
public enum CareerTrack
{
    /// <summary>Grows by craft.</summary>
    IndividualContributor,

    /// <summary>Grows by leading people.</summary>
    Management,
}
