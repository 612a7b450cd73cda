using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// What else the page calls a role: in the sentences and sub-headings that are its own ("The FP&amp;A Analyst" under "FP&amp;A
/// Analyst (Intermediate)", finance/finance-planning-and-analysis.md), in its row of a table, in "also known as", and in the title
/// of a page that has no other role (engineering/acting-cos-to-the-cto.md).
/// </summary>
internal sealed class OtherTitles(string pageTitle, ImmutableArray<RoleDraft> roles, IdentityDoubts doubts, GradeTable table)
{
    internal ImmutableArray<string> Of(RoleDraft role)
    {
        ImmutableArray<string> others = [];
        foreach (var section in role.Facts)
        {
            if (SectionOwners.IsFacts(section.Kind) && IsWhole(section))
                Add(section.Meaning.Subject);
            foreach (var claim in section.Grades)
                Add(claim.Subject);
            foreach (var claim in section.Reporting)
                Add(claim.Subject);
        }

        foreach (var sentence in role.Heading?.SentencesWith(ReadingWords.Prose.Aliases) ?? [])
        {
            if (AlsoKnownAs.In(sentence) is { } alias && (alias.Subject.Length == 0 || TitleWords.Of(alias.Subject).LikenessTo(role.Words) >= TitleLikeness.Short))
                Add(alias.Title, TitleWords.Of(alias.Title) is var words && words.NamesAJob() && doubts.RoleNamed(words) is null);
        }

        if (table.RowOf(role) is { } row)
            Add(row.Title);
        if (roles.Length == 1)
            Add(RoleTitle.OfPage(FamilyName.Of(pageTitle)), IsWholeOf(pageTitle, role));
        return others;

        void Add(string title, bool certain = false)
        {
            if (title.Length > 0 && !LettersOnly.Comparer.Equals(title, role.Title) && !others.Contains(title, LettersOnly.Comparer) && (certain || Names(title, role)))
                others = others.Add(title);
        }
    }

    /// <summary>"Acting Stage Manager" above the one role "Stage Manager".</summary>
    private static bool IsWholeOf(string pageTitle, RoleDraft role) =>
        TitleWords.Of(pageTitle) is var words && words.NamesAJob() && role.Words.Words.Length > 1 && role.Words.IsPartOf(words);

    /// <summary>"Manager, Red" of "Manager, Red Team Requirements" is not: "Team" may belong to the title or to the section.</summary>
    private static bool IsWhole(PageSection section)
    {
        var end = section.Meaning.Subject.Length;
        return end > 0 && section.Outline.Heading.StartsWith(section.Meaning.Subject, StringComparison.Ordinal)
            && section.HeadingWords.FirstOrDefault(word => word.Start >= end).Word is { } next && !ReadingWords.Sections.IsQualifier(next);
    }

    /// <summary>True for a title that means this role and can mean no other of the page.</summary>
    private bool Names(string title, RoleDraft role)
    {
        var words = TitleWords.Of(title);
        if (words.IsBareLevel() || !(words.NamesAJob() || InheritanceClaim.IsAcronym(title)) || doubts.On(title, role, DoubtCode.UnknownSubject) is not null)
            return false;
        return words.LikenessTo(role.Words) switch
        {
            TitleLikeness.Same or TitleLikeness.Reordered => true,
            TitleLikeness.Short or TitleLikeness.Abbreviated => (words.Words.Length > 1 || InheritanceClaim.IsAcronym(title)) && !MeansAnother(words, role),
            // "Director, Professional Services Engagement Management" for "Director, Engagement Management".
            TitleLikeness.None => role.Words.IsPartOf(words) && role.Words.IsShortFor(words),
            _ => false,
        };
    }

    private bool MeansAnother(TitleWords words, RoleDraft role)
    {
        foreach (var other in roles.AsSpan()[..Math.Min(roles.Length, Reach.Most)])
        {
            if (!ReferenceEquals(other, role) && words.IsShortFor(other.Words))
                return true;
        }

        return false;
    }
}
