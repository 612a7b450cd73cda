using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// To whom a role reports: by its sentences, else by a bullet that says no more ("Reports directly to the Director"), else
/// by what the page says of all its people ("Sound Designers report to the Head of Sound").
/// </summary>
/// <param name="introduction">What stands above the first role.</param>
internal sealed class ReportingReader(string page, IdentityDoubts doubts, LinkTargets links, PageSection introduction)
{
    internal ImmutableArray<ReportingLine> Of(RoleDraft draft)
    {
        var lines = new Few<ReportingLine>();
        foreach (var section in draft.Facts)
        {
            foreach (var claim in section.Reporting)
            {
                if (!IsAboutReports(claim, draft))
                    lines.Add(Line(draft, claim));
            }
        }

        if (lines.Count == 0 && InBullet(draft) is { } bullet)
            lines.Add(Line(draft, bullet));
        if (lines.Count == 0 && introduction.Reporting.FirstOrDefault(claim => IsAboutAll(claim, draft)) is { } everybody)
            lines.Add(Line(draft, everybody) with { FamilyWide = true });
        return lines.Take();
    }

    /// <summary>"The Riggers report to the Head of Rigging" under "Head of Rigging" tells who reports to the role (marketing/digital-experience.mm.md).</summary>
    private static bool IsAboutReports(ReportingClaim claim, RoleDraft draft) =>
        claim.Subject.Length > 0 && !IsAbout(claim, draft) && claim.Managers.Any(manager => TitleWords.Of(manager.Title).LikenessTo(draft.Words) == TitleLikeness.Same);

    private static ReportingClaim? InBullet(RoleDraft draft)
    {
        foreach (var section in draft.Sections)
        {
            if (section.Kind != HeadingKind.Responsibilities)
                continue;
            foreach (var sentence in section.Telling)
            {
                if (ReportingClaim.Of(sentence) is { } claim && (claim.Subject.Length == 0 ? ReadingWords.Reporting.BulletStarts.Starts(sentence.Text) : IsAbout(claim, draft)))
                    return claim;
            }
        }

        return null;
    }

    private static bool IsAbout(ReportingClaim claim, RoleDraft draft) => TitleWords.Of(claim.Subject).LikenessTo(draft.Words) == TitleLikeness.Same;

    /// <summary>In the plural, "Sound Designers" are the senior ones too.</summary>
    private static bool IsAboutAll(ReportingClaim claim, RoleDraft draft)
    {
        var words = TitleWords.Of(claim.Subject).Words;
        return !words.IsEmpty && words.Any(word => word.EndsWith('s') && ReadingWords.Titles.IsNoun(word))
            && words.All(word => draft.Words.Words.Any(own => own == word || (word.Length == own.Length + 1 && word.EndsWith('s') && word.StartsWith(own, StringComparison.Ordinal))));
    }

    private ReportingLine Line(RoleDraft draft, ReportingClaim claim) => new(
        links.IsRelative ? claim.Managers : [.. claim.Managers.Select(manager => manager with { Link = manager.Link is null ? null : links.Absolute(manager.Link) })],
        new(claim.Sentence.Written, new(page, claim.Sentence.Line), doubts.On(claim.Subject, draft, DoubtCode.ManagerOfAnotherRole)));
}
