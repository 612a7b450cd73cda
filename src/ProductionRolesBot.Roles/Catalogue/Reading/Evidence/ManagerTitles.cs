using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>The titles after "reports to": one, or several joined by "or", "/" and ";".</summary>
internal static class ManagerTitles
{
    /// <summary>No list of managers has more words.</summary>
    private const int MostWords = 80;

    /// <param name="firstWord">Position of the first word after "to".</param>
    internal static ImmutableArray<ManagerTitle> In(Sentence sentence, int firstWord)
    {
        var start = firstWord > 0 ? sentence.Words[firstWord - 1].End : 0;
        var end = EndOf(sentence, start, firstWord);
        var titles = new Few<ManagerTitle>();
        var parts = Alternatives(sentence.Text, start, end).ToArray();
        for (var part = 0; part < parts.Length; part++)
        {
            var title = Trim(sentence.Text, parts[part].From, parts[part].To, out var at);
            if (title.Length == 0)
                continue;
            var link = sentence.LinkAt(at, title.Length);
            // "SDR/BDR Manager": the last word belongs to both.
            if (!IsTitle(title) && !title.Contains(' ') && part + 1 < parts.Length && Trim(sentence.Text, parts[part + 1].From, parts[part + 1].To, out _) is var next && next.IndexOf(' ') is var space and > 0)
                title += next[space..];
            // "the Captain or above" names one.
            var isOnly = part == 0 && parts.Skip(1).All(other => ReadingWords.Reporting.Others.OccursIn(sentence.Text.AsSpan(other.From, other.To - other.From)));
            if (IsTitle(title) || (isOnly && IsName(title) && FollowsArticle(sentence.Text, at)))
                titles.Add(new(title, link));
        }

        return ShareHead(titles.Take());
    }

    /// <summary>The object ends where a verb, a relative clause or a place begins: "and leads a team", "in EMEA".</summary>
    private static int EndOf(Sentence sentence, int start, int firstWord)
    {
        var (text, words, inBrackets) = (sentence.Text, sentence.Words, 0);
        var last = Math.Min(words.Length, firstWord + MostWords);
        for (var word = firstWord; word < last; word++)
        {
            var at = words[word].Start;
            inBrackets += at > 0 && text[at - 1] == '(' ? 1 : 0;
            if (inBrackets == 0 && ReadingWords.Reporting.Ends.Holds(sentence[words[word]]) && !JoinsTitles(text, words[word]))
                return at;
            // "Director of their department" is whatever director it is (engineering/senior-distinguished-engineer.md).
            if (inBrackets == 0 && word > firstWord && sentence[words[word]] is "of" && word + 1 < last && sentence[words[word + 1]] is "their" or "your" or "its")
                return at;
            // ", they are …": a comma goes on with a capital or ends the titles.
            if (inBrackets == 0 && word > firstWord && text.AsSpan(start, at - start).TrimEnd().EndsWith(",") && !char.IsUpper(text[at]) && sentence[words[word]] is not ("or" or "and"))
                return at;
            if (inBrackets > 0 && words[word].End < text.Length && text[words[word].End] == ')')
                inBrackets--;
        }

        return last < words.Length ? words[last].Start : text.Length;
    }

    /// <summary>"Strategy and Operations", "Manager and the Director": capitals on both sides.</summary>
    private static bool JoinsTitles(string text, Word word)
    {
        if (word.In(text) is not "and")
            return false;
        var rest = text.AsSpan(word.End).TrimStart();
        // ", and Product Designers report to …" begins a new statement; ", and Enablement" ends a title.
        if (text.AsSpan(0, word.Start).TrimEnd().EndsWith(",") && (rest.Contains("report", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("the ")))
            return false;
        if (rest.StartsWith("the "))
            rest = rest[4..];
        return rest.Length > 0 && char.IsUpper(rest[0]);
    }

    private static IEnumerable<(int From, int To)> Alternatives(string text, int start, int end)
    {
        var from = start;
        for (var at = start; at < end; at++)
        {
            var width = text[at] is '/' or ';' ? 1
                : Follows(text, at, end, " or ") ? 4
                : Follows(text, at, end, " and the ") ? 9
                : 0;
            if (width == 0)
                continue;
            yield return (from, at);
            from = at + width;
            at = from - 1;
        }

        yield return (from, end);
    }

    private static bool Follows(string text, int at, int end, string words) =>
        at + words.Length <= end && string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    private static string Trim(string text, int from, int to, out int at)
    {
        var part = text.AsSpan(from, to - from).TrimEnd(" .,;:");
        var title = ReadingWords.Reporting.Articles.TrimStart(part.TrimStart(" ,:|"));
        at = from + part.Length - title.Length;
        if (title.EndsWith(")") && title.LastIndexOf('(') is var open and > 0 && !title.Contains("(Intermediate", StringComparison.OrdinalIgnoreCase))
            title = title[..open].TrimEnd();
        return title.ToString();
    }

    private static bool IsTitle(string title) =>
        (char.IsUpper(title[0]) || IsDescribed(title)) && title.Length <= 120 && TitleWords.Of(title).LooksLikeTitle() && !ReadingWords.Reporting.Others.OccursIn(title);

    /// <summary>"the Boatswain": after an article one word with a capital is somebody's title, whether or not it is known as one.</summary>
    private static bool IsName(string title) =>
        title.Length > 3 && char.IsUpper(title[0]) && !title.EndsWith('s') && !title.AsSpan(1).ContainsAnyExceptInRange('a', 'z');

    private static bool FollowsArticle(string text, int at) => text.AsSpan(0, at).EndsWith(" the ");

    /// <summary>"chairman of the audit committee": in small letters an office is named by what it is an office of.</summary>
    private static bool IsDescribed(string title) =>
        title.IndexOf(" of the ", StringComparison.Ordinal) is var of and > 0 && ReadingWords.Reporting.Offices.Holds(title.AsSpan(0, of));

    /// <summary>"Manager or Senior Manager, Sales", "Director or VP of Sales": the last words belong to both (sales/sales-strategy.md).</summary>
    private static ImmutableArray<ManagerTitle> ShareHead(ImmutableArray<ManagerTitle> titles)
    {
        if (titles.Length < 2)
            return titles;
        var last = titles[^1].Title;
        var head = last.IndexOf(',') is var comma and > 0 ? comma : last.IndexOf(" of ", StringComparison.Ordinal);
        if (head < 0)
            return titles;
        var rest = last[head..];
        return [.. titles.Select(title => TitleWords.Of(title.Title).IsBareLevel() ? title with { Title = title.Title + rest } : title)];
    }
}
