using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Checks;

/// <summary>Ladder sentences that speak of another role than the one they stand under (marketing/community-programs.mm.md).</summary>
internal static class LadderRoleCheck
{
    internal static IEnumerable<CatalogueProblem> Find(PageReading page)
    {
        var doubts = new IdentityDoubts(page.Roles.Roles);
        foreach (var (role, section) in page.RoleSections.Where(part => part.Section.Kind == HeadingKind.CareerLadder))
        {
            // A section that tells several steps tells those of the page.
            if (section.AllSentences.Select(sentence => (sentence.Line, Subject: LadderSubject.OfRole(sentence.Text))).Where(step => step.Subject is not null).ToList() is not [var (line, subject)])
                continue;
            var words = TitleWords.Of(subject!);
            if (words.LikenessTo(role.Words) == TitleLikeness.None && doubts.RoleNamed(words) is { } other)
                yield return page.Problem("PR019", line, $"the sentence under \"{role.Title}\" speaks of \"{other.Title}\"");
        }
    }
}
