using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Exports;

/// <summary>A gap as other programs read it. Field names are a promise: add, never rename.</summary>
internal sealed record GapExport(string From, string To, ImmutableArray<SectionGapExport> Sections)
{
    internal static GapExport Of(RoleGap gap) => new(gap.From.Title, gap.To.Title, [.. gap.Sections.Select(SectionGapExport.Of)]);
}

internal sealed record SectionGapExport(string Section, ImmutableArray<LineChangeExport> Items)
{
    internal static SectionGapExport Of(SectionGap gap) => new(gap.Section.ToString().ToLowerInvariant(), [.. gap.Lines.Select(LineChangeExport.Of)]);
}

/// <param name="FromLine">Line of the first role's page; null where that role does not list it.</param>
/// <param name="ToLine">Line of the second role's page; null where that role does not list it.</param>
/// <param name="Rule">What makes it raised or lowered; null for every other class.</param>
/// <param name="FromPage">The page of <paramref name="FromLine"/>, which is another family's for a line that was taken over.</param>
internal sealed record LineChangeExport(
    string Class, int? FromLine, int? ToLine, string? Rule, string? PairedBy, string? From, string? To, string? FromPage, string? ToPage)
{
    internal static LineChangeExport Of(LineChange change) => new(
        Name(change.Class),
        change.From?.Source.Line,
        change.To?.Source.Line,
        change.Rule,
        change.Basis switch
        {
            PairingBasis.SameWords => "same_words",
            PairingBasis.Owner => "owner",
            PairingBasis.Theme => "theme",
            PairingBasis.Words => "words",
            _ => null,
        },
        change.From?.Text,
        change.To?.Text,
        change.From?.Source.Page,
        change.To?.Source.Page);

    internal static string Name(ChangeClass change) => change == ChangeClass.NotListed ? "not_listed" : change.ToString().ToLowerInvariant();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(GapExport))]
internal sealed partial class GapExportJson : JsonSerializerContext;
