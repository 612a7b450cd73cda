using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Builds rich text line by line, starting another block where one would hold too much.</summary>
internal sealed class RichTextLines
{
    private const int DeepestIndent = 8;

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(1);
    private readonly ImmutableArray<RichTextElement>.Builder elements = ImmutableArray.CreateBuilder<RichTextElement>(2);
    private readonly List<RichTextSection> bullets = [];
    private int indent;
    private int characters;

    public RichTextLines Paragraph(params ImmutableArray<RichTextWords> runs)
    {
        MakeRoom(runs);
        EndList();
        elements.Add(new RichTextSection(runs));
        return this;
    }

    public RichTextLines Quote(string text)
    {
        ImmutableArray<RichTextWords> runs = [Words(text)];
        MakeRoom(runs);
        EndList();
        elements.Add(new RichTextQuote(runs));
        return this;
    }

    /// <summary>Text to be copied, in as many pieces as it takes, each of whole lines.</summary>
    public RichTextLines Verbatim(string text)
    {
        while (text.Length > 0)
        {
            var length = text.Length <= BlockKitLimits.RichText ? text.Length : text.LastIndexOf('\n', BlockKitLimits.RichText - 1) + 1;
            ImmutableArray<RichTextWords> runs = [Words(text[..(length > 0 ? length : BlockKitLimits.RichText)])];
            MakeRoom(runs);
            EndList();
            elements.Add(new RichTextPreformatted(runs));
            text = text[(length > 0 ? length : BlockKitLimits.RichText)..];
        }

        return this;
    }

    public RichTextLines Bullet(int depth, params ImmutableArray<RichTextWords> runs)
    {
        MakeRoom(runs);
        depth = Math.Min(depth, DeepestIndent);
        if (depth != indent)
            EndList();
        indent = depth;
        bullets.Add(new RichTextSection(runs));
        return this;
    }

    public RichTextLines Bullets(ImmutableArray<ListItem> items, int depth = 0)
    {
        foreach (var item in items)
        {
            Bullet(depth, item.Note is { } note ? [Words(item.Text), Aside($" – {note}")] : [Words(item.Text)]);
            Bullets(item.Children, depth + 1);
        }

        return this;
    }

    public ImmutableArray<Block> ToBlocks()
    {
        EndBlock();
        return blocks.DrainToImmutable();
    }

    public static RichTextWords Words(string text) => new RichTextWords(Clip.Words(text, BlockKitLimits.RichText));

    public static RichTextWords Strong(string text) => new RichTextWords(Clip.Words(text, BlockKitLimits.RichText), RichTextStyle.Strong);

    public static RichTextWords Aside(string text) => new RichTextWords(Clip.Words(text, BlockKitLimits.RichText), RichTextStyle.Aside);

    private void MakeRoom(ImmutableArray<RichTextWords> runs)
    {
        var more = 0;
        foreach (var run in runs)
            more += run.Text.Length;
        if (characters > 0 && characters + more > BlockKitLimits.RichText)
            EndBlock();
        characters += more;
    }

    private void EndList()
    {
        if (bullets.Count > 0)
            elements.Add(new RichTextList([.. bullets], indent));
        bullets.Clear();
    }

    private void EndBlock()
    {
        EndList();
        if (elements.Count > 0)
            blocks.Add(new RichTextBlock(elements.DrainToImmutable()));
        characters = 0;
    }
}
