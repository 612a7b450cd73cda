using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Scopes;

/// <summary>
/// The roles that a list, a filter or a superlative looks at. What must be known of all of them is worked out when it is
/// first asked and kept, so that ten thousand roles cost what is shown of them.
/// </summary>
internal sealed class RoleScope(ImmutableArray<Role> roles, RoleCatalogue catalogue, LineIndex search)
{
    private readonly Lazy<RoleNumbers> grades = new(() => new RoleNumbers(roles, role => [.. role.Grade.Grades.Select(grade => grade.Value)]));
    private readonly Lazy<RoleNumbers> years = new(() => new RoleNumbers(roles, role => search.LinesOf(role).MostYears is { } most ? [most] : []));
    private readonly Lazy<ImmutableArray<JobFamily>> families = new(() => [.. roles.Select(catalogue.FamilyOf).DistinctBy(family => family.Page)]);

    /// <summary>The roles, in the order of the catalogue.</summary>
    public ImmutableArray<Role> Roles => roles;

    public int Count => roles.Length;

    /// <summary>Their pages, in the same order.</summary>
    public ImmutableArray<JobFamily> Families => families.Value;

    /// <summary>The roles by grade or by the most years that they ask for.</summary>
    public RoleNumbers By(QuantityUnit unit) => unit == QuantityUnit.Years ? years.Value : grades.Value;
}
