using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Commands.Catalogue;

/// <summary>A catalogue as other programs read it. Field names are a promise: add, never rename.</summary>
internal sealed record CatalogueExport(ImmutableArray<FamilyExport> Families)
{
    internal static CatalogueExport Of(RoleCatalogue catalogue)
    {
        var problems = catalogue.Problems.ToLookup(problem => problem.Source.Page, StringComparer.Ordinal);
        return new([.. catalogue.Families.Select(family => FamilyExport.Of(family, problems[family.Page], catalogue))]);
    }
}

internal sealed record FamilyExport(
    string Page,
    string Title,
    ImmutableArray<RoleExport> Roles,
    ImmutableArray<string> SharedResponsibilities,
    ImmutableArray<string> SharedRequirements,
    ImmutableArray<string> SharedNiceToHaves,
    ImmutableArray<string> Specialties,
    LadderExport Next,
    ImmutableArray<ProblemExport> Problems)
{
    internal static FamilyExport Of(JobFamily family, IEnumerable<CatalogueProblem> problems, RoleCatalogue catalogue) => new(
        family.Page,
        family.Title,
        [.. family.Roles.Select(role => RoleExport.Of(role, catalogue))],
        [.. family.SharedResponsibilities.Select(bullet => bullet.Text)],
        RequirementLists.Asked(family.SharedRequirements),
        RequirementLists.NiceToHaves(family.SharedRequirements),
        [.. family.Specialties.Select(specialty => specialty.Title)],
        LadderExport.Of(LadderOf(family)),
        [.. problems.Select(ProblemExport.Of)]);

    /// <summary>On a page that is one role, what is said of the role is said of the page.</summary>
    private static CareerLadder LadderOf(JobFamily family) =>
        family is { Ladder.Kind: LadderKind.None, Roles: [{ Ladder: { } only }] } ? only : family.Ladder;
}

/// <param name="Grades">As strings; "none" alone where the page says that no grade applies.</param>
internal sealed record RoleExport(
    string Id,
    string Title,
    ImmutableArray<string> Grades,
    ImmutableArray<string> ReportsTo,
    ImmutableArray<string> Responsibilities,
    ImmutableArray<string> Requirements,
    ImmutableArray<string> NiceToHaves,
    ImmutableArray<InheritanceExport> Inherits,
    int Line)
{
    internal static RoleExport Of(Role role, RoleCatalogue catalogue) => new(
        role.Id.Value,
        role.Title,
        role.Grade is GradeStatement.ExplicitlyNone ? ["none"] : [.. role.Grade.Grades.Select(grade => grade.ToString())],
        [.. role.ReportsTo.SelectMany(line => line.Managers).Select(manager => manager.Title).Distinct()],
        [.. role.Responsibilities.Own.Select(bullet => bullet.Text)],
        RequirementLists.Asked(role.Requirements.Own),
        RequirementLists.NiceToHaves(role.Requirements.Own),
        [
            .. role.Responsibilities.Inherits.Select(from => InheritanceExport.Of("responsibilities", from, catalogue)),
            .. role.Requirements.Inherits.Select(from => InheritanceExport.Of("requirements", from, catalogue)),
        ],
        role.Source.Line);
}

/// <summary>What a page asks for, and what it lists apart because it only wishes for it.</summary>
internal static class RequirementLists
{
    internal static ImmutableArray<string> Asked(ImmutableArray<Requirement> requirements) => [.. requirements.Where(requirement => !requirement.IsNiceToHave).Select(requirement => requirement.Text)];

    internal static ImmutableArray<string> NiceToHaves(ImmutableArray<Requirement> requirements) => [.. requirements.Where(requirement => requirement.IsNiceToHave).Select(requirement => requirement.Text)];
}

/// <param name="From">Title of the role taken over from; as the line names it when the catalogue holds no such role.</param>
internal sealed record InheritanceExport(string Section, string From)
{
    internal static InheritanceExport Of(string section, Inheritance inheritance, RoleCatalogue catalogue) =>
        new(section, inheritance.Target is { } target ? catalogue.Find(target)!.Title : inheritance.From);
}

internal sealed record LadderExport(string Kind, ImmutableArray<string> Targets)
{
    internal static LadderExport Of(CareerLadder ladder) => new(
        ladder.Kind switch
        {
            LadderKind.NotDefined => "not_defined",
            LadderKind.Families => "families",
            LadderKind.Roles => "roles",
            LadderKind.Elsewhere => "elsewhere",
            _ => "none",
        },
        [.. ladder.Targets.Select(target => target.Title)]);
}

internal sealed record ProblemExport(string Code, int Line, string Message, string Severity)
{
    internal static ProblemExport Of(CatalogueProblem problem) =>
        new(problem.Code, problem.Source.Line, problem.Message, problem.Severity.ToString().ToLowerInvariant());
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(CatalogueExport))]
internal sealed partial class CatalogueExportJson : JsonSerializerContext;
