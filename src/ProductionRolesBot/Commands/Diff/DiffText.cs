using System.Collections.Immutable;
using System.Text;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Commands.Diff;

/// <summary>A difference that a person reads in a minute: the verdict, then page by page what matters, then the rest in brief.</summary>
internal static class DiffText
{
    /// <summary>Lines of mere wording shown of a page; more would hide what matters.</summary>
    private const int MostWordings = 8;

    public static void Write(CatalogueDiff diff, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.WriteLine(Verdict(diff));
        foreach (var page in diff.Changes.GroupBy(change => change.Page))
        {
            text.WriteLine();
            text.WriteLine(page.Key);
            WritePage(text, [.. page]);
        }
    }

    private static string Verdict(CatalogueDiff diff)
    {
        if (diff.Changes.IsEmpty)
            return "No difference.";
        if (diff.Changes.All(change => change.Kind == ChangeKind.Format))
            return "No change in what is expected: format only.";
        var counts = string.Join(", ", diff.Changes.CountBy(change => change.Kind).OrderBy(count => count.Key).Select(count => $"{count.Value} {Name(count.Key)}"));
        return $"{(diff.ChangesExpectations ? "What is expected has changed" : "No change in what is expected")}: {counts}.";
    }

    private static void WritePage(StreamWriter text, ImmutableArray<CatalogueChange> changes)
    {
        foreach (var role in changes.Where(IsTold).GroupBy(change => change.Role))
        {
            text.WriteLine($"  {role.Key ?? "The page"}");
            foreach (var change in role.OrderBy(change => change.Kind))
                text.WriteLine($"    {ChangeSentence.Of(change)}");
        }

        var rest = changes.Where(change => !IsTold(change) && change.Kind != ChangeKind.Format).ToList();
        foreach (var change in rest.Take(MostWordings))
            text.WriteLine($"  {change.Role ?? "The page"}: {ChangeSentence.Of(change)}");
        if (rest.Count > MostWordings)
            text.WriteLine($"  … and {rest.Count - MostWordings} more that read differently or stand elsewhere");
        if (changes.Any(change => change.Kind == ChangeKind.Format))
            text.WriteLine(changes.All(change => change.Kind == ChangeKind.Format) ? "  format only" : "  and markup, links or typography");
    }

    /// <summary>What is told role by role: what concerns people, not what only reads differently.</summary>
    private static bool IsTold(CatalogueChange change) => change.ChangesExpectations || change.Kind is ChangeKind.Renamed or ChangeKind.ReportsTo;

    private static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Grade => "with another grade",
        ChangeKind.ReportsTo => "with another manager",
        ChangeKind.Wording => "worded differently",
        ChangeKind.Format => "in form only",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
