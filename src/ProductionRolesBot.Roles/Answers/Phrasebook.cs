using System.Globalization;
using System.Runtime.CompilerServices;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>The sentences of answers in one language. What a language lacks is said in English rather than not at all.</summary>
internal sealed class Phrasebook(Lexicon lexicon)
{
    /// <summary>Characters of a sentence that is filled without asking for memory.</summary>
    private const int UsualLength = 256;

    /// <summary>ISO 639-1.</summary>
    public string Language => lexicon.Language;

    /// <summary>The sentence of that name with its places filled.</summary>
    public string Say(string name, params ReadOnlySpan<(string Place, object Value)> values)
    {
        var sentence = lexicon.Answers.GetValueOrDefault(name) ?? Lexicon.English.Answers[name];
        return values.IsEmpty ? sentence : Fill(sentence, values);
    }

    private static string Fill(ReadOnlySpan<char> sentence, ReadOnlySpan<(string Place, object Value)> values)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        while (sentence.IndexOf('{') is >= 0 and var open && sentence[open..].IndexOf('}') is > 0 and var length)
        {
            text.AppendFormatted(sentence[..open]);
            switch (ValueOf(sentence.Slice(open + 1, length - 1), values))
            {
                case null:
                    text.AppendFormatted(sentence.Slice(open, length + 1));
                    break;
                case string words:
                    text.AppendLiteral(words);
                    break;
                case var value:
                    text.AppendFormatted(value);
                    break;
            }

            sentence = sentence[(open + length + 1)..];
        }

        text.AppendFormatted(sentence);
        return text.ToStringAndClear();
    }

    private static object? ValueOf(ReadOnlySpan<char> place, ReadOnlySpan<(string Place, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            if (place.SequenceEqual(name))
                return value;
        }

        return null;
    }

    /// <summary>The sentence for one or for several, as <c>name.one</c> and <c>name.many</c>; <c>{n}</c> is the number.</summary>
    public string SayNumber(string name, int number, params ReadOnlySpan<(string Place, object Value)> values) =>
        Say($"{name}.{(number == 1 ? "one" : "many")}", [("n", number), .. values]);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public string And(IReadOnlyList<string> items) => Join(items, "and");

    /// <summary>"A", "A or B", "A, B or C".</summary>
    public string Or(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>Words of the catalogue in the quotation marks of the language.</summary>
    public string Quoted(string text) => Say("quoted", ("text", text));

    private string Join(IReadOnlyList<string> items, string conjunction) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(Say("comma"), items.Take(items.Count - 1)) + Say(conjunction) + items[^1],
    };
}
