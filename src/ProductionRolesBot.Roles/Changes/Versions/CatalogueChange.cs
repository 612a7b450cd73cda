using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>One thing that differs between two versions of the catalogue.</summary>
/// <param name="Kind">What sort of difference it is.</param>
/// <param name="Role">Title of the role or specialty it concerns, as the newer version has it; null for the page as a whole.</param>
/// <param name="Id">The role in the newer version, in the older one for a role that is gone; null for specialties and pages.</param>
/// <param name="Section">Where: <c>requirements</c>, <c>reports_to</c>, or the heading of another part of the page; null for a role or page as a whole.</param>
/// <param name="From">What the older version says; null where it says nothing.</param>
/// <param name="To">What the newer version says; null where it says nothing.</param>
public sealed record CatalogueChange(ChangeKind Kind, string? Role, RoleId? Id, string? Section, ChangedText? From, ChangedText? To)
{
    /// <summary>Path of the page, as the newer version has it; as the older one had it for a page that is gone.</summary>
    public string Page { get; init; } = "";

    /// <summary>Name of the rule that found it raised or lowered; null for every other kind.</summary>
    public string? Rule { get; init; }

    /// <summary>True when something is now expected that was not, or the reverse: false for what only reads differently.</summary>
    public bool ChangesExpectations { get; init; }
}

/// <summary>Words of one version.</summary>
/// <param name="Text">As the page has them, without markup.</param>
/// <param name="Source">Where they stand.</param>
public sealed record ChangedText(string Text, SourceLocation Source);

/// <summary>The sorts of difference, what matters most first.</summary>
public enum ChangeKind
{
    /// <summary>A role bears another title; its lines prove that it is the same role.</summary>
    Renamed,

    /// <summary>The stated grade differs.</summary>
    Grade,

    /// <summary>Another manager is named.</summary>
    ReportsTo,

    /// <summary>A role, or an expectation of one, that was not there.</summary>
    Added,

    /// <summary>A role, or an expectation of one, that is not there any more.</summary>
    Removed,

    /// <summary>More of the same is asked.</summary>
    Raised,

    /// <summary>Less of the same is asked.</summary>
    Lowered,

    /// <summary>The same in other words.</summary>
    Wording,

    /// <summary>The same words in another place.</summary>
    Moved,

    /// <summary>Only markup, links or typography differ.</summary>
    Format,
}
