using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>What a page says about the grade of a role: four different things, each an answer of its own.</summary>
public abstract record GradeStatement
{
    private GradeStatement() { }

    /// <summary>No line gives this role a grade.</summary>
    public sealed record NotStated : GradeStatement;

    /// <summary>A line says that no grade applies.</summary>
    public sealed record ExplicitlyNone(Quote Quote) : GradeStatement;

    /// <summary>One line or several give the role one grade.</summary>
    public sealed record Stated(JobGrade Grade, ImmutableArray<Quote> Lines) : GradeStatement;

    /// <summary>The page offers several grades, or contradicts itself; every one of them with its line.</summary>
    public sealed record Several(ImmutableArray<QuotedGrade> Candidates) : GradeStatement
    {
        /// <summary>True when different lines give them: one line that gives several offers them.</summary>
        public bool IsContradiction => Candidates.Select(candidate => candidate.Quote.Source).Distinct().Count() > 1;
    }

    /// <summary>Every grade the page gives, rising; empty when it gives none.</summary>
    public ImmutableArray<JobGrade> Grades => this switch
    {
        Stated stated => [stated.Grade],
        Several several => [.. several.Candidates.Select(candidate => candidate.Grade).Distinct().Order()],
        _ => [],
    };

    /// <summary>The lines behind it; empty when there is none.</summary>
    public ImmutableArray<Quote> Quotes => this switch
    {
        ExplicitlyNone none => [none.Quote],
        Stated stated => stated.Lines,
        Several several => [.. several.Candidates.Select(candidate => candidate.Quote)],
        _ => [],
    };
}

/// <summary>A grade and the line that gives it.</summary>
public sealed record QuotedGrade(JobGrade Grade, Quote Quote);
