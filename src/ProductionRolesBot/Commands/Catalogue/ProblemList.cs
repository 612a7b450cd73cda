using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Commands.Catalogue;

/// <summary>Findings for people, in the form of compilers, and for programs.</summary>
internal static class ProblemList
{
    public static void WriteText(ImmutableArray<CatalogueProblem> problems, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var problem in problems)
        {
            text.WriteLine($"{problem.Source}: {SeverityOf(problem)} {problem.Code}: {problem.Message}");
            if (problem.Quote.Length > 0)
                text.WriteLine($"    {problem.Quote}");
            if (problem.Correction is { } correction)
                text.WriteLine($"    should read: {correction}");
        }

        text.WriteLine($"{Count(ProblemSeverity.Error)} errors, {Count(ProblemSeverity.Warning)} warnings, {Count(ProblemSeverity.Info)} notes");

        int Count(ProblemSeverity severity) => problems.Count(problem => problem.Severity == severity);
    }

    public static void WriteJson(ImmutableArray<CatalogueProblem> problems, Stream output) => OutputFormat.WriteJson(
        output,
        [.. problems.Select(problem => new FoundProblem(problem.Code, SeverityOf(problem), problem.Source.Page, problem.Source.Line, problem.Message, problem.Quote, problem.Why, problem.Correction))],
        ProblemJson.Default.ImmutableArrayFoundProblem);

    public static string SeverityOf(CatalogueProblem problem) => problem.Severity.ToString().ToLowerInvariant();
}

/// <summary>A finding as other programs read it.</summary>
internal sealed record FoundProblem(
    string Code, string Severity, string Page, int Line, string Message, string Quote, string Why, string? Correction);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ImmutableArray<FoundProblem>))]
internal sealed partial class ProblemJson : JsonSerializerContext;
