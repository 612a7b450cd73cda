using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>The titles after "reports to": one, or several joined by "or", "/" and ";".</summary>
internal static class ManagerTitles
{
    internal static ImmutableArray<ManagerTitle> In(Sentence sentence, int start)
    {
        var end = EndOf(sentence.Text, start);
        var titles = ImmutableArray.CreateBuilder<ManagerTitle>();
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
            if (IsTitle(title))
                titles.Add(new(title, link));
        }

        return ShareHead(titles.DrainToImmutable());
    }

    /// <summary>The object ends where a verb, a relative clause or a place begins: "and leads a team", "in EMEA".</summary>
    private static int EndOf(string text, int start)
    {
        var inBrackets = 0;
        foreach (var word in Word.All(text[start..]))
        {
            var at = start + word.Start;
            inBrackets += text.AsSpan(Math.Max(0, at - 1), 1) is "(" ? 1 : 0;
            if (inBrackets == 0 && ReadingWords.Phrases.Holds("reportEnds", word.In(text[start..])) && !JoinsTitles(text, at, word.Length))
                return at;
            // ", they are …": a comma goes on with a capital or ends the titles.
            if (inBrackets == 0 && word.Start > 0 && text.AsSpan(start, word.Start).TrimEnd().EndsWith(",") && !char.IsUpper(text[at]) && word.In(text[start..]) is not ("or" or "and"))
                return at;
            if (inBrackets > 0 && start + word.End < text.Length && text[start + word.End] == ')')
                inBrackets--;
        }

        return text.Length;
    }

    /// <summary>"Strategy and Operations", "Manager and the Director": capitals on both sides.</summary>
    private static bool JoinsTitles(string text, int at, int length)
    {
        if (text.AsSpan(at, length) is not "and")
            return false;
        var rest = text.AsSpan(at + length).TrimStart();
        // ", and Product Designers report to …" begins a new statement; ", and Enablement" ends a title.
        if (text.AsSpan(0, at).TrimEnd().EndsWith(",") && (rest.Contains("report", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("the ")))
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
                : Follows(text, at, end, " or ") || Follows(text, at, end, " and the ") ? (text[at + 1] == 'o' ? 4 : 9)
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
        var part = text.AsSpan(from, to - from).TrimEnd(" .,;:").ToString();
        var trimmed = part.TrimStart(' ', ',');
        foreach (var article in Articles)
        {
            if (trimmed.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                trimmed = trimmed[article.Length..].TrimStart();
        }

        at = from + part.Length - trimmed.Length;
        if (trimmed.EndsWith(')') && trimmed.LastIndexOf('(') is var open and > 0 && !trimmed.Contains("(Intermediate", StringComparison.OrdinalIgnoreCase))
            trimmed = trimmed[..open].TrimEnd();
        return trimmed;
    }

    private static readonly ImmutableArray<string> Articles = ["either ", "the ", "a ", "an ", "our ", "their "];

    private static bool IsTitle(string title) =>
        char.IsUpper(title[0]) && title.Length <= 120 && TitleWords.Of(title).LooksLikeTitle() && !ReadingWords.Phrases.OccursIn("reportOthers", title);

    /// <summary>"Manager or Senior Manager, Sales", "Director or VP of Sales": the last words belong to both.</summary>
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
