using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>The grade of a role: by its own sentences, else by a table on its page.</summary>
internal sealed class GradeReader(string page, IdentityDoubts doubts, GradeTable table)
{
    internal GradeStatement Of(RoleDraft draft)
    {
        var stated = new Few<QuotedGrade>();
        GradeClaim? denial = null;
        foreach (var section in draft.Facts)
        {
            foreach (var claim in section.Grades)
            {
                if (draft.OnlyGrade is { } only && claim != only)
                    continue;
                var quote = Quote(claim.Sentence, doubts.On(claim.Subject, draft, DoubtCode.GradeOfAnotherRole));
                foreach (var grade in claim.Grades)
                    stated.Add(new(grade, quote));
                if (claim.Grades.IsEmpty)
                    denial ??= claim;
            }
        }

        if (stated.Count == 0 && table.RowOf(draft) is { } row)
            return new GradeStatement.Stated(row.Grade, [new(row.Title.Length > 0 ? $"{row.Title} | {row.Text}" : row.Text, new(page, row.Line))]);
        if (stated.Count == 0)
            return denial is null ? new GradeStatement.NotStated() : new GradeStatement.ExplicitlyNone(Quote(denial.Sentence));
        var grades = stated.Take();
        return grades.All(candidate => candidate.Grade == grades[0].Grade)
            ? new GradeStatement.Stated(grades[0].Grade, [.. grades.Select(candidate => candidate.Quote)])
            : new GradeStatement.Several(grades);
    }

    /// <summary>The first line that gives a level of a framework of skills, right under the title; null when none does.</summary>
    internal Quote? FrameworkLevelOf(RoleDraft draft) =>
        draft.Heading?.Telling.FirstOrDefault(FrameworkLevel.IsStatedIn) is { } sentence ? Quote(sentence) : null;

    private Quote Quote(Sentence sentence, Doubt? doubt = null) => new(sentence.Written, new(page, sentence.Line), doubt);
}
