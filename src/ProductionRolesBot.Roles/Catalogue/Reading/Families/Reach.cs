namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>How far apart two things may stand that belong together.</summary>
internal static class Reach
{
    /// <summary>
    /// In headings or in roles. The longest page of a real handbook has fewer; a page of a thousand roles is read in a
    /// thousand times the time of one, because nothing looks further.
    /// </summary>
    internal const int Most = 120;
}
