using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>What changed on one page: its roles one by one, then what it says of all of them, then the rest of its text.</summary>
internal static class PageChanges
{
    public static ImmutableArray<CatalogueChange> Of(PagePair page, RolePairing roles)
    {
        if (page.IsUntouched)
            return [];
        var changes = new ChangeList((page.Newer ?? page.Older)!.Family.Page);
        foreach (var role in page.Newer?.Family.Roles ?? [])
        {
            if (roles.FormerOf(role) is { } was)
                RoleChanges.Add(changes, was, role, roles, isOnSamePage: page.Older?.Family.Roles.Contains(was, ReferenceEqualityComparer.Instance) == true);
            else
                changes.Add(new(ChangeKind.Added, role.Title, role.Id, null, null, new(role.Title, role.Source)) { ChangesExpectations = true });
        }

        foreach (var role in page.Older?.Family.Roles.Where(role => !roles.GoesOn(role)) ?? [])
            changes.Add(new(ChangeKind.Removed, role.Title, role.Id, null, new(role.Title, role.Source), null) { ChangesExpectations = true });
        if (page is { Older: { } older, Newer: { } newer })
        {
            FamilyChanges.Add(changes, older.Family, newer.Family);
            OtherText.Add(changes, older, newer);
            if (!changes.Has(ChangeKind.Format) && OtherText.Form(older, newer) is { } form)
                changes.Add(form);
            else if (changes.IsEmpty)
                changes.Add(OtherText.FormOnly(older, newer));
        }

        return changes.ToImmutable();
    }
}
