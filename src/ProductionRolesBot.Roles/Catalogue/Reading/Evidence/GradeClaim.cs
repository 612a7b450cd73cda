using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A sentence that gives a grade: "The Senior Editor is a grade 7." (finance/corporate-controller.md)</summary>
/// <param name="Subject">Whom it speaks of, as written; empty for "This role is …" and for a bare "Grade 7".</param>
/// <param name="Grades">The grades; none when it says that no grade applies.</param>
internal sealed record GradeClaim(string Subject, ImmutableArray<JobGrade> Grades, Sentence Sentence)
{
    /// <summary>True for "Grade: 7", which says nothing of whom it speaks.</summary>
    internal bool IsKeyed { get; private init; }

    /// <summary>The steps that grading structures have; other numbers are years and counts.</summary>
    private const decimal Highest = 20;

    /// <summary>
    /// Null when the sentence gives none. Between the verb and the number only a few small words may stand, so that
    /// "owns grade 5 hiring" and "extends the grade 8 level" stay what they are.
    /// </summary>
    /// <param name="underGradeHeading">Under "Job Grade" a number alone is a grade.</param>
    internal static GradeClaim? Of(Sentence sentence, bool underGradeHeading)
    {
        if (KeyedFact.ValueIn(sentence, ReadingWords.Grades.Keys) is var value and >= 0 && Numbers(sentence, sentence.Words.AsSpan()[value..], true) is { IsEmpty: false } keyed)
            return new("", keyed, sentence) { IsKeyed = true };
        if (underGradeHeading || sentence.Written.Span.ContainsAny(FactMarks.OfGrades))
        {
            if (ReadingWords.Grades.Denials.OccursIn(sentence.Written.Span))
                return new(SubjectBefore(sentence.Text, " is "), [], sentence);
        }
        else if (!FactMarks.LinksToGrades(sentence.Links.AsSpan()))
        {
            return null;
        }

        var words = sentence.Words;
        for (var verb = 0; verb < words.Length; verb++)
        {
            var glued = IsGlued(sentence[words[verb]]);
            if (!glued && !ReadingWords.Grades.Verbs.Holds(sentence[words[verb]]))
                continue;
            var grades = Numbers(sentence, words.AsSpan()[(verb + 1)..], underGradeHeading);
            if (!grades.IsEmpty && SpeaksOfSeveral(sentence, verb))
                return null;
            if (!grades.IsEmpty)
                return new(SubjectTitle.Of(sentence.Text[..(glued ? words[verb].End - 2 : words[verb].Start)]), grades, sentence);
        }

        return underGradeHeading && Numbers(sentence, words.AsSpan(), true) is { IsEmpty: false } alone ? new("", alone, sentence) : null;
    }

    /// <summary>"The levels below are grades 6, 7, 8" gives nobody in particular a grade.</summary>
    private static bool SpeaksOfSeveral(Sentence sentence, int verb)
    {
        foreach (var word in sentence.Words.AsSpan()[..verb])
        {
            // Behind the first such word stands all that stands behind the others.
            if (sentence[word] is "roles" or "levels" or "positions")
                return sentence.Written.Span[word.End..].Contains("below", StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>The grades that a sentence gives, one after the other, to the roles below it (security/security-analyst.md); null for every other sentence.</summary>
    internal static GradeClaim? OfSeveral(Sentence sentence)
    {
        if (!sentence.Written.Span.Contains("below", StringComparison.Ordinal))
            return null;
        var words = sentence.Words;
        for (var verb = 0; verb < words.Length; verb++)
        {
            if (ReadingWords.Grades.Verbs.Holds(sentence[words[verb]]) && Numbers(sentence, words.AsSpan()[(verb + 1)..], true) is { Length: > 1 } grades && SpeaksOfSeveral(sentence, verb))
                return new("", grades, sentence);
        }

        return null;
    }

    /// <summary>"The Data Analystis a grade 7": the space before the verb was forgotten (finance/it-global-logistics-analyst.md).</summary>
    internal static bool IsGlued(ReadOnlySpan<char> word) =>
        word.Length > 6 && word.EndsWith("is", StringComparison.Ordinal) && ReadingWords.Titles.IsNoun(word[..^2].ToString().ToLowerInvariant());

    private static ImmutableArray<JobGrade> Numbers(Sentence sentence, ReadOnlySpan<Word> words, bool underGradeHeading)
    {
        var named = false;
        var grades = new Few<JobGrade>();
        foreach (var word in words)
        {
            var text = sentence[word];
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                named |= sentence.LinkAt(word.Start, word.Length).AsSpan().ContainsAny(FactMarks.OfGrades);
                // Without the word "grade" only a number that ends the sentence is one: "there are 20 companies" is not.
                if (!(named || (underGradeHeading && EndsAt(sentence.Text, word.End))) || number is < 1 or > Highest)
                    break;
                grades.Add(new(number));
            }
            else if (!ReadingWords.Grades.Fillers.Holds(text))
            {
                break;
            }

            named |= text.StartsWith("grade", StringComparison.OrdinalIgnoreCase);
        }

        return grades.Take();
    }

    private static bool EndsAt(string text, int end) => text.AsSpan(end).Trim(" .)").IsEmpty;

    private static string SubjectBefore(string text, string verb) =>
        text.IndexOf(verb, StringComparison.Ordinal) is var at and > 0 ? SubjectTitle.Of(text[..at]) : "";
}
