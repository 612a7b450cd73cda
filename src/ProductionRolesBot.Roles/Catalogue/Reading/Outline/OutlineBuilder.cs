using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Outline;

/// <summary>Puts blocks under the heading they follow and each heading under the nearest higher one.</summary>
internal sealed class OutlineBuilder
{
    private readonly ImmutableArray<OutlineSection>.Builder sections = ImmutableArray.CreateBuilder<OutlineSection>();
    private readonly ImmutableArray<OutlineBlock>.Builder blocks = ImmutableArray.CreateBuilder<OutlineBlock>();
    private readonly AnchorSlugs slugs = new();
    private readonly Stack<(int Level, int Section)> open = new();
    private (int Level, string Text, int Line, string Anchor, int Parent) heading = (0, "", 1, "", -1);

    internal void Add(OutlineBlock block) => blocks.Add(block);

    internal void AddHeading(int level, Prose text)
    {
        Close();
        while (open.Count > 0 && open.Peek().Level >= level)
            open.Pop();
        var parent = open.Count > 0 ? open.Peek().Section : 0;
        open.Push((level, sections.Count));
        heading = (level, text.Flat, text.Line, slugs.Next(text.Flat), parent);
    }

    internal ImmutableArray<OutlineSection> Build()
    {
        Close();
        return sections.ToImmutable();
    }

    private void Close() =>
        sections.Add(new(heading.Level, heading.Text, heading.Line, heading.Anchor, heading.Parent, blocks.DrainToImmutable()));
}
