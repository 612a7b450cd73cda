using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>What acronyms stand for: initials of titles, and short forms that pages use themselves.</summary>
internal sealed class AcronymIndex
{
    /// <summary>What a page itself abbreviates outweighs every initialism made from titles.</summary>
    public const int PageSaysSo = 1000;

    /// <summary>For each acronym its titles by their words, in the order the pages bring them.</summary>
    private readonly Dictionary<string, OrderedDictionary<string, (ImmutableArray<string> Words, int Weight)>> titles = [];

    /// <summary>The titles an acronym may stand for, the weightiest first.</summary>
    public IEnumerable<ImmutableArray<string>> TitlesOf(string acronym) =>
        titles.TryGetValue(acronym, out var found) ? found.Values.OrderByDescending(title => title.Weight).Select(title => title.Words) : [];

    /// <summary>True for letters that stand for a title.</summary>
    public bool Knows(string letters) => titles.ContainsKey(letters);

    /// <summary>True for an acronym that a page itself uses.</summary>
    public bool IsInUse(string acronym) => titles.TryGetValue(acronym, out var found) && found.Values.Any(title => title.Weight >= PageSaysSo);

    /// <summary>Adds a title that an acronym may stand for; one more role of it makes it weigh more.</summary>
    public void Add(string acronym, ImmutableArray<string> title, int weight)
    {
        if (title.Length < 2)
            return;
        if (!titles.TryGetValue(acronym, out var known))
            titles[acronym] = known = [];
        var words = string.Join(' ', title);
        known[words] = (title, known.TryGetValue(words, out var before) ? before.Weight + weight : weight);
    }

    /// <summary>True for a few capital letters.</summary>
    public static bool IsAcronym(string text) => text.Length is > 1 and < 7 && text.All(char.IsAsciiLetterUpper);
}
