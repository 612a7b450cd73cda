using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>To whom a role reports: by its sentences, else by a bullet that says no more ("Reports directly to the Director").</summary>
internal sealed class ReportingReader(string page, IdentityDoubts doubts, LinkTargets links)
{
    internal ImmutableArray<ReportingLine> Of(RoleDraft draft)
    {
        var lines = ImmutableArray.CreateBuilder<ReportingLine>(0);
        foreach (var section in draft.Facts)
        {
            foreach (var claim in section.Reporting)
                lines.Add(Line(draft, claim));
        }

        if (lines.Count == 0 && InBullet(draft) is { } bullet)
            lines.Add(Line(draft, bullet));
        return lines.DrainToImmutable();
    }

    private static ReportingClaim? InBullet(RoleDraft draft)
    {
        foreach (var section in draft.Sections)
        {
            if (section.Kind != HeadingKind.Responsibilities)
                continue;
            foreach (var sentence in section.AllSentences)
            {
                if (ReportingClaim.Of(sentence) is { } claim && (claim.Subject.Length == 0 ? ReadingWords.Reporting.BulletStarts.Starts(sentence.Text) : IsAbout(claim, draft)))
                    return claim;
            }
        }

        return null;
    }

    private static bool IsAbout(ReportingClaim claim, RoleDraft draft) => TitleWords.Of(claim.Subject).LikenessTo(draft.Words) == TitleLikeness.Same;

    private ReportingLine Line(RoleDraft draft, ReportingClaim claim) => new(
        links.IsRelative ? claim.Managers : [.. claim.Managers.Select(manager => manager with { Link = manager.Link is null ? null : links.Absolute(manager.Link) })],
        new(claim.Sentence.Text, new(page, claim.Sentence.Line), doubts.On(claim.Subject, draft, DoubtCode.ManagerOfAnotherRole)));
}
