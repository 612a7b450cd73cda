using System.Collections.Immutable;
using System.Diagnostics;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Dresses the blocks of one answer. Knows the block kinds and nothing of questions.</summary>
internal sealed class BlockDresser(Answer answer)
{
    /// <summary>Longest list shown at once, in lines; the rest of it waits behind a button.</summary>
    private const int MostLines = 15;

    /// <summary>Lines kept of a list that is longer: fewer, so that the button is worth pressing.</summary>
    private const int LinesBeforeMore = 12;

    private const int MostChildren = 20;

    /// <summary>Longest label of a button that fits a phone's width, in characters.</summary>
    private const int LongestButton = 36;

    /// <summary>Longest text to copy, in characters: what a card can hold even if JSON writes many of its letters longer.</summary>
    private const int MostVerbatim = 16_000;

    /// <summary>Room for a label of two short words: the rest of a phone's width stays for the fact.</summary>
    private const string LabelWidth = "88px";

    private readonly CardWords words = CardWords.For(answer);

    private int toggles;

    public ImmutableArray<CardElement> Dress(AnswerBlock block) => block switch
    {
        AnswerBlock.RoleHeader header => [Header(header)],
        AnswerBlock.Paragraph paragraph => [CardText.Line(CardText.Plain(paragraph.Text))],
        AnswerBlock.Quotation quotation => [Quotation(quotation.Quote)],
        AnswerBlock.Facts facts => [.. facts.Items.Select((fact, index) => Fact(fact, first: index == 0))],
        AnswerBlock.BulletList list => List(list),
        AnswerBlock.RoleList list => Shortened(ImmutableArray.CreateRange(list.Items, Role)),
        AnswerBlock.Comparison comparison => [.. comparison.Rows.SelectMany(row => Row(comparison.Columns, row))],
        AnswerBlock.Verbatim verbatim => [Verbatim(verbatim)],
        AnswerBlock.OpenLink link => [new ActionSet([new CardAction.OpenUrl(link.Label, link.Address)])],
        _ => throw new UnreachableException(block.GetType().Name),
    };

    /// <summary>A line of the catalogue as such: slanted, with the place where it stands.</summary>
    public CardElement Quotation(Quote quote) =>
        CardText.Quoted(CardText.Line([CardText.Plain(quote.Text) with { Italic = true }, .. Place(quote.Source)]));

    /// <summary>In a field, because there every client lets people mark and copy all of it. Without a name it is never sent to the bot.</summary>
    private static TextInput Verbatim(AnswerBlock.Verbatim verbatim) => new(verbatim.Label)
    {
        IsMultiline = true,
        Value = verbatim.Text.Length <= MostVerbatim ? verbatim.Text : string.Concat(verbatim.Text.AsSpan(0, MostVerbatim - 1), "…"),
    };

    private static Container Header(AnswerBlock.RoleHeader header) => new(header.Subtitle.Length == 0
        ? [CardText.Heading(header.Title)]
        : [CardText.Heading(header.Title), CardText.Line(CardText.Faint(header.Subtitle)) with { Spacing = Spacing.None }])
    {
        Separator = true,
        Spacing = Spacing.Medium,
    };

    private ColumnSet Fact(Fact fact, bool first)
    {
        var isDoubted = fact.Source is { } source && answer.Doubts.Any(doubt => doubt.Quote.Source == source);
        return new ColumnSet([
            new Column(LabelWidth, [CardText.Line(CardText.Faint(fact.Label))]),
            new Column("stretch", [CardText.Line([
                isDoubted ? CardText.Plain($"⚠ {fact.Value}") with { Color = TextColor.Warning } : CardText.Plain(fact.Value),
                .. fact.Source is { } place ? Place(place) : [],
            ])]),
        ])
        { Spacing = first ? Spacing.Default : Spacing.Small };
    }

