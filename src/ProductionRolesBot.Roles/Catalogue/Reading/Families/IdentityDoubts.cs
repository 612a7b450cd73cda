using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// Compares the subject of a sentence with the role it stands under. Pages are written by copying a role and changing
/// words; the words that were forgotten name the role that was copied.
/// </summary>
internal sealed class IdentityDoubts(IReadOnlyList<RoleDraft> roles)
{
    private ILookup<string, RoleDraft> ByWords => field ??= roles.ToLookup(role => role.Words.Key, StringComparer.Ordinal);

    /// <summary>
    /// Null when the subject may mean this role. A longer or shorter name may; a name that has a word the role lacks, and
    /// lacks a word the role has, means another.
    /// </summary>
    internal Doubt? On(string subject, RoleDraft role, string code)
    {
        if (subject.Length == 0 || subject == role.Title)
            return null;
        var named = TitleWords.Of(subject);
        if (named.IsEmpty || Means(named, role))
            return null;
        if (RoleNamed(named) is { } other)
            return new(code, other.Title);
        if (named.IsShortFor(role.Words))
            return null;
        if (roles.Take(Reach.Most).FirstOrDefault(other => named.LikenessTo(other.Words) == TitleLikeness.Abbreviated) is { } meant)
            return new(code, meant.Title);
        if (DiffersInLevelAlone(named, role.Words))
            return new(DoubtCode.UnknownSubject, subject);
        return named.LooksLikeTitle() && !named.IsBareLevel() && Lacks(named, role.Words) && Lacks(role.Words, named) ? new(DoubtCode.UnknownSubject, subject) : null;
    }

    /// <summary>"Video Manager" under "Manager, Video" means it, unless the page has both (sales/channel-services.md).</summary>
    private bool Means(TitleWords named, RoleDraft role) =>
        named.LikenessTo(role.Words) is var likeness and >= TitleLikeness.Reordered
        && (likeness != TitleLikeness.Reordered || RoleNamed(named)?.Words.LikenessTo(named) != TitleLikeness.Same);

    /// <summary>The role of the page with these words, best in this order: "Manager, Video" before "Video Manager"; null without one.</summary>
    internal RoleDraft? RoleNamed(TitleWords named)
    {
        var roles = ByWords[named.Key].Take(Reach.Most);
        return roles.FirstOrDefault(role => role.Words.Words.SequenceEqual(named.Words)) ?? roles.FirstOrDefault();
    }

    /// <summary>The doubt on a section whose heading names another role; null when the heading may mean this one.</summary>
    internal Doubt? OnHeading(PageSection section, RoleDraft role) =>
        SectionOwners.IsFacts(section.Kind) && !section.Subject.IsBareLevel() ? On(section.Meaning.Subject, role, DoubtCode.SectionOfAnotherRole) : null;

    /// <summary>"Director, Sound" under "Senior Director, Sound" (security/senior-director-corpsec-it-operations.md).</summary>
    private static bool DiffersInLevelAlone(TitleWords named, TitleWords title) =>
        named.Seniority != title.Seniority && named.WithoutSeniority == title.WithoutSeniority && named.WithoutSeniority.Contains(' ');

    /// <summary>True when the first has a word that the second has in no spelling, nor as part of an acronym.</summary>
    private static bool Lacks(TitleWords words, TitleWords title) =>
        words.Words.Any(word => !title.Words.Any(other => Spelling.Near(word, other) || other.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(other, StringComparison.Ordinal))
            && !Initials.Are(word, title.Words) && !title.Words.Any(other => Initials.Are(other, words.Words)));
}
