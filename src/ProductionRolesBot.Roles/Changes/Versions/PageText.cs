using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>The lines of a page that no fact was read from, by the heading they stand under.</summary>
internal static class PageText
{
    public static ImmutableDictionary<string, ImmutableArray<PageLine>> Parts(EditionPage page)
    {
        var facts = FactLines.Of(page.Family);
        var parts = new Dictionary<string, ImmutableArray<PageLine>.Builder>(StringComparer.OrdinalIgnoreCase);
        var (heading, number, isFact, isFrontMatter) = ("introduction", 0, false, false);
        foreach (var raw in page.Text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line is "---" && (number == 1 || isFrontMatter))
            {
                isFrontMatter = number == 1;
                heading = isFrontMatter ? "front matter" : "introduction";
                continue;
            }

            if (line.IsEmpty)
            {
                isFact = false;
                continue;
            }

            if (line.StartsWith('#'))
            {
                (heading, isFact) = (Typography.Plain(line.ToString()), false);
                continue;
            }

            // A fact may run over several lines; only its first is known.
            var plain = Typography.Plain(line.ToString());
            isFact = facts.Lines.Contains(number) || (isFact && !StartsItem(line) && facts.Say(plain));
            if (isFact || plain.Length == 0)
                continue;
            if (!parts.TryGetValue(heading, out var part))
                parts[heading] = part = ImmutableArray.CreateBuilder<PageLine>();
            part.Add(new(plain, number));
        }

        return parts.ToImmutableDictionary(part => part.Key, part => part.Value.ToImmutable(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every line as it is written.</summary>
    public static ImmutableArray<PageLine> RawLines(EditionPage page) => [.. page.Text.Split('\n').Select((line, at) => new PageLine(line, at + 1))];

    private static bool StartsItem(ReadOnlySpan<char> line) => line[0] is '-' or '*' or '+' or '|' || (char.IsAsciiDigit(line[0]) && line.Length > 1 && line[1] is '.' or ')');
}

/// <summary>A line of a page.</summary>
/// <param name="Plain">Its words.</param>
/// <param name="Number">Counted from 1.</param>
internal sealed record PageLine(string Plain, int Number);
