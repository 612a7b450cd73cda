using System.Buffers;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Tells the few lines that may state a grade, a level, a manager or what is taken over from the many that describe work: only those are cut into sentences.</summary>
internal static class FactMarks
{
    internal static readonly SearchValues<string> OfGrades = SearchValues.Create(["grade"], StringComparison.OrdinalIgnoreCase);

    internal static readonly SearchValues<string> OfReporting = SearchValues.Create(["report"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> All =
        SearchValues.Create(["grade", "report", .. ReadingWords.Inheritance.Marks.All], StringComparison.OrdinalIgnoreCase);

    internal static bool AreIn(ReadOnlySpan<char> words, ImmutableArray<ProseLink> links) =>
        KeyedFact.MayBeIn(words) || words.ContainsAny(All) || LinksToGrades(links.AsSpan());

    internal static bool LinksToGrades(ReadOnlySpan<ProseLink> links)
    {
        foreach (var link in links)
        {
            if (link.Target.AsSpan().ContainsAny(OfGrades))
                return true;
        }

        return false;
    }
}
