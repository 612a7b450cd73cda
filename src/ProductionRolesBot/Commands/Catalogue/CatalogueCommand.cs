using System.CommandLine;
using ProductionRolesBot.Commands.Catalogue;

namespace ProductionRolesBot.Commands;

/// <summary><c>catalogue …</c>: commands about the pages themselves.</summary>
internal static class CatalogueCommand
{
    public static Command Create() => new("catalogue", "Works with the pages themselves.")
    {
        CatalogueCheckCommand.Create(),
        CatalogueExportCommand.Create(),
        CatalogueStatsCommand.Create(),
    };
}
