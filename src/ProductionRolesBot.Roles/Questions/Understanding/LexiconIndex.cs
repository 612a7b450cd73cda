using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A lexicon made ready for looking up: its words, its phrases by first word, its nearest words.</summary>
internal sealed class LexiconIndex
{
    private readonly FrozenDictionary<string, LexiconWord> words;
    private readonly SpellingIndex spelling;

    /// <param name="lexicon">The lexicon.</param>
    /// <param name="english">The language of the titles, in whatever language people ask; null for itself.</param>
    private LexiconIndex(Lexicon lexicon, LexiconIndex? english)
    {
        Lexicon = lexicon;
        var phrases = PhrasesOf(lexicon)
            .GroupBy(entry => string.Join(' ', entry.Words))
            .Select(group => new Phrase([.. group.First().Words], [.. group.Select(entry => entry.Meaning).Distinct()]))
            .GroupBy(phrase => phrase.Words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToImmutableArray());
        HashSet<string> common = [.. lexicon.CommonWords.SelectMany(Folded)], occupations = [.. lexicon.Occupations, .. english?.Lexicon.Occupations.Where(MeansNoMore) ?? []], plainLevels = [.. lexicon.PlainLevelWords];
        var known = phrases.Values.SelectMany(list => list.SelectMany(phrase => phrase.Words)).Concat(common)
            .Concat(lexicon.Expansions.Keys).Concat(lexicon.Numbers.Keys)
            .Concat(lexicon.PlainLevelWords).Concat(lexicon.LevelWords).Concat(occupations).ToFrozenSet();
        words = known.ToFrozenDictionary(word => word, ToWord);
        spelling = new SpellingIndex(known);
        Longest = lexicon.Language == "ja" ? known.Concat(lexicon.TitleWords.Keys).Max(word => word.Length) : 0;

        LexiconWord ToWord(string word)
        {
            var singular = Singular(word);
            var traits = (common.Contains(word) || common.Contains(singular) ? WordTraits.Common : 0)
                | (occupations.Contains(word) || occupations.Contains(singular) ? WordTraits.Occupation : 0)
                | (plainLevels.Contains(word) ? WordTraits.PlainLevel : 0)
                | (IsConcept(MeaningsOf(word)) || IsConcept(MeaningsOf(singular)) ? WordTraits.Concept : 0)
                | (MeaningsOf(phrases.ContainsKey(word) ? word : singular).Any(meaning => meaning.Concept == Concept.Topic) ? WordTraits.Topic : 0);
            return new LexiconWord(traits, phrases.GetValueOrDefault(word, []), MeaningsOf(word));
        }

        ImmutableArray<Meaning> MeaningsOf(string word) =>
            phrases.TryGetValue(word, out var list) && list[^1] is { Words.Length: 1 } alone ? alone.Meanings : [];

        // Where French says "chef" it means one's manager, not a cook.
        bool MeansNoMore(string occupation) =>
            MeaningsOf(occupation).All(meaning => english.Means(occupation, meaning.Concept)) && !lexicon.CommonWords.Contains(occupation);

        static bool IsConcept(ImmutableArray<Meaning> meanings) => meanings.Any(meaning => meaning.Concept is not (Concept.Topic or Concept.Beyond));
    }

    /// <summary>Every lexicon that ships, English first.</summary>
    public static ImmutableArray<LexiconIndex> All { get; } = Load();

    public Lexicon Lexicon { get; }

    /// <summary>Length of the longest word of a language without spaces, else zero.</summary>
    public int Longest { get; }

    /// <summary>The index of a language, English when there is none.</summary>
    public static LexiconIndex For(string? language) => All.FirstOrDefault(index => index.Lexicon.Language == language) ?? All[0];

    /// <summary>Every word of the lexicon as it stands there.</summary>
    public IEnumerable<string> Words => words.Keys;

    /// <summary>True when the lexicon has this word, in the singular or the plural.</summary>
    public bool Knows(string word) => Find(word) is not null;

    /// <summary>True when the word carries no subject of its own.</summary>
    public bool IsCommon(string word) => Is(word, WordTraits.Common);

    /// <summary>True when the word alone means something in a question.</summary>
    public bool HasConcept(string word) => Is(word, WordTraits.Concept);

    /// <summary>True when the word alone names something lines may speak of.</summary>
    public bool IsTopic(string word) => Is(word, WordTraits.Topic);

