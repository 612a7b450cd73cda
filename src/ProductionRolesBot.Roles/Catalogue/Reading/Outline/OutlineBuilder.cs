using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Puts blocks under the heading they follow and each heading under the nearest higher one.</summary>
internal sealed class OutlineBuilder
{
    private readonly ImmutableArray<OutlineSection>.Builder sections = ImmutableArray.CreateBuilder<OutlineSection>();
    private readonly ImmutableArray<OutlineBlock>.Builder blocks = ImmutableArray.CreateBuilder<OutlineBlock>();
    private readonly AnchorSlugs slugs = new();
    private readonly Stack<(int Level, int Section)> open = new();
    private (int Level, string Text, int Line, ReadOnlyMemory<char> Anchor, int Parent) heading = (0, "", 1, default, -1);

    internal void Add(OutlineBlock block) => blocks.Add(block);

    internal void AddHeading(int level, Prose text) => Open(level, text, slugs.Next(text.Flat));

    /// <summary>A bold line that serves as a heading: lower than all others, and without an address.</summary>
    internal void AddLabel(Prose text) => Open(OutlineSection.LabelLevel, text, default);

    private void Open(int level, Prose text, ReadOnlyMemory<char> anchor)
    {
        Close();
        while (open.Count > 0 && open.Peek().Level >= level)
            open.Pop();
        var parent = open.Count > 0 ? open.Peek().Section : 0;
        open.Push((level, sections.Count));
        heading = (level, text.Flat, text.Line, anchor, parent);
    }

    internal ImmutableArray<OutlineSection> Build()
    {
        Close();
        return sections.ToImmutable();
    }

    private void Close() =>
        sections.Add(new(heading.Level, heading.Text, heading.Line, heading.Anchor, heading.Parent, blocks.DrainToImmutable()));
}
