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
        var terms = ImmutableArray.CreateBuilder<Term>();
        for (var at = 0; at < words.Length;)
        {
            if (mentions.FirstOrDefault(mention => mention is not Mention.OfDepartment && at >= mention.First && at < mention.End) is { } name)
            {
                at = name.End;
                continue;
            }

            at += Add(terms, words, senses.Where(sense => sense.First == at).ToList(), at, lexicon);
        }

        return terms.ToImmutable();
    }

    private int Add(ImmutableArray<Term>.Builder terms, ImmutableArray<Word> words, List<Sense> senses, int at, LexiconIndex lexicon)
    {
        var word = words[at];
        if (senses.Find(sense => sense.Concept == Concept.Topic) is { Name: { } topic } found)
        {
            var text = string.Join(' ', words.Skip(at).Take(found.Count).Select(part => part.Text));
            terms.Add(new Term(text, [.. lines.StemsOf(topic), .. words.Skip(at).Take(found.Count).SelectMany(part => StemsOf(part.Text))], true, at, found.Count) { Topic = topic });
            return found.Count;
        }

        if (senses.Count > 0)
        {
            // "Manage", "quote" and "report" shape a question and name things in lines; "what" and "is" never do.
            for (var i = at; i < at + senses[0].Count; i++)
            {
                if (!lexicon.IsCommon(words[i].Text) && char.IsLetter(words[i].Text[0]))
                    terms.Add(new Term(words[i].Text, StemsOf(words[i].Text), false, i));
            }

            return senses[0].Count;
        }

        if (!word.Token.IsNumber && !lexicon.Lexicon.Numbers.ContainsKey(word.Text) && !lexicon.IsCommon(word.Text) && !lexicon.IsPlainLevel(word.Text) && char.IsLetter(word.Text[0]))
            terms.Add(new Term(word.Text, StemsOf(word.Text), true, at));
        return 1;
    }

    private ImmutableArray<int> StemsOf(string word) => lines.StemOf(word) is >= 0 and var stem ? [stem] : [];
}
