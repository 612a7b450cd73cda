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
    private const int UsualLength = 1000;

    public static Mrkdwn Of(ImmutableArray<Block> blocks)
    {
        var lines = new Mrkdwn.Builder(UsualLength, 0);
        foreach (var block in blocks)
            Add(ref lines, block);
        return Mrkdwn.Of(ref lines);
    }

    private static void Add(ref Mrkdwn.Builder lines, Block block)
    {
        switch (block)
        {
            case HeaderBlock header:
                Add(ref lines, header.Text);
                break;
            case SectionBlock section:
                Add(ref lines, section.Text);
                break;
            case ContextBlock context:
                foreach (var element in context.Elements)
                    Add(ref lines, element);
                break;
            case RichTextBlock text:
                foreach (var element in text.Elements)
                    Add(ref lines, element);
                break;
        }
    }

    private static void Add(ref Mrkdwn.Builder lines, RichTextElement element)
    {
        switch (element)
        {
            case RichTextSection section:
                Add(ref lines, "", section.Elements);
                break;
            case RichTextQuote quote:
                Add(ref lines, "", quote.Elements);
                break;
            case RichTextPreformatted text:
                Add(ref lines, "", text.Elements);
                break;
            case RichTextList list:
                foreach (var item in list.Elements)
                    Add(ref lines, "• ", item.Elements);
                break;
        }
    }

    private static void Add(ref Mrkdwn.Builder lines, TextObject text)
    {
        lines.StartLine();
        lines.AppendFormatted(text.Markup);
    }

    private static void Add(ref Mrkdwn.Builder lines, string mark, ImmutableArray<RichTextWords> runs)
    {
        lines.StartLine();
        lines.AppendLiteral(mark);
        foreach (var run in runs)
            lines.AppendFormatted(run.Text);
    }
}
