using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>What years are of: the words after them, up to the next thought.</summary>
internal static class YearsSubject
{
    /// <param name="limit">Where the next number of years begins.</param>
    internal static string In(string text, int start, int limit)
    {
        var end = limit;
        foreach (var mark in ReadingWords.Requirements.All("subjectEnds"))
        {
            if (text.IndexOf(mark, start, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && at < end)
                end = at;
        }

        var subject = text[start..end].Trim(" .,;:\u2019'".ToCharArray());
        foreach (var lead in Leads)
        {
            if (subject.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                subject = subject[lead.Length..];
        }

        foreach (var trail in Trails)
        {
            if (subject.EndsWith(trail, StringComparison.OrdinalIgnoreCase))
                subject = subject[..^trail.Length];
        }

        return subject.Trim(" ,".ToCharArray());
    }

    private static readonly string[] Leads = ["of ", "in ", "as "];
    private static readonly string[] Trails = [" and", " or", " at least", " with", ", and"];
}
