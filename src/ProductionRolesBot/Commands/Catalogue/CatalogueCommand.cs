using System.CommandLine;
using ProductionRolesBot.Commands.Catalogue;
using ProductionRolesBot.Commands.Diff;
using ProductionRolesBot.Commands.Health;

namespace ProductionRolesBot.Commands;

/// <summary><c>catalogue …</c>: commands about the pages themselves.</summary>
internal static class CatalogueCommand
{
    public static Command Create() => new("catalogue", "Works with the pages themselves.")
    {
        CatalogueCheckCommand.Create(),
        CatalogueDiffCommand.Create(),
        CatalogueExportCommand.Create(),
        CatalogueHealthCommand.Create(),
        CatalogueStatsCommand.Create(),
    };
}
