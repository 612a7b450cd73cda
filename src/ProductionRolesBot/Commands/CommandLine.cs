using System.CommandLine;
using ProductionRolesBot.Commands.Compare;
using ProductionRolesBot.Commands.Package;

namespace ProductionRolesBot.Commands;

/// <summary>The commands of the binary. Without one it is the web host.</summary>
internal static class CommandLine
{
    /// <summary>Where the catalogue lies; every command knows it.</summary>
    public static Option<string?> Catalogue { get; } = new("--catalogue")
    {
        Description = "A folder of role pages, or one page. Without it: the catalogue that ships with the bot.",
        HelpName = "PATH",
        Recursive = true,
    };

    /// <summary>The command that the arguments ask for, be it only to say what is wrong with them; null when they ask for the web host.</summary>
    public static ParseResult? Find(string[] args)
    {
        // The web host without arguments does not pay for building the commands.
        if (args is [])
            return null;

        var root = new RootCommand("Answers questions about the roles of an organisation. Without a command it serves the try-it page and the channels.")
        {
            Catalogue,
            AskCommand.Create(),
            ChatCommand.Create(),
            CompareCommand.Create(),
            CatalogueCommand.Create(),
            McpCommand.Create(),
            PackageCommand.Create(),
        };
        root.SetAction(_ => ExitCode.Done);

        var result = root.Parse(args);
        var isForWebHost = result.Action == root.Action || result.CommandResult.Command == root && result.UnmatchedTokens is [['-', '-', ..], ..];
        return isForWebHost ? null : result;
    }

    /// <summary>Runs what the arguments ask for.</summary>
    public static async Task<int> RunAsync(this ParseResult command)
    {
        var code = await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        return command.Errors.Count > 0 ? ExitCode.Misused : code;
    }
}
