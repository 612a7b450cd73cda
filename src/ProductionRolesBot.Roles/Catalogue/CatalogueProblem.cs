namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>Something wrong with a page that a reader of it would want mended.</summary>
/// <param name="Code">Lasting code, <c>PR</c> and three digits.</param>
/// <param name="Severity">How much it hurts.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Message">One sentence that says what is wrong.</param>
public sealed record CatalogueProblem(string Code, ProblemSeverity Severity, SourceLocation Source, string Message)
{
    /// <summary>The line as written, empty when there is none to show.</summary>
    public string Quote { get; init; } = "";

    /// <summary>One sentence that says whom it hurts.</summary>
    public string Why { get; init; } = "";

    /// <summary>The line as it should read, where that is certain; else null.</summary>
    public string? Correction { get; init; }
}

/// <summary>How much a problem hurts, worst last.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Answers may be incomplete or carry a doubt.</summary>
    Warning,

    /// <summary>The page contradicts itself or states what cannot be right.</summary>
    Error,
}
