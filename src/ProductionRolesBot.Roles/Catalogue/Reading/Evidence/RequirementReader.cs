using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Turns a bullet into a requirement: the same words, and what they ask for as fields.</summary>
internal static class RequirementReader
{
    internal static Requirement Of(Bullet bullet) => new(bullet.Text, bullet.Source)
    {
        Group = bullet.Group,
        Children = bullet.Children,
        Links = bullet.Links,
        Strength = StrengthOf(bullet.Text),
        Years = YearsReader.In(bullet.Text),
        Degree = DegreeReader.In(bullet.Text),
        Level = LevelIn(bullet.Text),
    };

    private static RequirementStrength StrengthOf(string text) =>
        text.StartsWith("bonus", StringComparison.OrdinalIgnoreCase) ? RequirementStrength.Bonus
        : ReadingWords.Requirements.OccursIn("plus", text) ? RequirementStrength.Plus
        : RequirementStrength.Required;

    /// <summary>The first such word decides: "Strong editing skills, basic colour grading" asks for strong skills first.</summary>
    private static string? LevelIn(string text)
    {
        if (!ReadingWords.Requirements.OccursIn("levels", text))
            return null;
        foreach (var word in Word.All(text))
        {
            if (ReadingWords.Requirements.Holds("levels", word.In(text)))
                return word.In(text).ToString().ToLowerInvariant();
        }

        return null;
    }
}
