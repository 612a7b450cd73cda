using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>The roles under each manager that the pages name. Made once, because a title is taken apart for every look at it.</summary>
internal sealed class ReportingIndex(RoleCatalogue catalogue)
{
    private readonly ImmutableArray<Manager> managers =
    [
        .. catalogue.Roles
            .SelectMany((role, at) => role.ReportsTo.SelectMany(line => line.Managers).Select(manager => (manager.Title, Report: (role, at))))
            .GroupBy(pair => pair.Title, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Manager(group.Key, TitleWords.Of(group.Key), [.. group.Select(pair => pair.Report)])),
    ];

    /// <summary>The roles whose page names a manager of that title, in the order of the catalogue.</summary>
    public ImmutableArray<Role> Under(string title) => Under(manager => manager.Title.Equals(title, StringComparison.OrdinalIgnoreCase));

    /// <summary>The roles whose page names a manager with such words in the title, in the order of the catalogue.</summary>
    public ImmutableArray<Role> Under(Func<ImmutableArray<string>, bool> fits) => Under(manager => fits(manager.Words));

    private ImmutableArray<Role> Under(Func<Manager, bool> fits) =>
        [.. managers.Where(fits).SelectMany(manager => manager.Reports).OrderBy(report => report.At).Select(report => report.Role).DistinctBy(role => role.Id)];

    private sealed record Manager(string Title, ImmutableArray<string> Words, ImmutableArray<(Role Role, int At)> Reports);
}
