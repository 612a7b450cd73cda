using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>A page across two versions; null on the side that has it not.</summary>
internal sealed record PagePair(EditionPage? Older, EditionPage? Newer)
{
    /// <summary>Whether not one character differs.</summary>
    public bool IsUntouched => Older is not null && Newer is not null && Older.Text == Newer.Text;
}

/// <summary>A page of one version, read and as written.</summary>
internal sealed record EditionPage(JobFamily Family, string Text);
