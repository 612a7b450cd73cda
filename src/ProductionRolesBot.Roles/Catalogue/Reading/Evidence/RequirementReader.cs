using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Turns bullets into requirements: the same words, and what they ask for as fields (marketing/digital-production-manager.md).</summary>
internal static class RequirementReader
{
    internal static Requirement Of(BulletLine bullet)
    {
        var text = bullet.Words.Span;
        var (level, asksForYears, asksForDegree) = (default(string), false, false);
        for (var word = Word.First(text, 0); word.Length > 0; word = Word.First(text, word.End))
        {
            var written = word.In(text);
            if (!ReadingWords.Requirements.Fields.Holds(written))
                continue;
            // The first such word decides: "Strong editing skills, basic colour grading" asks for strong skills first.
            level ??= ReadingWords.Requirements.Levels.Find(written);
            asksForYears |= ReadingWords.Requirements.Years.Holds(written);
            asksForDegree |= ReadingWords.Requirements.Degrees.Holds(written);
        }

        var (words, line) = asksForYears || asksForDegree ? (Word.All(text), bullet.Words.ToString()) : ([], "");
        return new(bullet.Words, bullet.Source)
        {
            Group = bullet.Group,
            Children = bullet.Children,
            Links = bullet.Links,
            Strength = StrengthOf(text, bullet.IsWish),
            IsNiceToHave = bullet.IsWish,
            Years = asksForYears ? YearsReader.In(line, words.AsSpan()) : [],
            Degree = asksForDegree ? DegreeReader.In(line, words.AsSpan()) : null,
            Level = level,
        };
    }

    private static RequirementStrength StrengthOf(ReadOnlySpan<char> text, bool isWish) =>
        ReadingWords.Requirements.Bonus.Starts(text) ? RequirementStrength.Bonus
        : isWish || ReadingWords.Requirements.Plus.OccursIn(text) ? RequirementStrength.Plus
        : RequirementStrength.Required;
}
