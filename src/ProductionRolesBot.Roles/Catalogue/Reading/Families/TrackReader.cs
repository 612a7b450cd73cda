using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// Tells people who lead people from those who do not. "Manager, Video" leads people; a "Video Manager" may manage videos,
/// so there the work decides (sales/channel-services.md).
/// </summary>
internal static class TrackReader
{
    internal static CareerTrack Of(RoleDraft draft, Role role, ImmutableArray<PageSection> sections)
    {
        for (var at = draft.Heading?.Parent ?? -1; at > 0; at = sections[at].Parent)
        {
            if (ReadingWords.Tracks.CraftHeadings.OccursIn(sections[at].Outline.Heading))
                return CareerTrack.IndividualContributor;
            if (ReadingWords.Tracks.ManagementHeadings.OccursIn(sections[at].Outline.Heading))
                return CareerTrack.Management;
        }

        if (ReadingWords.Tracks.CraftTitles.OccursIn(role.Title))
            return CareerTrack.IndividualContributor;
        var words = TitleWords.OfFirstName(role.Title).Words;
        if (words.Any(word => ReadingWords.Tracks.ManagementTitles.Holds(word)))
            return CareerTrack.Management;
        if (!words.Contains("manager") && !words.Contains("lead"))
            return CareerTrack.IndividualContributor;
        // "Manager, Video", "Senior Manager, Video" and "Video Senior Manager": the benchmark of a people manager.
        var first = words.FirstOrDefault(word => !ReadingWords.Titles.IsSeniority(word));
        var senior = words.IndexOf("senior");
        var seniorManager = senior >= 0 && senior + 1 < words.Length && words[senior + 1] == "manager";
        return (first == "manager" && words.Length > 1) || seniorManager || LeadsPeople(role) ? CareerTrack.Management : CareerTrack.IndividualContributor;
    }

    private static bool LeadsPeople(Role role) =>
        role.Responsibilities.Own.Any(bullet => ReadingWords.Tracks.ManagementWork.OccursIn(bullet.Words.Span))
        || role.Introduction.Any(paragraph => ReadingWords.Tracks.ManagementWork.OccursIn(paragraph.Words.Span));
}
