using System.Collections.Frozen;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

/// <summary>What the words of job titles mean for comparing them.</summary>
internal sealed class TitleLexicon(TitleWordsFile file)
{
    private readonly FrozenSet<string> seniority = file.Seniority.ToFrozenSet();
    private readonly FrozenSet<string> leading = file.Leading.ToFrozenSet();
    private readonly FrozenSet<string> silent = file.Silent.Concat(file.Stop).ToFrozenSet();
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> nouns = file.Nouns.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly FrozenSet<string> people = file.People.ToFrozenSet();
    private readonly FrozenDictionary<string, string[]> longForms =
        file.LongForms.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' '));

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
        file.Nouns.Concat(file.Seniority).Concat(file.People).Concat(file.Silent).Concat(file.Stop).Concat(file.LongForms.Keys).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A word as a string: one of its own only for a word that the lexicon has not.</summary>
    internal string StringOf(ReadOnlySpan<char> word) => words.TryGetValue(word, out var known) ? known : word.ToString();

    /// <summary>Every single word of titles that is known to be one.</summary>
    internal IEnumerable<string> Known => file.Nouns.Concat(file.Seniority).Concat(file.People).Where(word => !word.Contains(' '));

    /// <summary>"Senior", "Staff": words that set two levels of the same job apart.</summary>
    internal bool IsSeniority(string word) => seniority.Contains(word);

    /// <summary>"Staff" at the head of "Staff Strategy and Operations": no other word is needed to make a title.</summary>
    internal bool IsLeading(string word) => leading.Contains(word);

    /// <summary>"of", "Intermediate": words that a title may do without.</summary>
    internal bool IsSilent(string word) => silent.Contains(word);

    /// <summary>"Director": words of people who lead people.</summary>
    internal bool IsPeople(string word) => people.Contains(word);

    /// <summary>"Analyst": words that name a job.</summary>
    internal bool IsNoun(ReadOnlySpan<char> word) =>
        nouns.Contains(word) || (word.EndsWith('s') && nouns.Contains(word[..^1]));

    /// <summary>"vp" as "vice president"; null for a word that stands for itself.</summary>
    internal string[]? LongForm(string word) => longForms.GetValueOrDefault(word);
}

internal sealed record TitleWordsFile(
    string[] Seniority, string[] Leading, string[] Silent, string[] People, string[] Stop, Dictionary<string, string> LongForms, string[] Nouns);
