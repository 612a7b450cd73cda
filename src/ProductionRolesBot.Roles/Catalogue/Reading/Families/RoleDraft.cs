using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>A role while its page is being read: its title and the sections found to be its own.</summary>
internal sealed class RoleDraft(string title, int line, string? anchor, PageSection? heading)
{
    internal string Title { get; } = title;

    internal TitleWords Words { get; } = heading?.Outline.Heading == title ? heading.Title : TitleWords.Of(title);

    internal int Line { get; } = line;

    internal string? Anchor { get; } = anchor;

    /// <summary>The section of its own heading; null for a role whose heading is missing.</summary>
    internal PageSection? Heading { get; } = heading;

    /// <summary>Where a role without a heading stands: position of the heading above it.</summary>
    internal int Container { get; init; } = -1;

    /// <summary>Its sections in the order of the page, without the heading's own.</summary>
    internal List<PageSection> Sections { get; } = [];

    /// <summary>Set for a role that has neither heading nor section, only a sentence: "The Senior Editor is a grade 7."</summary>
    internal GradeClaim? OnlyGrade { get; init; }

    /// <summary>What the front matter says of it; null when that is silent or the page has more roles.</summary>
    internal PageSection? FrontMatter { get; set; }

    internal bool Has(HeadingKind kind) => Sections.Exists(section => section.Kind == kind);

    /// <summary>Everything that may state facts of it: the front matter, what stands right under its title, then its sections.</summary>
    internal IEnumerable<PageSection> Facts
    {
        get
        {
            if (FrontMatter is { } frontMatter)
                yield return frontMatter;
            if (Heading is { } heading)
                yield return heading;
            foreach (var section in Sections)
                yield return section;
        }
    }
}
