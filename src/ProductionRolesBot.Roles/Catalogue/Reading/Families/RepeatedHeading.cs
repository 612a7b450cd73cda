using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>"#### Senior Editor" inside "### Senior Editor": the same role once more.</summary>
internal static class RepeatedHeading
{
    /// <summary>Position of the nearest heading above with the same title; null without one.</summary>
    internal static int? Of(PageSection section, ImmutableArray<PageSection> sections)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (sections[at].Kind == HeadingKind.Other && sections[at].Title.Words.Length > 1 && !PageHeading.Is(sections, at)
                && (sections[at].Title.SameAs(section.Title) || IsOnlyOneWithBracket(section, sections[at], sections)))
                return IsLevelBesideOthers(section, sections) ? null : at;
        }

        return null;
    }

    /// <summary>"Editor (Intermediate)" beside "Senior Editor", both below "Editor": the first level, and no repetition.</summary>
    private static bool IsLevelBesideOthers(PageSection section, ImmutableArray<PageSection> sections)
    {
        for (var at = Math.Max(section.Parent + 1, section.Index - Reach.Most); at < Math.Min(sections.Length, section.Index + Reach.Most); at++)
        {
            var other = sections[at];
            if (other.Parent == section.Parent && other.Level == section.Level && other.Kind == HeadingKind.Other && other.Title.Seniority.Length > 0
                && section.Title.Seniority.Length == 0 && other.Title.WithoutSeniority == section.Title.Key)
                return true;
        }

        return false;
    }

    /// <summary>"Field Editor" and right below it "Field Editor (Senior Director)", which has all the facts: the bracket only adds the level (security/field-ciso.md).</summary>
    private static bool IsOnlyOneWithBracket(PageSection section, PageSection above, ImmutableArray<PageSection> sections) =>
        section.Parent == above.Index
        && section.Outline.Heading.EndsWith(')')
        && section.Outline.Heading.AsSpan().StartsWith(above.Outline.Heading) && section.Outline.Heading.AsSpan(above.Outline.Heading.Length).StartsWith(" (")
        && !PageSection.Below(above, sections).Any(other => other.Index != section.Index && other.Parent == above.Index && (other.Kind == HeadingKind.Other || (SectionOwners.IsFacts(other.Kind) && other.Index < section.Index)));
}
