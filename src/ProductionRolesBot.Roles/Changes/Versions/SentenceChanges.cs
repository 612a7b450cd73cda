using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes.Versions;

/// <summary>Sentences that read differently. What facts they state is compared elsewhere, so all of this is wording.</summary>
internal static class SentenceChanges
{
    /// <param name="was">Title that the role bore; put in another title's place it makes no difference.</param>
    public static void Add(ChangeList changes, Place place, string section, ImmutableArray<Quote> older, ImmutableArray<Quote> newer, string was = "", string now = "")
    {
        var known = older.SelectMany(quote => (string[])[Typography.Fold(quote.Text), Renamed(quote)]).ToHashSet(StringComparer.Ordinal);
        var kept = newer.Select(quote => Typography.Fold(quote.Text)).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Quote> gone = [.. older.Where(quote => !kept.Contains(Typography.Fold(quote.Text)) && !kept.Contains(Renamed(quote)))];
        ImmutableArray<Quote> come = [.. newer.Where(quote => !known.Contains(Typography.Fold(quote.Text)))];
        for (var at = 0; at < Math.Max(gone.Length, come.Length); at++)
            changes.Add(place.Change(ChangeKind.Wording, section, At(gone, at), At(come, at)));

        string Renamed(Quote quote) => Typography.Fold(was.Length == 0 ? quote.Text : quote.Text.Replace(was, now, StringComparison.Ordinal));
        static ChangedText? At(ImmutableArray<Quote> quotes, int at) => at < quotes.Length ? new(quotes[at].Text, quotes[at].Source) : null;
    }
}