    /// <summary>True when the word names an occupation.</summary>
    public bool IsOccupation(string word) => Is(word, WordTraits.Occupation);

    /// <summary>True when the word says that the plain role of a ladder is meant.</summary>
    public bool IsPlainLevel(string word) => words.TryGetValue(word, out var found) && found.Traits.HasFlag(WordTraits.PlainLevel);

    /// <summary>True for words that turn a statement into a question: "right", "correct".</summary>
    public bool IsTag(string word) => Means(word, Concept.Tag);

    /// <summary>True when the word alone can mean one of these.</summary>
    public bool Means(string word, params ReadOnlySpan<Concept> concepts)
    {
        if (!words.TryGetValue(word, out var found))
            return false;
        foreach (var meaning in found.Alone)
        {
            if (concepts.Contains(meaning.Concept))
                return true;
        }

        return false;
    }

    /// <summary>The lexicon word that was meant, null when none is near.</summary>
    public string? Nearest(string word) => spelling.Nearest(word) is { } near && !(word.Length == SpellingIndex.ShortOfOne && IsCommon(near) && !HasConcept(near)) ? near : null;

    /// <summary>For languages that join compounds: the longest lexicon word at the end of this one.</summary>
    public string? HeadOfCompound(string word)
    {
        if (!Lexicon.JoinsCompounds)
            return null;
        var heads = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 3; at <= word.Length - 5; at++)
        {
            if (heads.TryGetValue(word.AsSpan(at), out var head) && (head.Traits & WordTraits.Common) == 0)
                return word[at..];
        }

        return null;
    }

    private static ImmutableArray<LexiconIndex> Load()
    {
        var english = new LexiconIndex(Lexicon.English, english: null);
        return [.. Lexicon.All.Select(lexicon => lexicon == Lexicon.English ? english : new LexiconIndex(lexicon, english))];
    }

    /// <summary>The longest phrase that starts at this token, with every meaning it has.</summary>
    public bool TryMatch(ImmutableArray<Word> tokens, int at, int end, out Phrase found)
    {
        var text = tokens[at].Text;
        found = default;
        var exact = words.TryGetValue(text, out var word) && TryLongest(word.Phrases, tokens, at, end, exactly: true, out found);
        // "The roles" is not "the role": the plural counts as the singular only where no phrase has the plural itself.
        if (word is not null && TryLongest(word.Phrases, tokens, at, end, exactly: false, out var loose) && (!exact || loose.Words.Length > found.Words.Length))
            (exact, found) = (true, loose);
        return exact || (words.TryGetValue(Singular(text), out word) && TryLongest(word.Phrases, tokens, at, end, exactly: false, out found));
    }

    private static bool TryLongest(ImmutableArray<Phrase> candidates, ImmutableArray<Word> tokens, int at, int end, bool exactly, out Phrase longest)
    {
        // Many phrases begin with "what"; a letter tells most of them from what was said.
        var next = at + 1 < end ? tokens[at + 1].Text[0] : default;
        foreach (var phrase in candidates)
        {
            if ((phrase.Words.Length == 1 || phrase.SecondInitial == next) && Fits(phrase, tokens, at, end, exactly))
            {
                longest = phrase;
                return true;
            }
        }

        longest = default;
        return false;
    }

    private static bool Fits(Phrase phrase, ImmutableArray<Word> tokens, int at, int end, bool exactly)
    {
        if (at + phrase.Words.Length > end)
            return false;
        for (var i = 1; i < phrase.Words.Length; i++)
        {
            var token = tokens[at + i];
            if (token.Token.Before == Separator.Stop)
                return false;
            if (token.Text != phrase.Words[i] && (exactly || !Plural.IsSingularOf(phrase.Words[i], token.Text)))
                return false;
        }

        return true;
    }

    private LexiconWord? Find(string word) => words.TryGetValue(word, out var found) || words.TryGetValue(Singular(word), out found) ? found : null;

    private bool Is(string word, WordTraits trait) => Find(word) is { } found && (found.Traits & trait) != 0;

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
internal readonly record struct Phrase(ImmutableArray<string> Words, ImmutableArray<Meaning> Meanings)
{
    /// <summary>First letter of its second word, the same in the singular and the plural; none when it has one word.</summary>
    public char SecondInitial { get; } = Words.Length > 1 ? Words[1][0] : default;
}

/// <summary>What a phrase means.</summary>
internal readonly record struct Meaning(Concept Concept, string? Name);
