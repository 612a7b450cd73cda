using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>What years are of: the words after them, up to the next thought (marketing/digital-production-manager.md).</summary>
internal static class YearsSubject
{
    /// <param name="limit">Where the next number of years begins.</param>
    internal static string In(string text, int start, int limit)
    {
        var subject = text.AsSpan(start, limit - start);
        if (ReadingWords.Requirements.SubjectEnds.FirstIn(subject) is var end and >= 0)
            subject = subject[..end];
        subject = ReadingWords.Requirements.SubjectStarts.TrimStart(subject.Trim(" .,;:\u2019'"));
        foreach (var trail in ReadingWords.Requirements.SubjectTrails.All)
        {
            if (subject.EndsWith(trail, StringComparison.OrdinalIgnoreCase))
                subject = subject[..^trail.Length];
        }

        return subject.Trim(" ,").ToString();
    }
}
