using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>Whom somebody points at among roles that were just shown together: by place ("the last one") or by what tells them apart ("the one with the lower grade").</summary>
internal static class Pointing
{
    /// <summary>The roles pointed at by their places; empty when none is.</summary>
    public static ImmutableArray<Role> ByPlace(Reading reading, ImmutableArray<Role> among)
    {
        ImmutableArray<Role> picked = [];
        foreach (var word in among.Length < 2 ? [] : reading.Words)
        {
            if (reading.Lexicon.Lexicon.Ordinals.TryGetValue(word.Text, out var place) && place <= among.Length && !(place == 0 && among.Length % 2 == 0))
                picked = picked.Add(place < 0 ? among[^1] : place == 0 ? among[among.Length / 2] : among[place - 1]);
        }

        return picked;
    }

    /// <summary>The question with the role's title in place of the words that point at it by a property; null when nothing does, or not at one alone.</summary>
    public static string? Named(Reading reading, ImmutableArray<Role> among, Func<Role, decimal?> years)
    {
        if (among.Length < 2 || !reading.Mentions.IsEmpty || Stretch(reading) is not var (start, end))
            return null;
        bool Says(params ReadOnlySpan<Concept> concepts)
        {
            foreach (var sense in reading.Senses)
            {
                if (sense.First >= start && sense.First < end && concepts.Contains(sense.Concept))
                    return true;
            }

            return false;
        }

        Func<Role, decimal?> measure = Says(Concept.Years) ? years : static role => role.Grade.Grades is [var grade, ..] ? grade.Value : null;
        ImmutableArray<decimal?> numbers = [.. among.Select(measure)];
        if (numbers.Contains(null))
            return null;
        var wanted = reading.Quantities.Where(quantity => quantity.At >= start && quantity.At < end).Select(quantity => (decimal?)quantity.Value).FirstOrDefault()
            ?? (Says(Concept.Below, Concept.Lowest) ? numbers.Min() : Says(Concept.Above, Concept.Highest) ? numbers.Max() : null);
        ImmutableArray<Role> meant = [.. among.Where((_, at) => numbers[at] == wanted)];
        return meant is [var only] ? reading.Text[..reading.Words[start].Token.Start] + only.Title + reading.Text[reading.Words[end - 1].Token.End..] : null;
    }

    /// <summary>The words that point: "the one with the lower grade", "the grade 6 one", "grade 7 role"; null when none do.</summary>
    private static (int Start, int End)? Stretch(Reading reading)
    {
        if (reading.First(Concept.TheOne) is { } one)
            return (one.First, EndOf(reading, one));
        if (reading.Has(Concept.Which, Concept.Who, Concept.Roles, Concept.Count, Concept.List) || reading.Quantities is not [{ Unit: QuantityUnit.Grade } grade] || grade.At + 1 >= reading.Words.Length)
            return null;
        var noun = reading.Words[grade.At + 1];
        foreach (var sense in reading.Senses)
        {
            if (sense.Concept == Concept.Grade && sense.End == grade.At && noun.Token.Before == Separator.Space && (noun.Text is "one" || reading.Lexicon.Means(noun.Text, Concept.Role)))
                return (sense.First, grade.At + 2);
        }

        return null;
    }

    /// <summary>Index behind the words that say what tells the one apart.</summary>
    private static int EndOf(Reading reading, Sense one)
    {
        var end = one.End;
        for (var at = one.End; at < reading.Words.Length && reading.Words[at].Token.Before < Separator.Comma; at++)
        {
            if (reading.Senses.Any(sense => at >= sense.First && at < sense.End && sense.Concept is Concept.Above or Concept.Below or Concept.Highest or Concept.Lowest or Concept.Grade or Concept.Years or Concept.AtLeast)
                || reading.Quantities.Any(quantity => quantity.At == at))
                end = at + 1;
            else if (!TitleWords.IsConnector(reading.Words[at].Text))
                break;
        }

        return end;
    }
}
