using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>A page of the catalogue: the roles that belong together.</summary>
/// <param name="Page">Path of the page below the catalogue folder, with forward slashes; names the family for good.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Source">Where the title stands.</param>
public sealed record JobFamily(string Page, string Title, SourceLocation Source)
{
    /// <summary>First folder of the page's path with spaces for dashes ("people group"); empty for a page that lies at the top.</summary>
    public string Department
    {
        get
        {
            var end = Page.IndexOf('/', StringComparison.Ordinal);
            return end < 0 ? "" : Page[..end].Replace('-', ' ');
        }
    }

    /// <summary>Address of the page on the handbook's site; null when no base address is configured.</summary>
    public Uri? Address { get; init; }

    /// <summary>What the page says before its first heading, paragraph by paragraph.</summary>
    public ImmutableArray<Quote> Introduction { get; init; } = [];

    /// <summary>Its roles in the order of the page.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Responsibilities the page gives to every level.</summary>
    public ImmutableArray<Bullet> SharedResponsibilities { get; init; } = [];

    /// <summary>Requirements the page has for every level.</summary>
    public ImmutableArray<Requirement> SharedRequirements { get; init; } = [];

    /// <summary>Areas of the same roles that are no levels of their own.</summary>
    public ImmutableArray<Specialty> Specialties { get; init; } = [];

    /// <summary>The page's own ladder statement: about the step after its last level.</summary>
    public CareerLadder Ladder { get; init; } = CareerLadder.None;

    /// <summary>A video the page embeds; null without one.</summary>
    public VideoLink? Video { get; init; }
}

/// <summary>An area that a role of the family may work in.</summary>
public sealed record Specialty(string Title, SourceLocation Source)
{
    /// <summary>What the page says of it.</summary>
    public ImmutableArray<Bullet> Points { get; init; } = [];
}

/// <summary>A video and where the page embeds it.</summary>
/// <param name="Address">The address a person can open, not the one for embedding.</param>
/// <param name="Source">Where the page embeds it.</param>
public sealed record VideoLink(Uri Address, SourceLocation Source);
