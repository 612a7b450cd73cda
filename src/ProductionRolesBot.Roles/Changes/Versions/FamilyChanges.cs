using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>What changed in what a page says of all its roles, and in its specialties.</summary>
internal static class FamilyChanges
{
    private static readonly Place WholePage = new(null, null);

    public static void Add(ChangeList changes, JobFamily older, JobFamily newer)
    {
        SentenceChanges.Add(changes, WholePage, "title", [new(older.Title, older.Source)], [new(newer.Title, newer.Source)]);
        ListChanges.Add(changes, WholePage, "responsibilities", [.. FamilyLines.Flat(older.SharedResponsibilities)], [.. FamilyLines.Flat(newer.SharedResponsibilities)]);
        ListChanges.Add(changes, WholePage, "requirements", [.. FamilyLines.Flat(older.SharedRequirements)], [.. FamilyLines.Flat(newer.SharedRequirements)]);
        AddSpecialties(changes, older.Specialties, newer.Specialties);
        SentenceChanges.Add(changes, WholePage, "career_ladder", older.Ladder.Quotes, newer.Ladder.Quotes);
        SentenceChanges.Add(changes, WholePage, "introduction", older.Introduction, newer.Introduction);
    }

    private static void AddSpecialties(ChangeList changes, ImmutableArray<Specialty> older, ImmutableArray<Specialty> newer)
    {
        var byTitle = older.ToLookup(specialty => Typography.Fold(specialty.Title), StringComparer.OrdinalIgnoreCase);
        var titles = newer.Select(specialty => Typography.Fold(specialty.Title)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<Specialty> gone = [.. older.Where(specialty => !titles.Contains(Typography.Fold(specialty.Title)))];
        ImmutableArray<Specialty> come = [.. newer.Where(specialty => !byTitle.Contains(Typography.Fold(specialty.Title)))];
        var renamed = Evidence.Pair(gone, come, FamilyLines.Of);
        foreach (var specialty in newer)
        {
            var place = new Place(specialty.Title, null);
            if (byTitle[Typography.Fold(specialty.Title)].FirstOrDefault() is { } same)
            {
                AddPoints(place, same, specialty);
            }
            else if (renamed.TryGetValue(specialty, out var was))
            {
                changes.Add(place.Change(ChangeKind.Renamed, "specialty", new(was.Title, was.Source), new(specialty.Title, specialty.Source)));
                AddPoints(place, was, specialty);
            }
            else
            {
                changes.Add(place.Change(ChangeKind.Added, "specialty", null, new(specialty.Title, specialty.Source)) with { ChangesExpectations = true });
            }
        }

        foreach (var specialty in gone.Where(specialty => !renamed.Values.Contains(specialty, ReferenceEqualityComparer.Instance)))
            changes.Add(new Place(specialty.Title, null).Change(ChangeKind.Removed, "specialty", new(specialty.Title, specialty.Source), null) with { ChangesExpectations = true });

        void AddPoints(Place place, Specialty was, Specialty now) =>
            ListChanges.Add(changes, place, "specialty", [.. FamilyLines.Flat(was.Points)], [.. FamilyLines.Flat(now.Points)]);
    }
}
