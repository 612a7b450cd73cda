using System.Buffers;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>
/// Sets aside what somebody says around a question: of "I have a first day next week! What is the coordinator in charge of?"
/// only the sentence that asks decides what is asked. Names and numbers count wherever they stand.
/// </summary>
internal static class SideRemarks
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!;:\n。？");

    /// <summary>What a person says of themselves or of an earlier answer counts also where nothing is asked.</summary>
    private static readonly ImmutableArray<Concept> Kept = [Concept.IAm, Concept.IManage, Concept.Tag, Concept.Sure, Concept.Pretend, Concept.Forget, Concept.Greeting, Concept.Thanks, Concept.Fit, Concept.Not, Concept.Shorter];

    private static readonly ImmutableArray<Concept> Opening = [Concept.Who, Concept.Which, Concept.What, Concept.How, Concept.Where, Concept.ToWhom];

    private static readonly ImmutableArray<Concept> Thing =
    [
        Concept.Grade, Concept.Manager, Concept.Responsibilities, Concept.Requirements, Concept.Years, Concept.Next, Concept.Previous, Concept.Overview,
        Concept.Compare, Concept.Common, Concept.Same, Concept.Count, Concept.Highest, Concept.Lowest, Concept.Gap, Concept.DirectReports, Concept.Role, Concept.Roles,
    ];

    /// <summary>The meanings and terms of the sentences that ask; all of them where every sentence does, or none.</summary>
    public static (ImmutableArray<Sense> Senses, ImmutableArray<Term> Terms) Drop(string text, ImmutableArray<Word> words, ImmutableArray<Sense> senses, ImmutableArray<Term> terms)
    {
        if (SentencesOf(text, words) is not { Count: > 1 } sentences)
            return (senses, terms);
        var asking = sentences.Where(sentence => Asks(text, words, senses, sentence)).ToList();
        if (asking.Count == 0 || asking.Count == sentences.Count)
            return (senses, terms);
        var asked = terms.Where(term => asking.Exists(sentence => sentence.Holds(term.At))).ToImmutableArray();
        ImmutableArray<Sense> meant = [.. senses.Where(sense => Kept.Contains(sense.Concept) || asking.Exists(sentence => sentence.Holds(sense.First)))];
        // "We need help on a shoot. Which role is that?" names the thing before it asks.
        var pointsBack = !asked.Any(term => term.IsStrong) && meant.Any(sense => sense.Concept is Concept.Which or Concept.Who);
        return (meant, pointsBack ? terms : asked);
    }

    private static List<Sentence> SentencesOf(string text, ImmutableArray<Word> words)
    {
        var sentences = new List<Sentence>();
        var first = 0;
        for (var at = 1; at <= words.Length; at++)
        {
            if (at < words.Length && (words[at].Token.Before != Separator.Stop || !EndsSentence(text, words[at - 1].Token.End, words[at].Token.Start)))
                continue;
            sentences.Add(new Sentence(first, at));
            first = at;
        }

        return sentences;
    }

    /// <summary>A colon parts too: "for my talk on Friday: what does …".</summary>
    private static bool EndsSentence(string text, int from, int to) => from < to && text.AsSpan(from, to - from).ContainsAny(SentenceEnds);

    /// <summary>True for a sentence that a question mark ends or a question word opens, and that says what it asks for.</summary>
    private static bool Asks(string text, ImmutableArray<Word> words, ImmutableArray<Sense> senses, Sentence sentence)
    {
        var (opens, names, does, somebody, end) = (false, false, false, false, words[sentence.End - 1].Token.End);
        foreach (var sense in senses)
        {
            if (!sentence.Holds(sense.First))
                continue;
            opens |= Opening.Contains(sense.Concept) || (sense.Concept is Concept.YesNo or Concept.Overview or Concept.Compare or Concept.List && sense.First == sentence.First);
            names |= Thing.Contains(sense.Concept);
            does |= sense.Concept == Concept.Do;
            somebody |= sense.Concept == Concept.Pronoun;
        }

        return (names || (does && somebody)) && (opens || (end < text.Length && text.AsSpan(end).TrimStart(" )\"'").StartsWith("?", StringComparison.Ordinal)));
    }

    private readonly record struct Sentence(int First, int End)
    {
        public bool Holds(int at) => at >= First && at < End;
    }
}
