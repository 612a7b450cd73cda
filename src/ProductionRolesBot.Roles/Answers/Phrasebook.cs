using System.Globalization;
using System.Text;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>The sentences of answers in one language. What a language lacks is said in English rather than not at all.</summary>
internal sealed class Phrasebook(Lexicon lexicon)
{
    /// <summary>ISO 639-1.</summary>
    public string Language => lexicon.Language;

    /// <summary>The sentence of that name with its places filled.</summary>
    public string Say(string name, params ReadOnlySpan<(string Place, object Value)> values)
    {
        var sentence = lexicon.Answers.GetValueOrDefault(name) ?? Lexicon.English.Answers[name];
        if (values.IsEmpty)
            return sentence;
        var text = new StringBuilder(sentence);
        foreach (var (place, value) in values)
            text.Replace("{" + place + "}", Convert.ToString(value, CultureInfo.InvariantCulture));
        return text.ToString();
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
