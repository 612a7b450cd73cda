using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The title of a role whose heading may be no more than "Senior" (engineering/incubation-engineer-roles.md).</summary>
internal static class RoleTitle
{
    private static readonly char[] Joints = [' ', ':', '-', ',', '|', '\u2013', '\u2014'];

    /// <summary>"Competency Guide: Sound Designer", "Role Profile Sound Designer" and "Sound Designer - Job Description" are about the sound designer.</summary>
    internal static string OfPage(string title)
    {
        if (title.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 && TitleWords.Of(title[(colon + 2)..]).NamesAJob() && !TitleWords.Of(title[..colon]).NamesAJob())
            return title[(colon + 2)..].Trim();
        foreach (var document in ReadingWords.Prose.Documents.All)
        {
            if (title.IndexOf(document, StringComparison.OrdinalIgnoreCase) is not (var at and >= 0))
                continue;
            var (before, after) = (title[..at].TrimEnd(Joints), title[(at + document.Length)..].TrimStart(Joints));
            if (after.Length == 0 && TitleWords.Of(before).NamesAJob())
                return before;
            // Behind a colon stands the title, whether or not it is known as one: "Job Description: Pastry Chef".
            if ((TitleWords.Of(after).NamesAJob() && !TitleWords.Of(before).NamesAJob()) || (at == 0 && after.Length > 0 && title[document.Length] == ':'))
                return after;
        }

        return title;
    }

    internal static string Of(PageSection section, ImmutableArray<PageSection> sections, string pageTitle)
    {
        var heading = LevelCode.Without(section.Outline.Heading.TrimEnd(':', ' '));
        // "Senior Editor Roles at Limelight" on the page "Senior Editor" announces the page's own role.
        if (heading.StartsWith($"{pageTitle} Role", StringComparison.OrdinalIgnoreCase))
            return pageTitle;
        // "Intermediate" alone says nothing that counts.
        if (!section.Title.IsEmpty && !section.Title.IsBareLevel())
            return heading;
        // The role's own sentences write the title in full: "The Associate Recruiter is a grade 5."
        foreach (var below in PageSection.Below(section, sections).Prepend(section))
        {
            foreach (var subject in below.Grades.Select(claim => claim.Subject).Concat(below.Reporting.Select(claim => claim.Subject)))
            {
                var words = TitleWords.Of(subject);
                if (words.Words.Length > section.Title.Words.Length && section.Title.IsPartOf(words) && section.Title.Seniority == words.Seniority)
                    return subject;
            }
        }

        var family = FamilyName.Of(pageTitle);
        // "### Staff" on the page "Staff Editor".
        if (!section.Title.IsEmpty && section.Title.IsPartOf(TitleWords.Of(family)))
            return family;
        return section.Title.Words.Any(ReadingWords.Titles.IsPeople) ? $"{heading}, {family}" : $"{heading} {family}";
    }
}
