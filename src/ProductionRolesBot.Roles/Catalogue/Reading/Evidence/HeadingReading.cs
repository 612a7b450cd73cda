using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A heading taken apart.</summary>
/// <param name="Words">Its words as they stand there.</param>
/// <param name="Title">The same for comparing with titles.</param>
/// <param name="Meaning">What it announces.</param>
internal sealed record HeadingReading(ImmutableArray<TitleToken> Words, TitleWords Title, HeadingMeaning Meaning)
{
    /// <summary>Half of all headings are the name of a section and no more: those are taken apart once for all pages.</summary>
    private static readonly FrozenDictionary<string, HeadingReading> Names =
        ReadingWords.Sections.Names.ToFrozenDictionary(name => name, Read, StringComparer.OrdinalIgnoreCase);

    internal static HeadingReading Of(string heading) => Names.TryGetValue(heading, out var known) ? known : Read(heading);

    private static HeadingReading Read(string heading)
    {
        var words = TitleToken.All(heading);
        return new(words, TitleWords.Of(heading, words), HeadingMeaning.Of(heading, words.AsSpan()));
    }
}
