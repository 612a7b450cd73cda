using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Commands.Health;

/// <summary>The health of the ladders as other programs read it. Field names are a promise: add, never rename.</summary>
internal sealed record HealthExport(int TypicalStep, ImmutableArray<FamilyHealthExport> Families)
{
    internal static HealthExport Of(LadderHealth health) => new(health.TypicalStep, [.. health.Families.Select(FamilyHealthExport.Of)]);
}

/// <param name="LastChange">The day from which the page asks what it asks; null when that is not known.</param>
internal sealed record FamilyHealthExport(string Page, string Title, int Findings, DateOnly? LastChange, ImmutableArray<StepHealthExport> Steps)
{
    internal static FamilyHealthExport Of(FamilyHealth family) =>
        new(family.Family.Page, family.Family.Title, family.Findings, family.LastChange, [.. family.Steps.Select(StepHealthExport.Of)]);
}

/// <param name="Finding"><c>none</c>, <c>empty</c>, <c>giant</c> or <c>nothing_listed</c>.</param>
internal sealed record StepHealthExport(string From, string To, int New, int Raised, int Lowered, int Reworded, int Unchanged, int NotListed, string Finding)
{
    internal static StepHealthExport Of(StepHealth step) => new(
        step.Gap.From.Title,
        step.Gap.To.Title,
        step.Gap.Count(ChangeClass.New),
        step.Gap.Count(ChangeClass.Raised),
        step.Gap.Count(ChangeClass.Lowered),
        step.Gap.Count(ChangeClass.Reworded),
        step.Gap.Count(ChangeClass.Unchanged),
        step.Gap.Count(ChangeClass.NotListed),
        step.Finding == StepFinding.NothingListed ? "nothing_listed" : step.Finding.ToString().ToLowerInvariant());
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(HealthExport))]
internal sealed partial class HealthExportJson : JsonSerializerContext;
