using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Collects what is left of a question when names and question words are taken away: its subject.</summary>
internal sealed class TermReader(LineVocabulary lines)
{
    /// <summary>The terms, in order.</summary>
    public ImmutableArray<Term> Read(ImmutableArray<Word> words, ImmutableArray<Mention> mentions, ImmutableArray<Sense> senses, LexiconIndex lexicon)
    {
        var terms = ImmutableArray.CreateBuilder<Term>(2);
        var next = 0;
        for (var at = 0; at < words.Length;)
        {
            if (NameAt(mentions, at) is { } name)
            {
                at = name.End;
                continue;
            }

            while (next < senses.Length && senses[next].First < at)
                next++;
            var end = next;
            while (end < senses.Length && senses[end].First == at)
                end++;
            at += Add(terms, words, senses.AsSpan()[next..end], at, lexicon);
        }

        return terms.ToImmutable();
    }

    private static Mention? NameAt(ImmutableArray<Mention> mentions, int at)
    {
        foreach (var mention in mentions)
        {
            if (mention is not Mention.OfDepartment && at >= mention.First && at < mention.End)
                return mention;
        }

        return null;
    }

    private int Add(ImmutableArray<Term>.Builder terms, ImmutableArray<Word> words, ReadOnlySpan<Sense> senses, int at, LexiconIndex lexicon)
    {
        foreach (var sense in senses)
        {
            if (sense is not { Concept: Concept.Topic, Name: { } topic })
                continue;
            var named = words.AsSpan().Slice(at, sense.Count);
            terms.Add(new Term(TextOf(named), StemsOf(topic, named, lexicon), true, at, sense.Count) { Topic = topic, Typed = [.. named.ToArray().SelectMany(word => StemsOf(word.Text))], Proof = ProofOf(topic, named, lexicon) });
            return sense.Count;
        }

        if (!senses.IsEmpty)
        {
            // "Manage", "quote" and "report" shape a question and name things in lines; "what" and "is" never do.
            for (var i = at; i < at + senses[0].Count; i++)
            {
                if (!lexicon.IsCommon(words[i].Text) && char.IsLetter(words[i].Text[0]))
                    terms.Add(new Term(words[i].Text, StemsOf(words[i].Text), false, i));
            }

            return senses[0].Count;
        }

        var word = words[at];
        if (!word.Token.IsNumber && !lexicon.Lexicon.Numbers.ContainsKey(word.Text) && !lexicon.IsCommon(word.Text) && !lexicon.IsPlainLevel(word.Text) && char.IsLetter(word.Text[0]))
            terms.Add(new Term(word.Text, StemsOf(word.Text), true, at));
        return 1;
    }

    /// <summary>What a line must have for a yes: any word of the topic, unless the question narrows it down to one.</summary>
    private ImmutableArray<int> ProofOf(string topic, ReadOnlySpan<Word> named, LexiconIndex lexicon)
    {
        foreach (var word in named)
        {
            if (lexicon.Lexicon.Narrower.Contains(word.Text))
                return StemsOf(word.Text);
        }

        return named.Length == 1 ? StemsOf(topic, named, lexicon) : lines.StemsOf(topic);
    }

    private static string TextOf(ReadOnlySpan<Word> words) => words is [var only] ? only.Text : string.Join(' ', words.ToArray().Select(word => word.Text));

    private ImmutableArray<int> StemsOf(string topic, ReadOnlySpan<Word> named, LexiconIndex lexicon)
    {
        var stems = lines.StemsOf(topic);
        // "Video editing" is about editing; lines that speak of video alone are not.
        if (named.Length > 1 && !stems.IsEmpty)
            return stems;
        foreach (var word in named)
        {
            if (!lexicon.IsCommon(word.Text) && lines.StemOf(word.Text) is >= 0 and var stem && !stems.Contains(stem))
                stems = stems.Add(stem);
        }

        return stems;
    }

    private ImmutableArray<int> StemsOf(string word) => lines.StemOf(word) is >= 0 and var stem || (stem = lines.StemBegunBy(word)) >= 0 || (stem = lines.StemMeantBy(word)) >= 0 ? [stem] : [];
}
