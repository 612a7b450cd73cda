using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Questions.Scopes;

/// <summary>A catalogue with all that questions look up in it. Made once, when the catalogue is loaded.</summary>
internal sealed class CatalogueIndex
{
    private readonly FrozenDictionary<string, RoleScope> departments;

    public CatalogueIndex(RoleCatalogue catalogue)
    {
        Catalogue = catalogue;
        Search = new LineIndex(catalogue);
        Reporting = new ReportingIndex(catalogue);
        AllRoles = Scope(catalogue.Roles);
        departments = catalogue.Families.GroupBy(family => family.Department).ToFrozenDictionary(group => group.Key, group => Scope([.. group.SelectMany(family => family.Roles)]));
    }

    public RoleCatalogue Catalogue { get; }

    /// <summary>What the lines speak of.</summary>
    public LineIndex Search { get; }

    /// <summary>Who reports to whom.</summary>
    public ReportingIndex Reporting { get; }

    /// <summary>Every role.</summary>
    public RoleScope AllRoles { get; }

    /// <summary>The roles of a department, as <see cref="JobFamily.Department"/> writes it.</summary>
    public RoleScope Department(string name) => departments[name];

    /// <summary>A few roles.</summary>
    public RoleScope Scope(ImmutableArray<Role> roles) => new(roles, Catalogue, Search);
}
