using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Turns bullets into requirements: the same words, and what they ask for as fields. Splits each into words once.</summary>
internal sealed class RequirementReader
{
    private readonly List<Word> words = [];

    /// <param name="bullets">The bullets of one list.</param>
    /// <param name="atMost">How strongly the heading of the list asks for them.</param>
    internal ImmutableArray<Requirement> Of(ImmutableArray<Bullet> bullets, RequirementStrength atMost = RequirementStrength.Required)
    {
        var requirements = ImmutableArray.CreateBuilder<Requirement>(bullets.Length);
        foreach (var bullet in bullets)
            requirements.Add(Of(bullet, atMost));
        return requirements.MoveToImmutable();
    }

    private Requirement Of(Bullet bullet, RequirementStrength atMost)
    {
        var text = bullet.Text;
        words.Clear();
        Word.AddAll(text, words);
        var (level, asksForYears, asksForDegree) = (default(string), false, false);
        foreach (var word in words)
        {
            var written = word.In(text);
            // The first such word decides: "Strong editing skills, basic colour grading" asks for strong skills first.
            if (level is null && ReadingWords.Requirements.Levels.Holds(written))
                level = written.ToString().ToLowerInvariant();
            asksForYears |= ReadingWords.Requirements.Years.Holds(written);
            asksForDegree |= ReadingWords.Requirements.Degrees.Holds(written);
        }

        var span = CollectionsMarshal.AsSpan(words);
        return new(text, bullet.Source)
        {
            Group = bullet.Group,
            Children = bullet.Children,
            Links = bullet.Links,
            DoubtedHeading = bullet.DoubtedHeading,
            Strength = (RequirementStrength)Math.Max((int)StrengthOf(text), (int)atMost),
            Years = asksForYears ? YearsReader.In(text, span) : [],
            Degree = asksForDegree ? DegreeReader.In(text, span) : null,
            Level = level,
        };
    }

    private static RequirementStrength StrengthOf(string text) =>
        ReadingWords.Requirements.Bonus.Starts(text) ? RequirementStrength.Bonus
        : ReadingWords.Requirements.Plus.OccursIn(text) ? RequirementStrength.Plus
        : RequirementStrength.Required;
}
