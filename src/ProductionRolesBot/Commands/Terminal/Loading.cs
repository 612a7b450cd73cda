using ProductionRolesBot.Files;
using Spectre.Console;

namespace ProductionRolesBot.Commands;

/// <summary>Shows a person at a terminal that a large catalogue is being read. Silent in a pipe.</summary>
internal static class Loading
{
    public static CatalogueLoad Show(Func<CatalogueLoad> load)
    {
        if (Console.IsErrorRedirected)
            return load();
        // On standard error, so that the answer alone goes into a pipe.
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Status().Start("Reading the catalogue", _ => load());
    }
}
