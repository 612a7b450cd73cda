using System.Buffers;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>"The Light Designer, also known as Lamp Poet, …": another title in so many words.</summary>
/// <param name="Subject">Whose title it is, as written; empty for "This role is also known as".</param>
/// <param name="Title">The other title, as written.</param>
internal sealed record AlsoKnownAs(string Subject, string Title)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",.;:()");

    /// <summary>Null when the sentence gives none.</summary>
    internal static AlsoKnownAs? In(Sentence sentence)
    {
        var at = ReadingWords.Prose.Aliases.FirstIn(sentence.Text);
        if (at < 0)
            return null;
        var phrase = ReadingWords.Prose.Aliases.All.First(alias => sentence.Text.AsSpan(at).StartsWith(alias, StringComparison.OrdinalIgnoreCase));
        var before = sentence.Text.AsSpan(0, at).TrimEnd(" ,(");
        if (before.EndsWith(" is") || before.EndsWith(" are"))
            before = before[..before.LastIndexOf(' ')];
        return TitleAfter(sentence, at + phrase.Length) is { } title ? new(SubjectTitle.Of(before.ToString()), title) : null;
    }

    /// <summary>Words with a capital, and small ones between them, up to a mark: "Head of Lamps", not "Head of Lamps and works".</summary>
    private static string? TitleAfter(Sentence sentence, int start)
    {
        var (first, end) = (-1, -1);
        foreach (var word in sentence.Words)
        {
            if (word.Start < start)
                continue;
            if (end >= 0 && sentence.Text.AsSpan(end, word.Start - end).ContainsAny(Marks))
                break;
            if (char.IsUpper(sentence.Text[word.Start]))
                (first, end) = (first < 0 ? word.Start : first, word.End);
            else if (!ReadingWords.Titles.IsSilent(sentence[word].ToString()))
                break;
        }

        return first < 0 ? null : sentence.Text[first..end];
    }
}
