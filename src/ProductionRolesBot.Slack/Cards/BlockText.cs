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
    public static Mrkdwn Of(ImmutableArray<Block> blocks) => Mrkdwn.Lines(blocks.SelectMany(Lines));

    private static IEnumerable<Mrkdwn> Lines(Block block) => block switch
    {
        HeaderBlock header => [header.Text.Markup],
        SectionBlock section => [section.Text.Markup],
        ContextBlock context => context.Elements.Select(element => element.Markup),
        RichTextBlock text => text.Elements.SelectMany(Lines),
        _ => [],
    };

    private static IEnumerable<Mrkdwn> Lines(RichTextElement element) => element switch
    {
        RichTextSection section => [Words(section.Elements)],
        RichTextQuote quote => [Words(quote.Elements)],
        RichTextPreformatted text => [Words(text.Elements)],
        RichTextList list => list.Elements.SelectMany(Lines).Select(line => Mrkdwn.Of($"• {line}")),
        _ => [],
    };

    private static Mrkdwn Words(ImmutableArray<RichTextWords> runs) => Mrkdwn.Plain(string.Concat(runs.Select(run => run.Text)));
}
