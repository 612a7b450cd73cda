using System.Buffers;
using System.Collections.Immutable;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>
/// How long a card can be at most as JSON, in characters, without writing it: most cards are far below what Teams takes,
/// and to write one only to measure it costs as much as to answer the question.
/// </summary>
internal static class CardSize
{
    /// <summary>More than the names and values of everything but the words of any element or button.</summary>
    private const int Frame = 240;

    /// <summary>The same of a run of words, of which a card has the most.</summary>
    private const int RunFrame = 144;

    /// <summary>JSON writes a letter as <c>\u00e9</c> at worst.</summary>
    private const int LongestLetter = 6;

    /// <summary>Letters that JSON writes as they are.</summary>
    private static readonly SearchValues<char> Short = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter).Where(letter => letter is not ('"' or '\\'))]);

    public static int AtMost(AdaptiveCard card) => (2 * Frame) + Of(card.FallbackText) + Of(card.Speak) + Of(card.Body) + Of(card.Actions ?? []);

    /// <summary>How long words can be at most as JSON, in characters.</summary>
    public static int AtMost(string text) => Of(text);

    private static int Of(ImmutableArray<CardElement> elements)
    {
        var size = 0;
        foreach (var element in elements)
            size += Frame + Inside(element);
        return size;
    }

    private static int Inside(CardElement element) => element switch
    {
        TextBlock text => Of(text.Text),
        RichTextBlock text => Of(text.Inlines),
        Container container => Of(container.Items) + Of(container.SelectAction),
        ColumnSet set => Of(set.Columns),
        ActionSet set => Of(set.Actions),
        TextInput text => Of(text.Label) + Of(text.Value ?? ""),
        // Other fields stand on no answer.
        _ => throw new ArgumentOutOfRangeException(nameof(element), element.GetType().Name, null),
    };

    private static int Of(ImmutableArray<TextRun> runs)
    {
        var size = 0;
        foreach (var run in runs)
            size += RunFrame + Of(run.Text) + Of(run.SelectAction);
        return size;
    }

    private static int Of(ImmutableArray<Column> columns)
    {
        var size = 0;
        foreach (var column in columns)
            size += Frame + Of(column.Items);
        return size;
    }

    private static int Of(ImmutableArray<CardAction> actions)
    {
        var size = 0;
        foreach (var action in actions)
            size += Of(action);
        return size;
    }

    private static int Of(CardAction? action) => action switch
    {
        null => 0,
        CardAction.Execute button => Frame + Of(button.Title) + Of(button.Data) + Of(button.Fallback),
        CardAction.Submit button => Frame + Of(button.Title) + Of(button.Data),
        CardAction.OpenUrl link => Frame + Of(link.Title) + Of(link.Url.OriginalString),
        CardAction.ToggleVisibility toggle => Frame + Of(toggle.Title) + toggle.TargetElements.Sum(Of),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action.GetType().Name, null),
    };

    private static int Of(ButtonData data) => Frame + Of(data.Utterance);

    private static int Of(string text)
    {
        var size = text.Length;
        for (var rest = text.AsSpan(); rest.IndexOfAnyExcept(Short) is >= 0 and var longer; rest = rest[(longer + 1)..])
            size += LongestLetter - 1;
        return size;
    }
}
