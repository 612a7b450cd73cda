using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Focus;

/// <summary>
/// What people agreed to look at: a few lines of one version of the catalogue. It names no person, and it is all that a
/// focus card carries.
/// </summary>
/// <param name="Version">Digest of the version the lines were chosen from.</param>
/// <param name="Agreed">The day on the card.</param>
/// <param name="Items">The lines; at least one and at most <see cref="Most"/>.</param>
public sealed record FocusList(string Version, DateOnly Agreed, ImmutableArray<FocusItem> Items)
{
    /// <summary>More than five things nobody works on at once.</summary>
    public const int Most = 5;

    private const string DateFormat = "yyyy-MM-dd";

    // No path of a page and no title in an id holds either.
    private const char Line = '\n';
    private const char Column = '\t';

    /// <summary>The list as text, for a signature.</summary>
    public string Write() => string.Join(Line, [Version, Agreed.ToString(DateFormat, CultureInfo.InvariantCulture), .. Items.Select(item => $"{item.Role.Value}{Column}{item.Fingerprint}")]);

    /// <summary>The list that a text stands for; null when it stands for none.</summary>
    public static FocusList? Read(string text)
    {
        if (text.Split(Line) is not [var version, var day, .. { Length: >= 1 and <= Most } lines] || !DateOnly.TryParseExact(day, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var agreed))
            return null;
        ImmutableArray<FocusItem> items = [.. lines.Select(line => line.Split(Column)).OfType<string[]>().Where(parts => parts.Length == 2).Select(parts => new FocusItem(new RoleId(parts[0]), parts[1]))];
        return items.Length == lines.Length ? new FocusList(version, agreed, items) : null;
    }
}

/// <summary>A line that was agreed on.</summary>
/// <param name="Role">The role it was chosen for.</param>
/// <param name="Fingerprint">Its words, in short.</param>
public sealed record FocusItem(RoleId Role, string Fingerprint);
