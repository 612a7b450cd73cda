using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// Compares the subject of a sentence with the role it stands under. Pages are written by copying a role and changing
/// words; the words that were forgotten name the role that was copied.
/// </summary>
internal sealed class IdentityDoubts(IReadOnlyList<RoleDraft> roles)
{
    private readonly ILookup<string, RoleDraft> byWords = roles.ToLookup(role => role.Words.Key, StringComparer.Ordinal);

    /// <summary>
    /// Null when the subject may mean this role. A longer or shorter name may; a name that has a word the role lacks, and
    /// lacks a word the role has, means another.
    /// </summary>
    internal Doubt? On(string subject, RoleDraft role, string code)
    {
        if (subject.Length == 0)
            return null;
        var named = TitleWords.Of(subject);
        if (named.IsEmpty || named.LikenessTo(role.Words) > TitleLikeness.Short)
            return null;
        foreach (var other in byWords[named.Key])
        {
            if (!ReferenceEquals(other, role) && !other.Words.SameAs(role.Words))
                return new(code, other.Title);
        }

        if (named.IsShortFor(role.Words))
            return null;
        if (DiffersInLevelAlone(named, role.Words))
            return new(DoubtCode.UnknownSubject, subject);
        return named.LooksLikeTitle() && !named.IsBareLevel() && Lacks(named, role.Words) && Lacks(role.Words, named) ? new(DoubtCode.UnknownSubject, subject) : null;
    }

    /// <summary>The doubt on a section whose heading names another role of the page; null when the heading may mean this one.</summary>
    internal Doubt? OnHeading(PageSection section, RoleDraft role) =>
        SectionOwners.IsFacts(section.Kind) && !section.Subject.IsEmpty && !section.Subject.IsBareLevel()
        && On(section.Meaning.Subject, role, DoubtCode.SectionOfAnotherRole) is { Code: DoubtCode.SectionOfAnotherRole } doubt
            ? doubt
            : null;

    /// <summary>"Director, Sound" under "Senior Director, Sound".</summary>
    private static bool DiffersInLevelAlone(TitleWords named, TitleWords title) =>
        named.Seniority != title.Seniority && named.WithoutSeniority == title.WithoutSeniority && named.WithoutSeniority.Contains(' ');

    /// <summary>True when the first has a word that the second has in no spelling, nor as part of an acronym.</summary>
    private static bool Lacks(TitleWords words, TitleWords title) =>
        words.Words.Any(word => !title.Words.Any(other => Spelling.Near(word, other) || other.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(other, StringComparison.Ordinal))
            && !Initials.Are(word, title.Words) && !title.Words.Any(other => Initials.Are(other, words.Words)));
}
