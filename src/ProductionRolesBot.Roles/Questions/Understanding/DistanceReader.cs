using System.Globalization;
using ProductionRolesBot.Roles.Questions.Kinds;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A distance between two roles: how far, in which direction, counted in what.</summary>
/// <param name="Range">How many grades or steps.</param>
/// <param name="Direction">1 where the first role is said to be the higher one, -1 for the lower, 0 where nothing says it.</param>
/// <param name="CountsGradesOnly">True for grades, false for levels and steps.</param>
internal readonly record struct Distance(NumberRange Range, int Direction, bool CountsGradesOnly);

/// <summary>Finds "two grades above", "only one level apart", "directly below". "Grade 2" is a grade and no distance: there the number comes last.</summary>
internal static class DistanceReader
{
    /// <summary>The distance a question speaks of, null when it speaks of none.</summary>
    public static Distance? Find(Reading reading)
    {
        for (var at = 0; at < reading.Words.Length; at++)
        {
            if (NumberAt(reading, at) is { } number && UnitBehind(reading, at) is var (end, gradesOnly) && Reach(reading, at, number) is { } range)
                return new Distance(range, DirectionFrom(reading, end), gradesOnly);
        }

        return reading.First(Concept.Directly) is { } directly && DirectionFrom(reading, directly.First) is var direction and not 0 && !reading.Has(Concept.Manager)
            ? new Distance(new NumberRange(1, 1), direction, false)
            : null;
    }

    private static int? NumberAt(Reading reading, int at)
    {
        var word = reading.Words[at];
        if (reading.Mentions.Any(mention => at >= mention.First && at < mention.End))
            return null;
        if (reading.Lexicon.Lexicon.Numbers.TryGetValue(word.Text, out var number))
            return number;
        return word.Token.IsNumber && int.TryParse(word.Token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < 10 ? number : null;
    }

    /// <summary>Where the noun behind the number ends, and whether it can only mean grades; null when no such noun or direction follows.</summary>
    private static (int End, bool GradesOnly)? UnitBehind(Reading reading, int at)
    {
        for (var next = at + 1; next < reading.Words.Length && next < at + 3; next++)
        {
            var text = reading.Words[next].Text;
            if (reading.Words[next].Token.Before >= Separator.Comma)
                return null;
            if (reading.Lexicon.Means(text, Concept.Steps) || reading.Lexicon.Means(Plural.Singular(text), Concept.Steps))
                return (next + 1, reading.Lexicon.Means(text, Concept.Grade) && !reading.Lexicon.Means(text, Concept.Levels) || text.StartsWith("grade", StringComparison.Ordinal));
            // "The one below" is somebody, "one below" a distance.
            if (next == at + 1 && !(at > 0 && TitleWords.IsConnector(reading.Words[at - 1].Text)) && reading.Lexicon.Means(text, Concept.Above, Concept.Below))
                return (next, false);
            // "One single grade", "un seul grade": a word that stresses the number.
            if (!reading.Lexicon.Means(text, Concept.Only) && !reading.Lexicon.IsCommon(text))
                return null;
        }

        return null;
    }

    /// <summary>"At least two", "more than one": what stands directly before the number; null for "grade 2 levels", where it counts nothing.</summary>
    private static NumberRange? Reach(Reading reading, int at, int number)
    {
        if (at > 0 && reading.Lexicon.Means(reading.Words[at - 1].Text, Concept.Grade))
            return null;
        foreach (var sense in reading.Senses)
        {
            if (sense.End != at)
                continue;
            switch (sense.Concept)
            {
                case Concept.AtLeast: return new NumberRange(number, null);
                case Concept.AtMost: return new NumberRange(null, number);
                case Concept.Above: return new NumberRange(number, null, ExcludesLeast: true);
                case Concept.Below: return new NumberRange(null, number, ExcludesMost: true);
            }
        }

        return new NumberRange(number, number);
    }

    private static int DirectionFrom(Reading reading, int from)
    {
        foreach (var sense in reading.Senses)
        {
            if (sense.End <= from)
                continue;
            if (sense.Concept is Concept.Below or Concept.Previous)
                return -1;
            if (sense.Concept is Concept.Above or Concept.Next)
                return 1;
        }

        return 0;
    }
}
