using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>Turns bullets into requirements: the same words, and what they ask for as fields (marketing/digital-production-manager.md).</summary>
internal static class RequirementReader
{
    /// <param name="asked">The bullets under headings that ask for them.</param>
    /// <param name="plus">The bullets under headings that only wish for them.</param>
    internal static ImmutableArray<Requirement> Of(ImmutableArray<Bullet> asked, ImmutableArray<Bullet> plus)
    {
        var requirements = ImmutableArray.CreateBuilder<Requirement>(asked.Length + plus.Length);
        var (group, isWished) = (default(string), false);
        foreach (var bullet in asked)
        {
            // A list goes on below a line of its own that says "Nice to have:" (marketing/community-programs.mm.md).
            if (bullet.Group != group)
                (group, isWished) = (bullet.Group, bullet.Group is { } label && HeadingReading.Of(label).Meaning.Kind == HeadingKind.NiceToHaves);
            requirements.Add(isWished ? Wished(bullet) : Of(bullet, RequirementStrength.Required));
        }

        foreach (var bullet in plus)
            requirements.Add(Wished(bullet));
        return requirements.MoveToImmutable();
    }

    private static Requirement Wished(Bullet bullet) => Of(bullet, RequirementStrength.Plus) with { IsNiceToHave = true };

    /// <param name="atMost">How strongly the heading of the list asks for it.</param>
    private static Requirement Of(Bullet bullet, RequirementStrength atMost)
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

        ImmutableArray<Word> words = asksForYears || asksForDegree ? Word.All(text) : [];
        return new(bullet.Words, bullet.Source)
        {
            Group = bullet.Group,
            Children = bullet.Children,
            Links = bullet.Links,
            DoubtedHeading = bullet.DoubtedHeading,
            Strength = (RequirementStrength)Math.Max((int)StrengthOf(text), (int)atMost),
            Years = asksForYears ? YearsReader.In(bullet.Text, words.AsSpan()) : [],
            Degree = asksForDegree ? DegreeReader.In(bullet.Text, words.AsSpan()) : null,
            Level = level,
        };
    }

    private static RequirementStrength StrengthOf(ReadOnlySpan<char> text) =>
        ReadingWords.Requirements.Bonus.Starts(text) ? RequirementStrength.Bonus
        : ReadingWords.Requirements.Plus.OccursIn(text) ? RequirementStrength.Plus
        : RequirementStrength.Required;
}
