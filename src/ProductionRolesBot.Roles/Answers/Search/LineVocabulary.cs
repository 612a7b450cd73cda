using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>The words that the lines of a catalogue are made of. Each stem has a number, so that lines are compared without looking at letters.</summary>
internal sealed class LineVocabulary
{
    /// <summary>Letters of a word that may stand for the longer one it begins.</summary>
    private const int ShortestBeginning = 6;

    private const int MostLettersMore = 4;

    /// <summary>Letters of a word that a slip may hide in; shorter ones have too many neighbours.</summary>
    private const int ShortestMended = 7;

    private readonly ImmutableArray<string> sortedStems;
    private readonly Dictionary<string, int> words = [];
    private readonly Dictionary<string, int> stems = [];
    private readonly List<ulong> topicsOfStem = [];
    private readonly Dictionary<Bullet, LineWords> lines = new(ReferenceEqualityComparer.Instance);
    private readonly FrozenDictionary<string, ImmutableArray<int>> topics;
    private readonly Lazy<SpellingIndex> spelling;

    /// <summary>Takes every line of a catalogue apart.</summary>
    public LineVocabulary(RoleCatalogue catalogue)
    {
        foreach (var family in catalogue.Families)
        {
            foreach (var role in family.Roles)
                Read(role.Responsibilities.Own, role.Requirements.Own);
            Read(family.SharedResponsibilities, family.SharedRequirements);
        }

        spelling = new(() => new SpellingIndex(words.Keys));
        sortedStems = [.. stems.Keys.Order(StringComparer.Ordinal)];
        topics = TopicStems.ByTopic.ToFrozenDictionary(
            topic => topic.Key,
            topic => topic.Value.Where(stems.ContainsKey).Select(stem => stems[stem]).ToImmutableArray());
    }

    /// <summary>How many stems there are; each number is smaller.</summary>
    public int Count => stems.Count;

    /// <summary>True when some line has the word.</summary>
    public bool Knows(string word) => words.ContainsKey(word);

    /// <summary>What a line of this catalogue speaks of.</summary>
    public LineWords Of(Bullet bullet) => lines[bullet];

    /// <summary>The number of a word's stem, -1 when no line has it.</summary>
    public int StemOf(string word) => words.TryGetValue(word, out var number) || stems.TryGetValue(Stemmer.Stem(word), out number) ? number : -1;

    /// <summary>The number of the stem that this word begins, a few letters longer: "postgres" for "PostgreSQL"; -1 when there is none.</summary>
    public int StemBegunBy(string word)
    {
        if (word.Length < ShortestBeginning)
            return -1;
        var at = sortedStems.BinarySearch(word, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return at < sortedStems.Length && sortedStems[at].StartsWith(word, StringComparison.Ordinal) && sortedStems[at].Length - word.Length <= MostLettersMore ? stems[sortedStems[at]] : -1;
    }

    /// <summary>
    /// The number of the stem that somebody meant who left a letter out, doubled one or swapped two: "consitency"; -1 when
    /// there is none. One letter for another makes another word: "parking" is not "parsing".
    /// </summary>
    public int StemMeantBy(string word) =>
        word.Length >= ShortestMended && spelling.Value.Nearest(word) is { } meant
        && (meant.Length != word.Length || meant.Order().SequenceEqual(word.Order())) && EditDistance.Between(word, meant, 1) <= 1
            ? words[meant]
            : -1;

    /// <summary>The stems by which lines of this catalogue speak of a topic.</summary>
    public ImmutableArray<int> StemsOf(string topic) => topics[topic];

    private void Read(ImmutableArray<Bullet> responsibilities, ImmutableArray<Requirement> requirements)
    {
        foreach (var bullet in responsibilities)
            lines[bullet] = Read(bullet);
        foreach (var bullet in requirements)
            lines[bullet] = Read(bullet);
    }

    private LineWords Read(Bullet bullet)
    {
        var numbers = new HashSet<int>();
        // "Mini-shows" is also written as one word.
        var before = "";
        foreach (var token in Tokenizer.Split(bullet.Words.Span))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(words, token.Text, out var known);
            if (!known)
                number = NumberOf(Stemmer.Stem(token.Text));
            numbers.Add(number);
            if (token.Before == Separator.Hyphen && before.Length > 0)
                numbers.Add(words[before + token.Text] = NumberOf(Stemmer.Stem(before + token.Text)));
            before = token.Text;
        }

        foreach (var child in bullet.Children)
            AddNested(child, numbers);
        return new LineWords([.. numbers.Order()], numbers.Aggregate(0ul, (topics, stem) => topics | topicsOfStem[stem]));
    }

    private void AddNested(Bullet bullet, HashSet<int> numbers)
    {
        foreach (var token in Tokenizer.Split(bullet.Words.Span))
            numbers.Add(NumberOf(Stemmer.Stem(token.Text)));
        foreach (var child in bullet.Children)
            AddNested(child, numbers);
    }

    private int NumberOf(string stem)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(stems, stem, out var known);
        if (known)
            return number;
        topicsOfStem.Add(TopicStems.TopicsOf(stem));
        return number = stems.Count - 1;
    }
}
