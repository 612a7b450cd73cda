using System.CommandLine;
using System.Diagnostics;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Commands;

/// <summary>The way in which every command comes to its catalogue.</summary>
internal static class OpenCatalogue
{
    /// <summary>Runs a command with the catalogue of <c>--catalogue</c> or of the configuration; says why when there is none to open.</summary>
    /// <param name="path">A path that the command was given as its argument, which comes first; null for none.</param>
    /// <returns>The exit code.</returns>
    public static int WithCatalogue(this ParseResult command, Func<RoleCatalogue, int> run, string? path = null) =>
        Loading.Show(() => CatalogueSettings.Load(Configuration(), path ?? command.GetValue(CommandLine.Catalogue))) switch
        {
            CatalogueLoad.Loaded(var catalogue) => run(catalogue),
            CatalogueLoad.Refused(var reason) => Refusal.Say(reason),
            _ => throw new UnreachableException(),
        };

    /// <summary>The files and variables that configure the web host too.</summary>
    private static IConfigurationRoot Configuration() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
