using System.Collections.Immutable;
using System.Text;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Commands.Compare;

/// <summary>A gap for a person: the counts, then what is new and raised, then the rest.</summary>
internal static class GapText
{
    private static readonly ImmutableArray<(ChangeClass Class, string Heading)> Order =
    [
        (ChangeClass.New, "new"),
        (ChangeClass.Raised, "raised"),
        (ChangeClass.Lowered, "lowered"),
        (ChangeClass.Reworded, "worded differently"),
        (ChangeClass.NotListed, "not listed at this level"),
        (ChangeClass.Unchanged, "unchanged"),
    ];

    public static void Write(RoleGap gap, RoleCatalogue catalogue, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        text.WriteLine($"{gap.From.Title} → {gap.To.Title}: {string.Join(", ", Order.Select(entry => $"{gap.Count(entry.Class)} {entry.Heading}"))}");
        foreach (var section in gap.Sections)
        {
            text.WriteLine();
            text.WriteLine(section.Section);
            if (section.Lines.IsEmpty)
                text.WriteLine("  Neither page part lists any.");
            foreach (var (change, heading) in Order)
                Write(text, heading, [.. section.Of(change)]);
        }

        text.WriteLine();
        text.WriteLine($"Catalogue {catalogue.Version.Hash}. Lines of the pages stand in brackets.");
    }

    private static void Write(StreamWriter text, string heading, ImmutableArray<LineChange> lines)
    {
        foreach (var line in lines)
        {
            text.WriteLine($"  {heading}{(line.Rule is { } rule ? $" ({rule})" : "")}");
            if (line.From is { } from)
                text.WriteLine($"    {(line.Class == ChangeClass.Unchanged ? ' ' : '-')} {from.Text} [{from.Source.Line}]");
            if (line.To is { } to && line.Class != ChangeClass.Unchanged)
                text.WriteLine($"    + {to.Text} [{to.Source.Line}]");
        }
    }
}
