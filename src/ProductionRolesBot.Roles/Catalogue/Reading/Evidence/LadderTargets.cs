using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>The families or roles that a ladder sentence names after its verb, joined by "or" (sales/regional-sales-director.md).</summary>
internal static class LadderTargets
{
    /// <param name="listed">True after "such as", where commas part the names; elsewhere they belong to them.</param>
    /// <param name="tails">What ends a name in prose: "Staff Engineer on the individual contributor track"; null elsewhere.</param>
    internal static ImmutableArray<LadderTarget> In(Sentence sentence, int start, bool listed = false, PhraseList? tails = null)
    {
        var targets = new Few<LadderTarget>();
        var end = EndOf(sentence.Text, start);
        while (start < end)
        {
            var or = sentence.Text.IndexOf(" or ", start, end - start, StringComparison.Ordinal);
            var comma = listed ? CommaInList(sentence.Text, start, end) : CommaAfterFamily(sentence, start, end);
            var (stop, next) = comma >= 0 && (or < 0 || comma < or) ? (comma, comma + 2) : or >= 0 ? (or, or + 4) : (end, end);
            if (Target(sentence, start, WithoutTail(sentence.Text, start, stop, tails)) is { } target)
                targets.Add(target);
            start = next;
        }

        return targets.Take();
    }

    /// <summary>"Manager, Sound, Stage Manager": the comma after a bare level belongs to its title (marketing/sales-development-representative.md).</summary>
    private static int CommaInList(string text, int start, int end)
    {
        var comma = text.IndexOf(", ", start, end - start, StringComparison.Ordinal);
        return comma > start && TitleWords.Of(text[start..comma]).IsBareLevel() ? text.IndexOf(", ", comma + 2, end - comma - 2, StringComparison.Ordinal) : comma;
    }

    /// <summary>"the Director, Sound [Job Family](address), the Director, Light [Job Family](address)": such a link ends a name (sales/manager-customer-experience.md).</summary>
    private static int CommaAfterFamily(Sentence sentence, int start, int end)
    {
        foreach (var link in sentence.Links)
        {
            if (link.Start > start && link.End < end && sentence.Text.AsSpan(link.End).StartsWith(", ") && Strip(sentence.Text.AsSpan(link.Start, link.Length), out var isFamily).Length == 0 && isFamily)
                return link.End;
        }

        return -1;
    }

    private static int EndOf(string text, int start)
    {
        var end = text.Length;
        foreach (var mark in ReadingWords.Ladders.Ends.All)
        {
            // Right after the verb it ends nothing: "is that of …".
            if (text.IndexOf(mark, start, StringComparison.Ordinal) is var at && at > start + 2 && at < end)
                end = at;
        }

        return end;
    }

    private static int WithoutTail(string text, int start, int stop, PhraseList? tails) =>
        tails?.FirstIn(text.AsSpan(start, stop - start)) is { } at and > 0 ? start + at : stop;

    private static LadderTarget? Target(Sentence sentence, int start, int end)
    {
        var linked = sentence.Links.FirstOrDefault(link => link.Start < end && link.End > start);
        var whole = Strip(sentence.Text.AsSpan(start, end - start), out var isFamily);
        var title = whole;
        if (linked.Target is not null)
        {
            // "[Job Family](address)" links the word, not the name.
            var words = Strip(sentence.Text.AsSpan(linked.Start, Math.Min(linked.End, sentence.Text.Length) - linked.Start), out var familyInLink);
            isFamily |= familyInLink;
            title = words.Length > 0 ? words : whole;
        }

        // "Manager of the Night Watch](address)" is half a link.
        if (title.Length is 0 or > 120 || !char.IsUpper(title[0]) || title.Contains("](", StringComparison.Ordinal))
            return null;
        return linked.Target is not null || isFamily || TitleWords.Of(title).NamesAJob() ? new(title, linked.Target) : null;
    }

    private static string Strip(ReadOnlySpan<char> words, out bool isFamily)
    {
        var text = ReadingWords.Ladders.Articles.TrimStart(words.Trim(" .,;:"));
        isFamily = false;
        foreach (var suffix in ReadingWords.Ladders.Suffixes.All)
        {
            // A suffix begins with a space, which nothing stands before where it is all there is.
            if (text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) || text.Equals(suffix.AsSpan(1), StringComparison.OrdinalIgnoreCase))
            {
                isFamily |= suffix.Contains("famil", StringComparison.Ordinal);
                text = text[..Math.Max(0, text.Length - suffix.Length)].TrimEnd(" ,");
            }
        }

        return text.ToString();
    }
}
