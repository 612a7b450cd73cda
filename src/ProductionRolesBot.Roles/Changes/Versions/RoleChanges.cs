using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>What changed for one role.</summary>
internal static class RoleChanges
{
    public static void Add(ChangeList changes, Role was, Role now, RolePairing roles, bool isOnSamePage)
    {
        var place = new Place(now.Title, now.Id);
        if (Typography.Fold(was.Title) != Typography.Fold(now.Title))
            changes.Add(place.Change(ChangeKind.Renamed, null, new(was.Title, was.Source), new(now.Title, now.Source)));
        if (!isOnSamePage)
            changes.Add(place.Change(ChangeKind.Moved, null, new(was.Source.Page, was.Source), new(now.Source.Page, now.Source)));
        AddGrade(changes, place, was, now);
        AddManagers(changes, place, was, now, roles);
        ListChanges.Add(changes, place, "responsibilities", Lines(was.Responsibilities), Lines(now.Responsibilities));
        ListChanges.Add(changes, place, "requirements", Lines(was.Requirements), Lines(now.Requirements));
        SentenceChanges.Add(changes, place, "grade", was.Grade.Quotes, now.Grade.Quotes, was.Title, now.Title);
        SentenceChanges.Add(changes, place, "reports_to", [.. was.ReportsTo.Select(line => line.Quote)], [.. now.ReportsTo.Select(line => line.Quote)], was.Title, now.Title);
        SentenceChanges.Add(changes, place, "introduction", was.Introduction, now.Introduction, was.Title, now.Title);
        SentenceChanges.Add(changes, place, "career_ladder", was.Ladder?.Quotes ?? [], now.Ladder?.Quotes ?? [], was.Title, now.Title);
    }

    private static void AddGrade(ChangeList changes, Place place, Role was, Role now)
    {
        if (was.Grade.Grades.SequenceEqual(now.Grade.Grades) && was.Grade.GetType() == now.Grade.GetType())
            return;
        changes.Add(place.Change(ChangeKind.Grade, "grade", Said(was), Said(now)) with { ChangesExpectations = true });

        static ChangedText? Said(Role role) => role.Grade.Quotes switch
        {
            [var quote, ..] => new(role.Grade.Grades.IsEmpty ? quote.Text : string.Join(", ", role.Grade.Grades), quote.Source),
            _ => null,
        };
    }

    /// <summary>A manager whose own title changed is the same manager: said, but nothing that concerns what is expected.</summary>
    private static void AddManagers(ChangeList changes, Place place, Role was, Role now, RolePairing roles)
    {
        var (before, after) = (Managers(was), Managers(now));
        if (before.Select(Typography.Fold).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(after.Select(Typography.Fold)))
            return;
        var renamed = before.Length == after.Length && before.Zip(after).All(pair => pair.First == pair.Second || roles.Successions.Any(each => IsNamed(each.Former, pair.First) && IsNamed(each.Now, pair.Second)));
        changes.Add(place.Change(ChangeKind.ReportsTo, "reports_to", Said(was, before), Said(now, after)) with { ChangesExpectations = !renamed });

        static ImmutableArray<string> Managers(Role role) => [.. role.ReportsTo.SelectMany(line => line.Managers).Select(manager => manager.Title).Distinct()];
        static ChangedText? Said(Role role, ImmutableArray<string> managers) => managers.IsEmpty ? null : new(string.Join(", ", managers), role.ReportsTo[0].Quote.Source);

        // Pages often leave a word of a long title out.
        static bool IsNamed(Role role, string title) =>
            TitleWords.Of(title).Words is var words && TitleWords.Of(role.Title).Words is var full && full.Length - words.Length is 0 or 1 && !words.Except(full).Any();
    }

    /// <summary>The own lines, and those by which the role takes over what another asks.</summary>
    private static ImmutableArray<Bullet> Lines<T>(RoleSection<T> section)
        where T : Bullet =>
        [.. FamilyLines.Flat(section.Own).Concat(section.Inherits.Select(from => new Bullet(from.Quote.Text, from.Quote.Source))).OrderBy(bullet => bullet.Source.Line)];
}

/// <summary>Whom a change concerns.</summary>
internal sealed record Place(string? Role, RoleId? Id)
{
    public CatalogueChange Change(ChangeKind kind, string? section, ChangedText? from, ChangedText? to) => new(kind, Role, Id, section, from, to);
}
