using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>A question while names are looked for in it: which words are already part of a name, and what the others could be.</summary>
internal sealed class Scene(ImmutableArray<Word> words, LexiconIndex lexicon)
{
    /// <summary>Words of a title that are looked at together.</summary>
    public const int LongestTitle = 10;

    private readonly bool[] taken = new bool[words.Length];

    public ImmutableArray<Word> Words => words;

    public List<Mention> Mentions { get; } = [];

    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        Array.Fill(taken, true, mention.First, mention.Count);
    }

    public bool IsTaken(int first, int count) => Array.IndexOf(taken, true, first, count) >= 0;

    /// <summary>True when a name may start and end here: at words of titles that are not taken, without the end of a sentence between.</summary>
    public bool IsWindow(int first, int count) => !IsTaken(first, count) && words[first].IsTitleWord && words[first + count - 1].IsTitleWord;

    /// <summary>What stands in the stretch that may as well join two names.</summary>
    public Joint JointIn(int first, int count)
    {
        var joint = Joint.None;
        for (var at = first; at < first + count; at++)
        {
            if (!words[at].TitleWords.IsEmpty)
                continue;
            if (words[at].Text is "to")
                return Joint.Way;
            if (words[at].Text is "and" or "und" or "y" or "et")
                joint = Joint.And;
        }

        return joint;
    }

    /// <summary>True when the word means something in a question: "manager", "level".</summary>
    public bool IsConcept(int at) => lexicon.HasConcept(words[at].Text);

    /// <summary>True for "most", "least" and "more", which turn a level word into a place on the ladder.</summary>
    public bool IsSuperlative(int at) => at >= 0 && (lexicon.Means(words[at].Text, Concept.Highest, Concept.Lowest) || (lexicon.TryMatch(words, at, words.Length, out var phrase) && phrase.Words.Length > 1));

    /// <summary>True for a word behind "from", "than", "vs": a role held against one already named.</summary>
    public bool IsStartOrOther(int at)
    {
        at--;
        while (at >= 0 && TitleWords.IsConnector(words[at].Text) && !lexicon.Lexicon.StartWords.Contains(words[at].Text))
            at--;
        return at >= 0 && (lexicon.Lexicon.StartWords.Contains(words[at].Text) || lexicon.Means(words[at].Text, Concept.Compare));
    }

    /// <summary>True for a level word behind a plural or before an article: in "do producers lead a team" and "does the producer lead the podcast" it is what they do.</summary>
    public bool OpensVerb(int at) =>
        at > 0 && TitleWords.IsLevel(words[at].Text) && (TitleWords.Singular(words[at - 1].Token.Text) != words[at - 1].Token.Text || (at + 1 < words.Length && words[at + 1].Text is "the" or "a" or "an" or "our" && lexicon.Means(words[0].Text, Concept.YesNo)));

    /// <summary>The number of words that carry a title on into what no title has: "Director of Moonshots"; zero when none do.</summary>
    public int GoesOnUnknown(int at)
    {
        var next = at;
        while (next < words.Length && words[next].Text is "of")
            next++;
        return next > at && next < words.Length && !taken[next] && !words[next].IsTitleWord && !lexicon.Knows(words[next].Text) && char.IsLetter(words[next].Text[0]) ? next + 1 - at : 0;
    }

    /// <summary>True for "of video" behind "head": work that makes a title of a word for a level.</summary>
    public bool GoesOnInWork(int at) =>
        at + 1 < words.Length && IsOccupation(at - 1) && words[at].Text is "of" && !taken[at + 1] && !words[at + 1].IsTitleWord && (IsTopic(at + 1) || !lexicon.Knows(words[at + 1].Text));

    /// <summary>"The marketing ninja": behind an article a word of titles that goes on into one that nothing knows.</summary>
    public bool OpensUnknownTitle(int at) =>
        at > 0 && words[at - 1].Text is "the" or "a" or "an" or "el" or "la" or "le" or "der" or "die" or "das" && at + 1 < words.Length && !taken[at] && !taken[at + 1] && !words[at + 1].IsKnown && words[at + 1].Token.Before == Separator.Space && !IsConcept(at);

    /// <summary>"Producteur exécutif": a word for a level that its language puts behind the work; in English it may be a verb there.</summary>
    public bool IsLevelBehind(int at) =>
        at < words.Length && !taken[at] && words[at].Token.Before == Separator.Space && !words[at].IsTitleWord && lexicon != LexiconIndex.All[0] && lexicon.Lexicon.LevelWords.Contains(words[at].Text);

    /// <summary>"I coach a producer": a word for an occupation between "I" and whom one does it to is a verb.</summary>
    public bool IsVerbOfFirstPerson(int at, int end) =>
        end - at == 1 && at > 0 && end < words.Length && lexicon.Means(words[at - 1].Text, Concept.FirstPerson) && words[end].Text is "a" or "an" or "the" or "my" or "our" or "two" or "three";

    /// <summary>True for "family" and for the plural "levels", behind which the words name a page.</summary>
    public bool IsFamilyWord(int at) => lexicon.Means(words[at].Text, Concept.Family) || (lexicon.Means(words[at].Text, Concept.Levels) && !lexicon.Means(words[at].Text, Concept.Grade));

    public bool IsTopic(int at) => lexicon.IsTopic(words[at].Text);

    public bool IsCommon(int at) => lexicon.IsCommon(words[at].Text);

    public bool IsOccupation(int at) => lexicon.IsOccupation(words[at].Text);

    public bool IsTitleLike(int at) => IsTitleLike(words[at]);

    /// <summary>True for words that titles are made of, in this catalogue or anywhere.</summary>
    public bool IsTitleLike(Word word) => word.IsTitleWord || lexicon.IsOccupation(word.Text) || TitleWords.IsLevel(word.Text);

    /// <summary>Stretches of such words, connectors between them included, that no sentence end or slash cuts.</summary>
    public IEnumerable<(int Start, int End)> Runs(Func<Word, bool> fits, bool wholeTitles = true)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (taken[at] || !fits(words[at]))
                continue;
            var end = at + 1;
            for (var next = end; next < words.Length && words[next].Token.Before < Separator.Slash && !taken[next]; next++)
            {
                if (fits(words[next]))
                    end = next + 1;
                else if (!TitleWords.IsConnector(words[next].Text) || IsArticleOfAnother(next) || (!wholeTitles && words[next].Text is not "of"))
                    break;
            }

            yield return (at, end);
            at = end - 1;
        }
    }

    /// <summary>The title words of a stretch, in order; a word that is no title word of the catalogue stands for itself.</summary>
    public List<string> TitleOf(int first, int count)
    {
        var title = new List<string>(count + 2);
        for (var at = first; at < first + count; at++)
        {
            var word = words[at];
            if (word.IsTitleWord)
                title.AddRange(word.TitleWords);
            else if (!TitleWords.IsConnector(word.Text))
                title.Add(TitleWords.Singular(word.Text));
        }

        return title;
    }

    /// <summary>The words of a stretch as titles write them, whether or not a role of the catalogue has them.</summary>
    public List<string> WrittenOut(int first, int count)
    {
        var title = new List<string>(count + 2);
        for (var at = first; at < first + count; at++)
        {
            if (!TitleWords.IsConnector(words[at].Text))
                title.AddRange(TitleWords.Expand(words[at].Text) is { IsEmpty: false } full ? full : [TitleWords.Singular(words[at].Text)]);
        }

        return title;
    }

    /// <summary>A stretch cut at its commas where each piece can stand for a role ("coordinator, producer, senior"); uncut where one cannot ("Manager, Billing").</summary>
    public IReadOnlyList<(int First, int End)> Pieces(int first, int end, Func<int, bool> isHead)
    {
        var pieces = new List<(int First, int End)>();
        for (var at = first + 1; at <= end; at++)
        {
            if (at < end && words[at].Token.Before != Separator.Comma)
                continue;
            pieces.Add((first, at));
            first = at;
        }

        return pieces.Count > 1 && pieces.TrueForAll(piece => Enumerable.Range(piece.First, piece.End - piece.First).Any(at => isHead(at) || TitleWords.IsLevel(words[at].Text)))
            ? pieces
            : [(pieces[0].First, end)];
    }

    /// <summary>The number of words from here that spell this text to the letter; zero when they do not.</summary>
    public int Spells(int first, string text)
    {
        var tokens = Tokenizer.Split(text);
        if (first + tokens.Length > words.Length)
            return 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (words[first + at].Token.Text != tokens[at].Text)
                return 0;
        }

        return tokens.Length;
    }

    /// <summary>The words of a stretch as they were understood.</summary>
    public string TextOf(int first, int count) => Plural.Singular(string.Join(' ', words.Skip(first).Take(count).Select(word => word.Text)));

    /// <summary>A stretch without words at its ends that mean something else in a question.</summary>
    public (int First, int End) Trim(int first, int end)
    {
        while (end - first > 1 && IsConcept(end - 1) && !IsOccupation(end - 1))
            end--;
        while (end - first > 1 && IsConcept(first) && !IsOccupation(first) && !TitleWords.IsLevel(words[first].Text))
            first++;
        while (end > first && TitleWords.IsConnector(words[end - 1].Text))
            end--;
        while (end > first && TitleWords.IsConnector(words[first].Text))
            first++;
        return (first, end);
    }

    /// <summary>True when the word directly before a name is part of it.</summary>
    public bool Belongs(int at, bool before, bool wholeTitle)
    {
        var word = words[at];
        var next = words[at + 1];
        if (taken[at] || next.Token.Before > Separator.Hyphen || word.Token.IsNumber || !char.IsLetter(word.Text[0]))
            return false;
        if (lexicon.IsPlainLevel(word.Text) || lexicon.IsCommon(word.Text) || TitleWords.IsConnector(word.Text))
            return false;
        if (IsTitleLike(word))
            return !IsConcept(at) || TitleWords.IsLevel(word.Text);
        if (!word.IsKnown)
            return true;
        return word.Text.Length > 3 && !lexicon.HasConcept(word.Text) && (!lexicon.Knows(word.Text) || (!wholeTitle && lexicon.IsTopic(word.Text)));
    }

    /// <summary>Roles named in the same question, the ones before this place first, and behind them those spoken of before.</summary>
    public ImmutableArray<Role> SpokenOf(int at, ImmutableArray<Role> before) => Mentions.Count == 0 ? before :
    [
        .. Mentions.OrderBy(mention => mention.First > at).ThenBy(mention => Math.Abs(mention.First - at)).SelectMany(mention => mention switch
        {
            Mention.OneRole one => [one.Role],
            Mention.Several several => several.Roles[..1],
            Mention.OfFamily family => family.Family.Roles,
            _ => ImmutableArray<Role>.Empty,
        }),
        .. before,
    ];

    /// <summary>"Manager of an Associate Sourcer" speaks of two people: behind "of", an indefinite article opens another title.</summary>
    private bool IsArticleOfAnother(int at) => words[at].Text is "a" or "an" && at > 0;
}

/// <summary>A word between two names: none, "and", or the "to" of a way from one to the other.</summary>
internal enum Joint
{
    None,
    And,
    Way,
}
