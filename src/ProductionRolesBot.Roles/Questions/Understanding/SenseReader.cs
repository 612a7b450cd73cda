using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Finds what the words around the names mean: always the longest phrase that fits, never inside a name.</summary>
internal static class SenseReader
{
    /// <summary>The meanings, in order; a phrase with several meanings gives several at one place.</summary>
    public static ImmutableArray<Sense> Read(ImmutableArray<Word> words, ImmutableArray<Mention> mentions, LexiconIndex lexicon)
    {
        var senses = ImmutableArray.CreateBuilder<Sense>();
        for (var at = 0; at < words.Length;)
        {
            if (InName(mentions, at, out var nameEnd))
            {
                at = nameEnd;
                continue;
            }

            var end = NextName(mentions, at, words.Length);
            if (!Match(words, at, end, lexicon, senses, out var length))
                length = 1;
            at += length;
        }

        return senses.ToImmutable();
    }

    private static bool Match(ImmutableArray<Word> words, int at, int end, LexiconIndex lexicon, ImmutableArray<Sense>.Builder senses, out int length)
    {
        length = 0;
        if (!lexicon.TryMatch(words, at, end, out var phrase) && !(lexicon != LexiconIndex.All[0] && LexiconIndex.All[0].TryMatch(words, at, end, out phrase)))
            return false;
        length = phrase.Words.Length;
        foreach (var meaning in phrase.Meanings)
            senses.Add(new Sense(meaning.Concept, meaning.Name, at, length));
        return true;
    }

    private static bool InName(ImmutableArray<Mention> mentions, int at, out int end)
    {
        foreach (var mention in mentions)
        {
            if (at >= mention.First && at < mention.End)
            {
                end = mention.End;
                return true;
            }
        }

        end = 0;
        return false;
    }

    private static int NextName(ImmutableArray<Mention> mentions, int at, int end)
    {
        foreach (var mention in mentions)
        {
            if (mention.First >= at && mention.First < end)
                end = mention.First;
        }

        return end;
    }
}