    private ImmutableArray<CardElement> List(AnswerBlock.BulletList list)
    {
        var lines = ImmutableArray.CreateRange(list.Items, Line);
        if (list.Folded)
            return Toggled(words.Folded(list.Heading, lines.Length), lines);
        return list.Heading.Length == 0 ? Shortened(lines) : [CardText.Heading(list.Heading), .. Shortened(lines)];
    }

    private CardElement Line(ListItem item)
    {
        var line = item.Note is null ? CardText.Line(CardText.Plain(item.Text)) : CardText.Line(CardText.Plain(item.Text), CardText.Faint($"  {item.Note}"));
        return item.Children.IsEmpty ? CardText.Bulleted(line) : CardText.Bulleted([
            line,
            .. item.Children.Take(MostChildren).Select(Line),
            .. item.Children.Length > MostChildren ? [CardText.Line(CardText.Faint(words.More(item.Children.Length - MostChildren)))] : ImmutableArray<CardElement>.Empty,
        ]);
    }

    private CardElement Role(RoleItem item) => new Container([
        CardText.Line(CardText.Bold(item.Title)),
        .. item.Detail.Length == 0 ? ImmutableArray<CardElement>.Empty : [CardText.Line(CardText.Faint(item.Detail)) with { Spacing = Spacing.None }],
    ])
    {
        Style = ContainerStyle.Emphasis,
        Spacing = Spacing.Small,
        SelectAction = CardAction.Say(item.Open.Label, new ButtonData(item.Open.Utterance, answer.Version?.Hash)),
    };

    /// <summary>Stacked, not side by side: two columns of sentences cannot be read on a phone.</summary>
    private ImmutableArray<CardElement> Row(ImmutableArray<string> columns, ComparisonRow row) =>
        [CardText.Heading(row.Aspect) with { Separator = true, Spacing = Spacing.Medium }, .. columns.Zip(row.Cells).SelectMany(cell => Cell(cell.First, cell.Second))];

    private ImmutableArray<CardElement> Cell(string column, ComparisonCell cell)
    {
        var title = CardText.Bold(column) with { Color = TextColor.Accent, Size = TextSize.Small };
        return cell switch
        {
            { NotStated: { } silence } => [CardText.Line(title, CardText.Faint("  " + silence))],
            { Lines: [{ Children.IsEmpty: true, Note: null } only] } => [CardText.Line(title, CardText.Plain("  " + only.Text)) with { Spacing = Spacing.Small }],
            _ => [CardText.Line(title) with { Spacing = Spacing.Small }, .. Shortened(ImmutableArray.CreateRange(cell.Lines, Line))],
        };
    }

    private ImmutableArray<CardElement> Shortened(ImmutableArray<CardElement> lines) => lines.Length <= MostLines
        ? lines
        : [.. lines[..LinesBeforeMore], .. Toggled(words.More(lines.Length - LinesBeforeMore), lines[LinesBeforeMore..])];

    private ImmutableArray<CardElement> Toggled(string label, ImmutableArray<CardElement> hidden)
    {
        var id = $"part{++toggles}";
        var toggle = new CardAction.ToggleVisibility(label, [id]);
        return [label.Length <= LongestButton ? new ActionSet([toggle]) : FoldedLine(label, toggle), new Container(hidden) { Id = id, IsVisible = false }];
    }

    /// <summary>The label of a button is cut where the card is narrower; a line to press goes on below.</summary>
    private static Container FoldedLine(string label, CardAction.ToggleVisibility toggle) => new([CardText.Folded(label)]) { Style = ContainerStyle.Emphasis, SelectAction = toggle };

    /// <summary>The gap is no part of the link: it would be underlined.</summary>
    private ImmutableArray<TextRun> Place(SourceLocation source) =>
        [CardText.Faint("  "), CardText.Reference(words.Line(source.Line), AddressOf(source))];

    private Uri? AddressOf(SourceLocation place)
    {
        foreach (var source in answer.Sources)
        {
            if (source.Location == place)
                return source.Address;
        }

        return null;
    }
}
