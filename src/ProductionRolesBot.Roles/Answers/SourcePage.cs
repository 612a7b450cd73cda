using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>A page an answer rests on, as people read a reference: its title once, its lines in order, neighbours put together.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Lines">At least one.</param>
public sealed record SourcePage(string Title, ImmutableArray<SourceLines> Lines)
{
    /// <summary>The pages of these places, in the order in which the answer first speaks of them.</summary>
    public static ImmutableArray<SourcePage> Of(ImmutableArray<AnswerSource> sources) =>
        sources is [] ? [] : sources.All(source => source.Location.Page == sources[0].Location.Page)
            ? [Of(sources.AsSpan())]
            : [.. sources.GroupBy(source => source.Location.Page).Select(page => Of(page.ToArray()))];

    private static SourcePage Of(ReadOnlySpan<AnswerSource> places) => new(places[0].Title, Together(places));

    private static ImmutableArray<SourceLines> Together(ReadOnlySpan<AnswerSource> places)
    {
        var sorted = places.ToArray();
        Array.Sort(sorted, static (one, other) => one.Location.Line.CompareTo(other.Location.Line));
        var lines = ImmutableArray.CreateBuilder<SourceLines>(2);
        foreach (var place in sorted)
        {
            if (lines is [.., var last] && place.Location.Line <= last.Last + 1)
                lines[^1] = last with { Last = place.Location.Line };
            else
                lines.Add(new(place.Location.Line, place.Location.Line, place.Address));
        }

        return lines.DrainToImmutable();
    }
}

/// <summary>Lines of a page that follow each other.</summary>
/// <param name="First">Counted from 1.</param>
/// <param name="Last">The same as the first for a single line.</param>
/// <param name="Address">Address of the section in which they begin; null when no site is configured.</param>
public sealed record SourceLines(int First, int Last, Uri? Address)
{
    /// <summary>As in a reference: "49" or "49–52".</summary>
    public override string ToString() => First == Last ? $"{First}" : $"{First}–{Last}";
}
