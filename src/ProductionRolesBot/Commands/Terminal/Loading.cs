using ProductionRolesBot.Files;
using Spectre.Console;

namespace ProductionRolesBot.Commands;

/// <summary>Shows a person at a terminal that a large catalogue is being read. Silent in a pipe.</summary>
internal static class Loading
{
    /// <summary>On standard error, so that the answer alone goes into a pipe.</summary>
    public static CatalogueLoad Show(Func<CatalogueLoad> load) => Console.IsErrorRedirected
        ? load()
        : Show(load, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    public static CatalogueLoad Show(Func<CatalogueLoad> load, IAnsiConsole terminal) =>
        terminal.Status().Start("Reading the catalogue", _ => load());
}
