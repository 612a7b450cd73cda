using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A drawn ladder: <c>a(Editor)--&gt;b(Senior Editor);</c>. Names each box by its label, wherever the label stands (sales/field-communications-ic.md).</summary>
internal static class MermaidGraph
{
    internal static ImmutableArray<LadderStep> Steps(string page, ImmutableArray<string> lines, int firstLine)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var arrows = new List<(string From, string To, int Line)>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].AsSpan().TrimStart().StartsWith("%%"))
                continue;
            foreach (var statement in lines[at].Split(';'))
                AddArrows(statement, firstLine + at, labels, arrows);
        }

        return [.. arrows.Select(arrow => new LadderStep(Label(arrow.From), Label(arrow.To), new(page, arrow.Line))).Distinct()];

        string Label(string box) => labels.GetValueOrDefault(box, box);
    }

    /// <summary>Titles that arrows lead to and none leaves.</summary>
    internal static ImmutableArray<string> Ends(ImmutableArray<LadderStep> steps)
    {
        var left = steps.Select(step => step.From).ToHashSet(StringComparer.Ordinal);
        return [.. steps.Select(step => step.To).Where(title => !left.Contains(title)).Distinct()];
    }

    private static void AddArrows(string statement, int line, Dictionary<string, string> labels, List<(string, string, int)> arrows)
    {
        string? before = null;
        for (var rest = statement; rest.Length > 0;)
        {
            var arrow = rest.IndexOf("--", StringComparison.Ordinal);
            var box = Box(arrow < 0 ? rest : rest[..arrow], labels);
            if (before is not null && box.Length > 0)
                arrows.Add((before, box, line));
            if (arrow < 0)
                return;
            before = box;
            rest = rest[arrow..].TrimStart('-', '>', ' ', '.', '=');
            if (rest.StartsWith('|') && rest.IndexOf('|', 1) is var close and > 0)
                rest = rest[(close + 1)..];
        }
    }

    /// <summary>The id of a box such as <c>sec:se(Red Team Engineer)</c>; its label is remembered.</summary>
    private static string Box(string written, Dictionary<string, string> labels)
    {
        var text = written.Trim();
        var open = text.IndexOfAny(['(', '[', '{', '>']);
        if (open <= 0)
            return text;
        var id = text[..open].Trim();
        labels[id] = text[open..].Trim('(', ')', '[', ']', '{', '}', '>', '"', ' ').Replace("<br/>", " ").Replace("<br>", " ");
        return id;
    }
}
