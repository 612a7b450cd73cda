using System.Collections.Immutable;
using ProductionRolesBot.Exports;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Mcp;

/// <summary>Roles that were found.</summary>
/// <param name="Version">The version of the catalogue that answers.</param>
internal sealed record FoundRoles(string Version, ImmutableArray<FoundRole> Roles);

/// <param name="Id">Its lasting name, for the other tools.</param>
/// <param name="Grades">One entry that is not stated where the page gives none.</param>
internal sealed record FoundRole(string Id, SourcedValue Title, string Family, ImmutableArray<SourcedValue> Grades)
{
    public static FoundRole Of(Role role, RoleCatalogue catalogue) =>
        new(role.Id.Value, SourcedValue.Of(role.Title, role.Source), catalogue.FamilyOf(role).Title, GradesOf(role));

    public static ImmutableArray<SourcedValue> GradesOf(Role role) => role.Grade switch
    {
        GradeStatement.Stated stated => [.. stated.Lines.Select(line => SourcedValue.Of(stated.Grade.ToString(), line))],
        GradeStatement.Several several => [.. several.Candidates.Select(candidate => SourcedValue.Of(candidate.Grade.ToString(), candidate.Quote))],
        GradeStatement.ExplicitlyNone none => [SourcedValue.Of("none", none.Quote)],
        _ => [SourcedValue.None],
    };
}

/// <summary>Everything the catalogue states about a role.</summary>
internal sealed record WholeRole(
    string Version,
    FoundRole Role,
    ImmutableArray<SourcedValue> ReportsTo,
    ImmutableArray<SourcedValue> Responsibilities,
    ImmutableArray<SourcedValue> Requirements)
{
    public static WholeRole Of(Role role, RoleCatalogue catalogue) => new(
        catalogue.Version.Hash,
        FoundRole.Of(role, catalogue),
        SourcedValue.OrNone(role.ReportsTo.SelectMany(line => line.Managers.Select(manager => SourcedValue.Of(manager.Title, line.Quote)))),
        SourcedValue.OrNone(catalogue.EffectiveResponsibilities(role).Select(line => Of(line, catalogue))),
        SourcedValue.OrNone(catalogue.EffectiveRequirements(role).Select(line => Of(line, catalogue))));

    private static SourcedValue Of<T>(Expectation<T> line, RoleCatalogue catalogue)
        where T : Bullet
    {
        var notes = new[]
        {
            line.From is { } from ? $"taken over from {catalogue.Find(from)!.Title}" : line.Origin == ExpectationOrigin.FamilyWide ? "asked of every level of the page" : null,
            line.Bullet is Requirement { Strength: not RequirementStrength.Required } ? "a plus, not required" : null,
        };
        return SourcedValue.Of(line.Bullet.Text, line.Bullet.Source, string.Join("; ", notes.OfType<string>()) is { Length: > 0 } note ? note : null);
    }
}

/// <summary>What lies between two roles.</summary>
internal sealed record ComparedRoles(string Version, GapExport Gap);

/// <summary>The step after a role.</summary>
/// <param name="Kind"><c>roles</c>, <c>named</c>, <c>not_defined</c>, <c>elsewhere</c> or <c>not_stated</c>.</param>
/// <param name="Basis">For roles: <c>said</c>, <c>drawn</c>, or <c>nextlevel</c> where only grades and the order of the page make it the next; else null.</param>
/// <param name="Said">The sentences of the page; one entry that is not stated where there are none.</param>
internal sealed record NextLevelReply(string Version, string Kind, string? Basis, ImmutableArray<FoundRole> Roles, ImmutableArray<string> Named, ImmutableArray<SourcedValue> Said)
{
    public static NextLevelReply Of(NextStep step, RoleCatalogue catalogue)
    {
        var version = catalogue.Version.Hash;
        return step switch
        {
            NextStep.ToRoles(var roles, var basis, var quotes) => new(version, "roles", basis.ToString().ToLowerInvariant(), [.. roles.Select(role => FoundRole.Of(role, catalogue))], [], Sentences(quotes)),
            NextStep.ToNamed(var targets, var quotes) => new(version, "named", null, [], [.. targets.Select(target => target.Title)], Sentences(quotes)),
            NextStep.NotDefined(var quotes) => new(version, "not_defined", null, [], [], Sentences(quotes)),
            NextStep.Elsewhere(var quotes) => new(version, "elsewhere", null, [], [], Sentences(quotes)),
            _ => new(version, "not_stated", null, [], [], [SourcedValue.None]),
        };
    }

    private static ImmutableArray<SourcedValue> Sentences(ImmutableArray<Quote> quotes) => SourcedValue.OrNone(quotes.Select(SourcedValue.Of));
}
