using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Exports;

/// <summary>A difference as other programs read it. Field names are a promise: add, never rename.</summary>
/// <param name="Verdict"><c>changed</c> or <c>no_change_in_expectations</c>.</param>
internal sealed record DiffExport(string Verdict, ImmutableArray<ChangeExport> Changes)
{
    internal static DiffExport Of(CatalogueDiff diff) =>
        new(diff.ChangesExpectations ? "changed" : "no_change_in_expectations", [.. diff.Changes.Select(ChangeExport.Of)]);
}

/// <param name="Role">Title of the role; null for the page as a whole.</param>
/// <param name="FromLine">Line of the older page; null where it has none.</param>
/// <param name="ToLine">Line of the newer page; null where it has none.</param>
internal sealed record ChangeExport(
    string? Role, string Kind, string? Section, string? From, string? To, int? FromLine, int? ToLine, string? Rule, string? Page)
{
    internal static ChangeExport Of(CatalogueChange change) => new(
        change.Role,
        change.Kind == ChangeKind.ReportsTo ? "reports_to" : change.Kind.ToString().ToLowerInvariant(),
        change.Section,
        change.From?.Text,
        change.To?.Text,
        change.From?.Source.Line,
        change.To?.Source.Line,
        change.Rule,
        change.Page);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(DiffExport))]
internal sealed partial class DiffExportJson : JsonSerializerContext;
