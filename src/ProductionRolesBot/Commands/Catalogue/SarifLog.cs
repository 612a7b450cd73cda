using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Checks;

namespace ProductionRolesBot.Commands.Catalogue;

/// <summary>Findings for code scanning. Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, ImmutableArray<SarifRun> Runs)
{
    public static void Write(ImmutableArray<CatalogueProblem> problems, Stream output)
    {
        var driver = new SarifDriver("ProductionRolesBot", typeof(SarifLog).Assembly.GetName().Version!.ToString(3), [.. CheckRule.All.Select(SarifRule.Of)]);
        var log = new SarifLog(
            "https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", [new(new(driver), [.. problems.Select(SarifResult.Of)], "utf16CodeUnits")]);
        JsonSerializer.Serialize(output, log, SarifJson.Default.SarifLog);
    }

    internal static string Level(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}

internal sealed record SarifRun(SarifTool Tool, ImmutableArray<SarifResult> Results, string ColumnKind);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, ImmutableArray<SarifRule> Rules);

/// <param name="Help">Code scanning shows it beside a finding and refuses rules without it.</param>
internal sealed record SarifRule(string Id, SarifText ShortDescription, SarifText FullDescription, SarifText Help, SarifDefault DefaultConfiguration)
{
    internal static SarifRule Of(CheckRule rule) => new(rule.Code, new(rule.Name), new(rule.Why), new(rule.Why), new(SarifLog.Level(rule.Severity)));
}

internal sealed record SarifDefault(string Level);

internal sealed record SarifText(string Text);

internal sealed record SarifResult(string RuleId, string Level, SarifText Message, ImmutableArray<SarifLocation> Locations)
{
    internal static SarifResult Of(CatalogueProblem problem) => new(
        problem.Code,
        SarifLog.Level(problem.Severity),
        new(problem.Message),
        [new(new(new(Uri.EscapeDataString(problem.Source.Page).Replace("%2F", "/", StringComparison.Ordinal)), new(Math.Max(1, problem.Source.Line))))]);
}

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri);

internal sealed record SarifRegion(int StartLine);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJson : JsonSerializerContext;
