using System.Collections.Immutable;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>
/// Reads blocks out. Screen readers and phone notifications get this text and none of the blocks, so it is made from
/// the blocks: what is seen is said.
/// </summary>
/// <seealso href="https://docs.slack.dev/reference/methods/chat.postMessage#blocks_and_attachments"/>
internal static class BlockText
{
    public static string Of(ImmutableArray<Block> blocks) => string.Join('\n', blocks.SelectMany(Lines));

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        HeaderBlock header => [Escaped(header.Text)],
        SectionBlock section => [Escaped(section.Text)],
        ContextBlock context => context.Elements.Select(Escaped),
        RichTextBlock text => text.Elements.SelectMany(Lines),
        _ => [],
    };

    private static IEnumerable<string> Lines(RichTextElement element) => element switch
    {
        RichTextSection section => [Words(section.Elements)],
        RichTextQuote quote => [Words(quote.Elements)],
        RichTextList list => list.Elements.SelectMany(Lines).Select(line => $"• {line}"),
        _ => [],
    };

    private static string Words(ImmutableArray<RichTextRun> runs) =>
        Mrkdwn.Plain(string.Concat(runs.Select(run => ((RichTextWords)run).Text))).ToString();

    private static string Escaped(TextObject text) => text.IsMarkup ? text.Text : Mrkdwn.Plain(text.Text).ToString();
}
