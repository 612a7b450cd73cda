using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>A page of the catalogue: the roles that belong together.</summary>
/// <param name="Page">Path of the page below the catalogue folder, with forward slashes; names the family for good.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Source">Where the title stands.</param>
public sealed record JobFamily(string Page, string Title, SourceLocation Source)
{
    /// <summary>True when it stands in a folder that calls itself replaced: roles/legacy/editor.md.</summary>
    public bool IsReplaced { get; } = Page.LastIndexOf('/') is var folder and > 0 && ReadingWords.Prose.Retired.OccursIn(Page.AsSpan(0, folder));

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

    /// <summary>When it was last changed: what its front matter says, else the date of its file; null when neither is known.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>Its headings in the order of the page, as far as the site gives them an address of their own.</summary>
    public ImmutableArray<HeadingAnchor> Headings { get; init; } = [];

    /// <summary>What the page says before its first heading, paragraph by paragraph.</summary>
    public ImmutableArray<Quote> Introduction { get; init; } = [];

    /// <summary>Its roles in the order of the page.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Responsibilities the page gives to every level.</summary>
    public ImmutableArray<Bullet> SharedResponsibilities { get; init; } = [];

    /// <summary>Requirements the page has for every level.</summary>
    public ImmutableArray<Requirement> SharedRequirements { get; init; } = [];

    /// <summary>The parts of the page that are about a team: what stands there is shared by that team's roles alone.</summary>
    public ImmutableArray<PagePart> Teams { get; init; } = [];

    /// <summary>Areas of the same roles that are no levels of their own.</summary>
    public ImmutableArray<Specialty> Specialties { get; init; } = [];

    /// <summary>The page's own ladder statement: about the step after its last level.</summary>
    public CareerLadder Ladder { get; init; } = CareerLadder.None;

    /// <summary>A video the page embeds; null without one.</summary>
    public VideoLink? Video { get; init; }

    /// <summary>Those of the shared lines that count for a role.</summary>
    public ImmutableArray<T> SharedWith<T>(Role role, ImmutableArray<T> shared)
        where T : Bullet =>
        Teams.IsEmpty || shared.IsEmpty || Teams.RemoveAll(team => team.Holds(role.Source)) is not { IsEmpty: false } others ? shared : [.. shared.Where(bullet => !others.Any(team => team.Holds(bullet.Source)))];

    /// <summary>The address of the section that a line of the page stands in; null when no base address is configured.</summary>
    public Uri? AddressOf(int line) =>
        Address is null || Headings.LastOrDefault(heading => heading.Line <= line).Anchor is not { IsEmpty: false } anchor
            ? Address
            : new Uri(Address, $"#{anchor}");

    /// <summary>The role that an address on this page leads to: by its heading or by a heading under it; the only role where the page has one; else null.</summary>
    /// <param name="fragment">What follows "#", without it; may be empty.</param>
    public Role? RoleAt(string fragment)
    {
        if (Roles is [var only])
            return only;
        var at = Headings.Length - 1;
        while (at >= 0 && !Headings[at].Anchor.Span.Equals(fragment, StringComparison.OrdinalIgnoreCase))
            at--;
        for (var level = int.MaxValue; at >= 0; at--)
        {
            var heading = Headings[at];
            if (heading.Level >= level)
                continue;
            level = heading.Level;
            if (Roles.FirstOrDefault(role => role.Source.Line == heading.Line) is { } role)
                return role;
        }

        return null;
    }
}

/// <summary>Some lines of a page in a row.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
public readonly record struct PagePart(int First, int Last)
{
    /// <summary>True for a place among them.</summary>
    public bool Holds(SourceLocation place) => place.Line >= First && place.Line <= Last;
}

/// <summary>A heading of a page.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Anchor">Its address fragment as the site renders it, without "#".</param>
/// <param name="Line">Its line, counted from 1.</param>
public readonly record struct HeadingAnchor(int Level, ReadOnlyMemory<char> Anchor, int Line);

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
