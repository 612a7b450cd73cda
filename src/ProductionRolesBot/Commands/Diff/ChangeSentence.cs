using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Commands.Diff;

/// <summary>One change on one line, with the lines of both pages.</summary>
internal static class ChangeSentence
{
    /// <summary>Longest piece of a page that is shown, in characters.</summary>
    private const int MostCharacters = 110;

    /// <summary>Words shown on either side of those that differ.</summary>
    private const int WordsAround = 3;

    public static string Of(CatalogueChange change) => $"{Said(change)} [{Lines(change)}]";

    private static string Said(CatalogueChange change) => (change.Kind, change.From, change.To) switch
    {
        (ChangeKind.Renamed, { } from, _) => $"was {from.Text}",
        (ChangeKind.Grade, _, _) => $"grade {change.From?.Text ?? "not stated"} → {change.To?.Text ?? "not stated"}",
        (ChangeKind.ReportsTo, _, _) => $"reports to {change.From?.Text ?? "not stated"} → {change.To?.Text ?? "not stated"}",
        (ChangeKind.Added, _, { } to) => change.Section is { } section ? $"+ {section}: {Cut(to.Text)}" : "new",
        (ChangeKind.Removed, { } from, _) => change.Section is { } section ? $"- {section}: {Cut(from.Text)}" : "no longer there",
        (ChangeKind.Moved, { } from, _) => $"moved: {Cut(from.Text)}",
        (_, { } from, { } to) => $"{change.Kind.ToString().ToLowerInvariant()}{(change.Rule is { } rule ? $" ({rule})" : "")}: {Difference(from.Text, to.Text)}",
        (_, { } from, _) => $"wording, {change.Section}: - {Cut(from.Text)}",
        (_, _, { } to) => $"wording, {change.Section}: + {Cut(to.Text)}",
        _ => change.Kind.ToString(),
    };

    /// <summary>The words that differ, with a few around them.</summary>
    private static string Difference(string from, string to)
    {
        string[] before = from.Split(' ', StringSplitOptions.RemoveEmptyEntries), after = to.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shortest = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shortest && before[start] == after[start])
            start++;
        var end = 0;
        while (end < shortest - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var lead = string.Join(' ', before[Math.Max(0, start - WordsAround)..start]);
        var tail = string.Join(' ', before[^end..][..Math.Min(end, WordsAround)]);
        return $"{(start > WordsAround ? "… " : "")}{lead} “{Cut(string.Join(' ', before[start..^end]))}” → “{Cut(string.Join(' ', after[start..^end]))}” {tail}{(end > WordsAround ? " …" : "")}".Trim();
    }

    private static string Lines(CatalogueChange change) => (change.From?.Source.Line, change.To?.Source.Line) switch
    {
        ({ } from, { } to) => $"{from} → {to}",
        ({ } from, null) => $"{from}",
        var (_, to) => $"{to}",
    };

    private static string Cut(string text) => text.Length <= MostCharacters ? text : $"{text[..MostCharacters]}…";
}
