using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A lexicon made ready for looking up: its words, its phrases by first word, its nearest words.</summary>
internal sealed class LexiconIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> phrases;
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string> common;
    private readonly FrozenSet<string> concepts;
    private readonly FrozenSet<string> occupations;
    private readonly FrozenSet<string> plainLevels;
    private readonly SpellingIndex spelling;

    private LexiconIndex(Lexicon lexicon)
    {
        Lexicon = lexicon;
        phrases = PhrasesOf(lexicon)
            .GroupBy(entry => string.Join(' ', entry.Words))
            .Select(group => new Phrase([.. group.First().Words], [.. group.Select(entry => entry.Meaning).Distinct()]))
            .GroupBy(phrase => phrase.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToImmutableArray());
        common = lexicon.CommonWords.SelectMany(Folded).ToFrozenSet();
        words = phrases.Values.SelectMany(list => list.SelectMany(phrase => phrase.Words)).Concat(common)
            .Concat(lexicon.Expansions.Keys).Concat(lexicon.Numbers.Keys)
            .Concat(lexicon.PlainLevelWords).Concat(lexicon.LevelWords).Concat(lexicon.Occupations).ToFrozenSet();
        concepts = phrases.Values.SelectMany(list => list)
            .Where(phrase => phrase.Words.Length == 1 && phrase.Meanings.Any(meaning => meaning.Concept is not (Concept.Topic or Concept.Beyond)))
            .Select(phrase => phrase.Words[0]).ToFrozenSet();
        occupations = lexicon.Occupations.ToFrozenSet();
        plainLevels = lexicon.PlainLevelWords.ToFrozenSet();
        spelling = new SpellingIndex(words);
        Longest = lexicon.Language == "ja" ? words.Concat(lexicon.TitleWords.Keys).Max(word => word.Length) : 0;
    }

    /// <summary>Every lexicon that ships, English first.</summary>
    public static ImmutableArray<LexiconIndex> All { get; } = [.. Lexicon.All.Select(lexicon => new LexiconIndex(lexicon))];

    public Lexicon Lexicon { get; }

    /// <summary>Length of the longest word of a language without spaces, else zero.</summary>
    public int Longest { get; }

    /// <summary>The index of a language, English when there is none.</summary>
    public static LexiconIndex For(string? language) => All.FirstOrDefault(index => index.Lexicon.Language == language) ?? All[0];

    /// <summary>True when the lexicon has this word, in the singular or the plural.</summary>
    public bool Knows(string word) => words.Contains(word) || words.Contains(Singular(word));

    /// <summary>True when the word carries no subject of its own.</summary>
    public bool IsCommon(string word) => common.Contains(word) || common.Contains(Singular(word));

    /// <summary>True when the word alone means something in a question.</summary>
    public bool HasConcept(string word) => concepts.Contains(word) || concepts.Contains(Singular(word));

    /// <summary>True when the word alone names something lines may speak of.</summary>
    public bool IsTopic(string word) => (phrases.TryGetValue(word, out var list) || phrases.TryGetValue(Singular(word), out list)) && list.Any(phrase => phrase.Words.Length == 1 && phrase.Meanings.Any(meaning => meaning.Concept == Concept.Topic));

    /// <summary>True for words that turn a statement into a question: "right", "correct".</summary>
    public bool IsTag(string word) => Means(word, Concept.Tag);

    /// <summary>True when the word alone can mean one of these.</summary>
    public bool Means(string word, params ReadOnlySpan<Concept> concepts)
    {
        if (!phrases.TryGetValue(word, out var list))
            return false;
        foreach (var meaning in list.Where(phrase => phrase.Words.Length == 1).SelectMany(phrase => phrase.Meanings).ToList())
        {
            if (concepts.Contains(meaning.Concept))
                return true;
        }

        return false;
    }

    /// <summary>True when the word names an occupation.</summary>
    public bool IsOccupation(string word) => occupations.Contains(word) || occupations.Contains(Singular(word));

    /// <summary>True when the word says that the plain role of a ladder is meant.</summary>
    public bool IsPlainLevel(string word) => plainLevels.Contains(word);

    /// <summary>The lexicon word that was meant, null when none is near.</summary>
    public string? Nearest(string word) => spelling.Nearest(word);

    /// <summary>For languages that join compounds: the longest lexicon word at the end of this one.</summary>
    public string? HeadOfCompound(string word)
    {
        if (!Lexicon.JoinsCompounds)
            return null;
        for (var at = 3; at <= word.Length - 5; at++)
        {
            if (words.Contains(word[at..]) && !common.Contains(word[at..]))
                return word[at..];
        }

        return null;
    }

    /// <summary>The longest phrase that starts at this token, with every meaning it has.</summary>
    public bool TryMatch(IReadOnlyList<Word> tokens, int at, int end, out Phrase found)
    {
        var text = tokens[at].Text;
        var exact = Longest(text, exactly: true, out found);
        // "The roles" is not "the role": the plural counts as the singular only where no phrase has the plural itself.
        if (Longest(text, exactly: false, out var loose) && (!exact || loose.Words.Length > found.Words.Length))
            found = loose;
        else if (!exact && !Longest(Singular(text), exactly: false, out found))
            return false;
        return true;

        bool Longest(string first, bool exactly, out Phrase longest)
        {
            if (phrases.TryGetValue(first, out var candidates))
            {
                foreach (var phrase in candidates)
                {
                    if (Fits(phrase, tokens, at, end, exactly))
                    {
                        longest = phrase;
                        return true;
                    }
                }
            }

            longest = default;
            return false;
        }
    }

    private static bool Fits(Phrase phrase, IReadOnlyList<Word> tokens, int at, int end, bool exactly)
    {
        if (at + phrase.Words.Length > end)
            return false;
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            var token = tokens[at + i];
            if (token.Token.Before == Separator.Stop)
                return false;
            if (token.Text != phrase.Words[i] && (exactly || Singular(token.Text) != phrase.Words[i]))
                return false;
        }

        return true;
    }

    private static string Singular(string word) => Plural.Singular(word);

    private static IEnumerable<(string[] Words, Meaning Meaning)> PhrasesOf(Lexicon lexicon) =>
        lexicon.Concepts.SelectMany(entry => entry.Value.Select(phrase => (phrase, new Meaning(entry.Key, null))))
            .Concat(lexicon.Topics.SelectMany(entry => entry.Value.Select(phrase => (phrase, new Meaning(Concept.Topic, entry.Key)))))
            .Concat(lexicon.Beyond.SelectMany(entry => entry.Value.Select(phrase => (phrase, new Meaning(Concept.Beyond, entry.Key)))))
            .SelectMany(pair => Spellings(pair.phrase).Select(phrase => (Folded(phrase), pair.Item2)));

    /// <summary>A phrase as written, and with its umlauts written out as keyboards without them do.</summary>
    private static IEnumerable<string> Spellings(string phrase)
    {
        yield return phrase;
        if (phrase.AsSpan().IndexOfAny('ä', 'ö', 'ü') >= 0)
            yield return phrase.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal);
    }

    private static string[] Folded(string phrase) => [.. Tokenizer.Split(phrase).Select(token => token.Text)];
}

/// <summary>A phrase of a lexicon and everything it can mean.</summary>
internal readonly record struct Phrase(ImmutableArray<string> Words, ImmutableArray<Meaning> Meanings);

/// <summary>What a phrase means.</summary>
internal readonly record struct Meaning(Concept Concept, string? Name);
