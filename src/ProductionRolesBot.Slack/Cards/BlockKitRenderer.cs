using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Dresses an answer for Slack.</summary>
internal static class BlockKitRenderer
{
    private const int LongestSentence = 300;
    private const int MostDoubts = 3;
    private const int MostFollowUps = 3;

    /// <summary>The answer as a message.</summary>
    /// <param name="answer">Any answer.</param>
    /// <param name="question">The question it answers in words that stand alone, for buttons that ask it again.</param>
    /// <param name="offers">What its buttons do beside asking.</param>
    public static Card Render(Answer answer, string question, CardOffers offers = CardOffers.None)
    {
        var excerpt = Excerpt.Of(answer.Blocks, Room.Message);
        var content = Content(answer, excerpt, Room.Message);
        var shown = content[..Math.Min(content.Length, BlockKitLimits.BlocksPerMessage - 1)];
        var isCut = excerpt.IsCut || shown.Length < content.Length;
        return new Card(BlockText.Of(shown).ToString(), [.. shown, .. Buttons(answer, question, isCut, offers)]);
    }

    /// <summary>The whole answer, for a window.</summary>
    public static ImmutableArray<Block> RenderWhole(Answer answer) =>
        [.. Content(answer, Excerpt.Of(answer.Blocks, Room.Window), Room.Window).Take(BlockKitLimits.BlocksPerView)];

    /// <summary>The answer on the home tab, with its follow-ups.</summary>
    /// <inheritdoc cref="Render"/>
    public static ImmutableArray<Block> RenderForHome(Answer answer, string question)
    {
        var excerpt = Excerpt.Of(answer.Blocks, Room.Home);
        return [.. Content(answer, excerpt, Room.Home), .. Buttons(answer, question, excerpt.IsCut, CardOffers.None)];
    }

    /// <summary>The answer under a link, where Slack takes no rich text: what its blocks say, in one section. Empty when that is too long for one.</summary>
    public static ImmutableArray<Block> RenderForPreview(Answer answer)
    {
        var words = BlockText.Of(Content(answer, Excerpt.Of(answer.Blocks, Room.Preview), Room.Preview));
        return words.Length <= BlockKitLimits.Text ? [new SectionBlock(words)] : [];
    }

    private static ImmutableArray<Block> Content(Answer answer, Excerpt excerpt, Room room)
    {
        var renderer = new PassageRenderer(CardWords.For(answer));
        var blocks = ImmutableArray.CreateBuilder<Block>(excerpt.Passages.Length + MostDoubts);
        blocks.AddRange(new RichTextLines().Paragraph(RichTextLines.Strong(Clip.Words(answer.Headline, LongestSentence))).ToBlocks());
        foreach (var doubt in answer.Doubts.AsSpan()[..Math.Min(answer.Doubts.Length, MostDoubts)])
            blocks.Add(new ContextBlock([$"⚠ {Clip.Words(doubt.Text, LongestSentence)}"]));
        foreach (var passage in excerpt.Passages)
            blocks.AddRange(renderer.Render(passage));
        blocks.AddRange(SmallPrint.Of(answer, room));
        return blocks.DrainToImmutable();
    }

    private static ImmutableArray<Block> Buttons(Answer answer, string question, bool isCut, CardOffers offers)
    {
        var words = CardWords.For(answer);
        var standsAlone = question.Length is > 0 and <= BlockKitLimits.ButtonValue;
        var buttons = ImmutableArray.CreateBuilder<BlockElement>(MostFollowUps + 2);
        if (isCut && standsAlone)
            buttons.Add(new ButtonElement(ActionIds.ShowAll, words.ShowRest) { Value = MarkdownRequest.Is(answer) ? MarkdownRequest.WordsFor(answer, question) : question, Style = "primary" });
        var asked = 0;
        foreach (var next in answer.FollowUps)
        {
            if (next.Utterance.Length is > 0 and <= BlockKitLimits.ButtonValue && asked < MostFollowUps)
                buttons.Add(AskButton(next, asked++));
        }

        if (standsAlone && offers.HasFlag(CardOffers.Markdown) && MarkdownRequest.IsWorthIt(answer))
            buttons.Add(AskButton(new FollowUp(words.Markdown, MarkdownRequest.WordsFor(answer, question)), MostFollowUps));
        if (standsAlone && offers.HasFlag(CardOffers.Focus) && FocusChoice.AreIn(answer))
            buttons.Add(new ButtonElement(ActionIds.Focus, words.Focus) { Value = question });
        if (standsAlone && offers.HasFlag(CardOffers.Post))
            buttons.Add(PostButton(question, words));
        return buttons.Count == 0 ? [] : [new ActionsBlock(buttons.DrainToImmutable())];
    }

    private static ButtonElement AskButton(FollowUp next, int number) =>
        new ButtonElement(ActionIds.AskNumber(number), Clip.Words(next.Label, BlockKitLimits.ButtonText)) { Value = next.Utterance };

    private static ButtonElement PostButton(string question, CardWords words) => new(ActionIds.PostHere, words.PostHere)
    {
        Value = question,
        Confirm = new ConfirmationDialog(words.PostQuestion, words.PostMeaning, words.PostHere, words.Cancel),
    };
}

/// <summary>What the buttons of a message do beside asking.</summary>
[Flags]
internal enum CardOffers
{
    None = 0,

    /// <summary>Posts the answer for everybody.</summary>
    Post = 1,

    /// <summary>Makes a focus card of its lines.</summary>
    Focus = 2,

    /// <summary>Shows the answer as Markdown.</summary>
    Markdown = 4,
}

/// <summary>An answer dressed for Slack.</summary>
/// <param name="Text">Everything the blocks show, for screen readers and notifications.</param>
/// <param name="Blocks">What is seen.</param>
internal sealed record Card(string Text, ImmutableArray<Block> Blocks);
