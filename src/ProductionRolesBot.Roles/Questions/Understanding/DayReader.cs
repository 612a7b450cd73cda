using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Finds the day from which a question wants to know: "since August", "since 2026-08-15", "last week".</summary>
internal static class DayReader
{
    private const int EarliestYear = 2000;
    private const int LatestYear = 3000;

    /// <summary>The day; null when none is named.</summary>
    /// <param name="reading">The question.</param>
    /// <param name="today">The day on which it is asked.</param>
    public static DateOnly? Find(Reading reading, DateOnly today)
    {
        var lexicon = reading.Lexicon.Lexicon;
        ImmutableArray<string> words = [.. reading.Words.Select(word => word.Token.Text)];
        for (var at = 0; at < words.Length; at++)
        {
            if (IsoDay(words, at) is { } day)
                return day;
            if (lexicon.Months.TryGetValue(words[at], out var month))
                return InMonth(words, at, month, today);
        }

        var text = $" {string.Join(' ', words)} ";
        foreach (var (phrase, days) in lexicon.DaysAgo)
        {
            if (TextFolding.IsUnspaced(phrase[0]) ? text.Contains(phrase, StringComparison.Ordinal) : text.Contains($" {phrase} ", StringComparison.Ordinal))
                return today.AddDays(-days);
        }

        return null;
    }

    /// <summary>A month without a year is the latest that has begun.</summary>
    private static DateOnly InMonth(ImmutableArray<string> words, int at, int month, DateOnly today)
    {
        var year = Number(words, at + 1) is int next and >= EarliestYear and < LatestYear ? next : Number(words, at + 2) is int afterNext and >= EarliestYear and < LatestYear ? afterNext : (int?)null;
        var day = Number(words, at - 1) is int before and >= 1 and <= 28 ? before : Number(words, at + 1) is int after and >= 1 and <= 28 ? after : 1;
        var found = new DateOnly(year ?? today.Year, month, day);
        return year is null && found > today ? found.AddYears(-1) : found;
    }

    private static DateOnly? IsoDay(ImmutableArray<string> words, int at) =>
        Number(words, at) is int year and >= EarliestYear and < LatestYear && Number(words, at + 1) is int month and >= 1 and <= 12
            ? new DateOnly(year, month, Number(words, at + 2) is int day && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? day : 1)
            : null;

    private static int? Number(ImmutableArray<string> words, int at) =>
        at >= 0 && at < words.Length && int.TryParse(words[at].AsSpan().TrimEnd("stndrh"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
