using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>One sentence of a paragraph with its own line and links.</summary>
internal sealed record Sentence(string Text, int Line, ImmutableArray<ProseLink> Links)
{
    /// <summary>The link whose words overlap that part of the text, null without one.</summary>
    internal string? LinkAt(int start, int length)
    {
        foreach (var link in Links)
        {
            if (link.Start < start + length && link.End > start)
                return link.Target;
        }

        return null;
    }
}
