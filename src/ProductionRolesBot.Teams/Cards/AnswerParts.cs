using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Splits an answer that is too long for one card. Nothing is left out: the parts together hold every line.</summary>
internal static class AnswerParts
{
    /// <summary>The blocks in parts of at most so many lines; a block that is longer goes on in the next part.</summary>
    public static ImmutableArray<ImmutableArray<AnswerBlock>> Split(ImmutableArray<AnswerBlock> blocks, int mostLines)
    {
        if (Lines(blocks) <= mostLines)
            return [blocks];
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<AnswerBlock>>();
        var part = ImmutableArray.CreateBuilder<AnswerBlock>();
        var room = mostLines;
        foreach (var block in blocks)
        {
            for (var rest = block; rest is not null;)
            {
                (var fitting, rest) = Cut(rest, room, mustFit: part.Count == 0);
                if (fitting is not null)
                    part.Add(fitting);
                room -= fitting is null ? 0 : Lines(fitting);
                if (rest is not null)
                {
                    parts.Add(part.DrainToImmutable());
                    room = mostLines;
                }
            }
        }

        if (part.Count > 0 || parts.Count == 0)
            parts.Add(part.DrainToImmutable());
        return parts.DrainToImmutable();
    }

    /// <summary>How many lines stand in these blocks.</summary>
    public static int Lines(ImmutableArray<AnswerBlock> blocks)
    {
        var lines = 0;
        foreach (var block in blocks)
            lines += Lines(block);
        return lines;
    }

    private static int Lines(AnswerBlock block) => block switch
    {
        AnswerBlock.BulletList list => Lines(list.Items),
        AnswerBlock.RoleList list => list.Items.Length,
        AnswerBlock.Comparison comparison => comparison.Rows.Sum(Lines),
        AnswerBlock.Facts facts => facts.Items.Length,
        _ => 1,
    };

    private static int Lines(ImmutableArray<ListItem> items)
    {
        var lines = items.Length;
        foreach (var item in items)
            lines += Lines(item.Children);
        return lines;
    }

    private static int Lines(ListItem item) => 1 + Lines(item.Children);

    private static int Lines(ComparisonRow row) => 1 + row.Cells.Sum(cell => Lines(cell.Lines));

    /// <summary>The beginning that fits, and what follows it; either may be null. At the top of a part something must fit, if only one line.</summary>
    private static (AnswerBlock? Fitting, AnswerBlock? Next) Cut(AnswerBlock block, int room, bool mustFit)
    {
        if (Lines(block) <= room)
            return (block, null);
        return block switch
        {
            AnswerBlock.BulletList list => Cut(list.Items, room, mustFit, Lines, items => list with { Items = items }),
            AnswerBlock.RoleList list => Cut(list.Items, room, mustFit, _ => 1, items => list with { Items = items }),
            AnswerBlock.Comparison table => Cut(table.Rows, room, mustFit, Lines, rows => table with { Rows = rows }),
            AnswerBlock.Facts facts => Cut(facts.Items, room, mustFit, _ => 1, items => facts with { Items = items }),
            _ => mustFit ? (block, null) : (null, block),
        };
    }

    private static (AnswerBlock? Fitting, AnswerBlock? Next) Cut<T>(
        ImmutableArray<T> items, int room, bool mustFit, Func<T, int> lines, Func<ImmutableArray<T>, AnswerBlock> block)
    {
        var count = 0;
        while (count < items.Length && (room -= lines(items[count])) >= 0)
            count++;
        if (mustFit)
            count = Math.Max(count, 1);
        return (count == 0 ? null : block(items[..count]), count >= items.Length ? null : block(items[count..]));
    }
}
