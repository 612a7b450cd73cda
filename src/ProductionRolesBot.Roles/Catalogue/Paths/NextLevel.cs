using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Paths;

/// <summary>
/// The next level of the same page: the lowest grade above, in the same track and the same job. Only roles near by are looked
/// at, so that a page of a thousand roles costs a thousand times one (sales/channel-services.md).
/// </summary>
internal sealed class NextLevel
{
    /// <summary>Of so many titles the long form of an acronym is looked for.</summary>
    private const int MostTitles = 100;

    private readonly JobFamily family;
    private readonly Dictionary<RoleId, TitleWords> titles;
    private readonly Dictionary<RoleId, HashSet<string>> jobs;
    private readonly Dictionary<RoleId, int> places = [];

    internal NextLevel(JobFamily family)
    {
        this.family = family;
        titles = family.Roles.ToDictionary(role => role.Id, role => TitleWords.OfFirstName(role.Title));
        ImmutableArray<TitleWords> known = [.. family.Roles.Take(MostTitles).Select(role => titles[role.Id])];
        foreach (var role in family.Roles)
            places.Add(role.Id, places.Count);
        jobs = family.Roles.ToDictionary(role => role.Id, role => JobWords(role, titles[role.Id], known));
    }

    internal ImmutableArray<Role> After(Role role)
    {
        if (GradeOf(role) is not { } grade)
            return NextOnPage(role);
        var near = Near(role);
        ImmutableArray<Role> above = [.. near.Where(other => GradeOf(other) > grade)];
        ImmutableArray<Role> senior = [.. near.Where(other => GradeOf(other) == grade && IsSenior(other, role))];
        var own = senior.IsEmpty ? WithoutSeniors(Lowest(SameJob(role, [.. above.Where(other => other.Track == role.Track)]))) : senior;
        if (role.Track == CareerTrack.Management)
            return own;
        // From the craft into leading people there is one door: the lowest such role.
        var door = Lowest([.. near.Where(other => other.Track == CareerTrack.Management && GradeOf(other) is not null)]);
        var reach = own.IsEmpty ? null : GradeOf(own[0]);
        return [.. own, .. door.Where(manager => GradeOf(manager) > grade && (reach is null || GradeOf(manager) <= reach))];
    }

    /// <summary>"Senior Editor" comes after "Editor" even where one grade holds both (sales/area-sales-manager.erb.mm.md).</summary>
    private bool IsSenior(Role role, Role plain) =>
        role.Track == plain.Track && titles[plain.Id].Seniority.Length == 0 && titles[role.Id].Seniority == "senior" && titles[role.Id].WithoutSeniority == titles[plain.Id].Key;

    private ImmutableArray<Role> WithoutSeniors(ImmutableArray<Role> roles) => [.. roles.Where(role => !roles.Any(other => IsSenior(role, other)))];

    private ImmutableArray<Role> Near(Role role)
    {
        var first = Math.Max(0, places[role.Id] - Reach.Most);
        return family.Roles.Slice(first, Math.Min(family.Roles.Length, places[role.Id] + Reach.Most) - first);
    }

    /// <summary>The lowest grade when a page offers several; null when it gives none.</summary>
    private static JobGrade? GradeOf(Role role) => role.Grade.Grades is [var lowest, ..] ? lowest : null;

    private static ImmutableArray<Role> Lowest(ImmutableArray<Role> roles)
    {
        var lowest = roles.Select(GradeOf).Min();
        return [.. roles.Where(role => GradeOf(role) == lowest)];
    }

    /// <summary>Where a page holds several jobs, a step stays in its own: those that share most words of the title.</summary>
    private ImmutableArray<Role> SameJob(Role role, ImmutableArray<Role> candidates)
    {
        var job = jobs[role.Id];
        // Words too many count against a candidate: "Editor" goes on to "Senior Editor", not to "Senior Picture Editor".
        var shared = candidates.Select(candidate => (3 * jobs[candidate.Id].Count(job.Contains)) - jobs[candidate.Id].Count).ToArray();
        var most = shared.DefaultIfEmpty().Max();
        return [.. candidates.Where((_, at) => shared[at] == most)];
    }

    /// <summary>Without grades only "Editor" before "Senior Editor" is a step.</summary>
    private ImmutableArray<Role> NextOnPage(Role role)
    {
        var next = family.Roles.Skip(places[role.Id] + 1).Take(Reach.Most)
            .FirstOrDefault(other => other.Track == role.Track && GradeOf(other) is null && jobs[other.Id].SetEquals(jobs[role.Id]));
        return next is null ? [] : [next];
    }

    /// <summary>"Manager" tells jobs of the craft apart ("Video Manager", "Video Editor"); among people managers all have it.</summary>
    private static HashSet<string> JobWords(Role role, TitleWords title, ImmutableArray<TitleWords> known) =>
    [
        .. title.Words.SelectMany(word => LongForm(word, known)).Where(word =>
            !ReadingWords.Titles.IsSeniority(word)
            && (role.Track == CareerTrack.IndividualContributor || !(ReadingWords.Titles.IsPeople(word) || word == "vice"))),
    ];

    /// <summary>"Senior SFE" on a page that has a "Stage Fire Engineer" is one of these.</summary>
    private static IEnumerable<string> LongForm(string word, ImmutableArray<TitleWords> known)
    {
        foreach (var title in known)
        {
            if (Initials.Find(word, title.Words) is var first and >= 0)
                return title.Words.Skip(first).Take(word.Length);
        }

        return [word];
    }
}
