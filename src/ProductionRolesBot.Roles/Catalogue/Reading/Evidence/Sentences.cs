using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Cuts prose into sentences.</summary>
internal static class Sentences
{
    internal static ImmutableArray<Sentence> Of(Prose prose)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (start, line, lineHere) = (0, prose.Line, prose.Line);
        for (var at = 0; at < prose.Text.Length; at++)
        {
            if (prose.Text[at] == '\n')
                lineHere++;
            if (EndsAt(prose.Text, at))
            {
                Add(at + 1);
                start = at + 1;
                while (start < prose.Text.Length && char.IsWhiteSpace(prose.Text[start]))
                    lineHere += prose.Text[start++] == '\n' ? 1 : 0;
                at = start - 1;
                line = lineHere;
            }
        }

        if (start < prose.Text.Length)
            Add(prose.Text.Length);
        return sentences.ToImmutable();

        void Add(int end)
        {
            var links = ImmutableArray<ProseLink>.Empty;
            if (prose.Links.Length > 0)
                links = [.. prose.Links.Where(link => link.Start < end && link.End > start).Select(link => link with { Start = link.Start - start })];
            sentences.Add(new(prose.Text[start..end].Replace('\n', ' '), line, links));
        }
    }

    /// <summary>A full stop ends a sentence when a capital follows, unless it belongs to "Sr." or "e.g.".</summary>
    private static bool EndsAt(string text, int at)
    {
        if (text[at] is not ('.' or '!' or '?') || at + 2 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
            return false;
        var next = at + 2;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next == text.Length || !(char.IsUpper(text[next]) || text[next] is '"' or '\u201c' or '('))
            return false;
        var word = at;
        while (word > 0 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
            word--;
        return text[at] != '.' || !Lexicon.ReadingWords.Phrases.IsAbbreviation(text.AsSpan(word, at - word));
    }
}
