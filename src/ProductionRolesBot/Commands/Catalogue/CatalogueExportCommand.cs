using System.CommandLine;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Commands.Catalogue;

/// <summary><c>catalogue export</c>: everything that was read, for other programs.</summary>
internal static class CatalogueExportCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "The only one so far: json.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var command = new Command("export", "Prints the catalogue as other programs read it.") { format };
        command.SetAction(result => result.WithCatalogue(Print));
        return command;
    }

    private static int Print(RoleCatalogue catalogue)
    {
        using var output = Console.OpenStandardOutput();
        OutputFormat.WriteJson(output, CatalogueExport.Of(catalogue), CatalogueExportJson.Default.CatalogueExport);
        return ExitCode.Done;
    }
}
