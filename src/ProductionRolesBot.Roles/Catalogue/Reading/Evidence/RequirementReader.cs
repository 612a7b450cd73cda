using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Turns bullets into requirements, and finds what their words ask for as fields (marketing/digital-production-manager.md).</summary>
internal static class RequirementReader
{
    internal static Requirement Of(BulletLine bullet) => new(bullet.Words, bullet.Source)
    {
        Group = bullet.Group,
        Children = bullet.Children,
        Links = bullet.Links,
        IsNiceToHave = bullet.IsWish,
    };

    internal static RequirementFields FieldsOf(Requirement requirement)
    {
        var text = requirement.Text;
        var words = Word.All(text);
        var strength = StrengthOf(text, requirement.IsNiceToHave);
        return new(strength, YearsReader.In(text, words.AsSpan()), DegreeReader.In(text, words.AsSpan()), LevelOf(text, words.AsSpan()));
    }

    private static RequirementStrength StrengthOf(string text, bool isWish) =>
        ReadingWords.Requirements.Bonus.Starts(text) ? RequirementStrength.Bonus
        : isWish || ReadingWords.Requirements.Plus.OccursIn(text) ? RequirementStrength.Plus
        : RequirementStrength.Required;

    /// <summary>The first such word decides: "Strong editing skills, basic colour grading" asks for strong skills first.</summary>
    private static string? LevelOf(string text, ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (ReadingWords.Requirements.Levels.Find(word.In(text)) is { } level)
                return level;
        }

        return null;
    }
}

/// <summary>What the words of a requirement ask for.</summary>
internal sealed record RequirementFields(RequirementStrength Strength, ImmutableArray<YearsOfExperience> Years, string? Degree, string? Level);
