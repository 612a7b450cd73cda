using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>What acronyms stand for: initials of titles, and short forms that pages use themselves.</summary>
internal sealed class AcronymIndex
{
    /// <summary>What a page itself abbreviates outweighs every initialism made from titles.</summary>
    public const int PageSaysSo = 1000;

    private readonly Dictionary<string, List<(ImmutableArray<string> Title, int Weight)>> titles = [];

    /// <summary>The titles an acronym may stand for, the weightiest first.</summary>
    public IEnumerable<ImmutableArray<string>> TitlesOf(string acronym) =>
        titles.TryGetValue(acronym, out var found) ? found.OrderByDescending(title => title.Weight).Select(title => title.Title) : [];

    /// <summary>True for an acronym that a page itself uses.</summary>
    public bool IsInUse(string acronym) => titles.TryGetValue(acronym, out var found) && found.Exists(title => title.Weight >= PageSaysSo);

    /// <summary>Adds a title that an acronym may stand for; one more role of it makes it weigh more.</summary>
    public void Add(string acronym, ImmutableArray<string> title, int weight)
    {
        if (title.Length < 2)
            return;
        if (!titles.TryGetValue(acronym, out var known))
            titles[acronym] = known = [];
        var at = known.FindIndex(other => other.Title.SequenceEqual(title));
        if (at < 0)
            known.Add((title, weight));
        else
            known[at] = (title, known[at].Weight + weight);
    }

    /// <summary>True for a few capital letters.</summary>
    public static bool IsAcronym(string text) => text.Length is > 1 and < 7 && text.All(char.IsAsciiLetterUpper);
}
