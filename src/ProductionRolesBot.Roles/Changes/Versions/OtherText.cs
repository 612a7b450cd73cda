using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>The parts of a page that state nothing about a role: its hiring process, its indicators. One change for each part.</summary>
internal static class OtherText
{
    public static void Add(ChangeList changes, EditionPage older, EditionPage newer)
    {
        var (before, after) = (PageText.Parts(older), PageText.Parts(newer));
        foreach (var heading in InOrder(after).Union(InOrder(before), StringComparer.OrdinalIgnoreCase))
        {
            var (was, now) = (before.GetValueOrDefault(heading, []), after.GetValueOrDefault(heading, []));
            var (gone, come) = (Without(was, now), Without(now, was));
            if (gone is [] && come is [])
                continue;
            var kind = gone is [] ? ChangeKind.Added : come is [] ? ChangeKind.Removed : ChangeKind.Wording;
            changes.Add(new(kind, null, null, heading, Said(older, gone), Said(newer, come)));
        }
    }

    private static IEnumerable<string> InOrder(ImmutableDictionary<string, ImmutableArray<PageLine>> parts) => parts.OrderBy(part => part.Value[0].Number).Select(part => part.Key);

    /// <summary>The first line that says the same in another form; null when there is none.</summary>
    public static CatalogueChange? Form(EditionPage older, EditionPage newer)
    {
        var (before, after) = (PageText.RawLines(older), PageText.RawLines(newer));
        var (gone, come) = (Without(before, after), Without(after, before));
        var plain = gone.ToLookup(line => Typography.Plain(line.Plain), StringComparer.Ordinal);
        return come.FirstOrDefault(line => plain.Contains(Typography.Plain(line.Plain))) is { } line
            ? new(ChangeKind.Format, null, null, null, Said(older, [plain[Typography.Plain(line.Plain)].First()]), Said(newer, [line]))
            : null;
    }

    /// <summary>What is left to say of a page whose text differs in nothing that is said.</summary>
    public static CatalogueChange FormOnly(EditionPage older, EditionPage newer) =>
        new(ChangeKind.Format, null, null, null, new(older.Family.Title, older.Family.Source), new(newer.Family.Title, newer.Family.Source));

    private static ImmutableArray<PageLine> Without(ImmutableArray<PageLine> lines, ImmutableArray<PageLine> others)
    {
        var counts = others.CountBy(line => line.Plain, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. lines.Where(line => !Takes(line.Plain))];

        bool Takes(string plain)
        {
            if (counts.GetValueOrDefault(plain) is not (> 0 and var left))
                return false;
            counts[plain] = left - 1;
            return true;
        }
    }

    private static ChangedText? Said(EditionPage page, ImmutableArray<PageLine> lines) =>
        lines is [var first, ..] ? new(first.Plain, new SourceLocation(page.Family.Page, first.Number)) : null;
}
