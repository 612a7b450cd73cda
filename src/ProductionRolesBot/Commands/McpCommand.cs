using System.CommandLine;
using ProductionRolesBot.Mcp;
using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Commands;

/// <summary><c>mcp</c>: serves an assistant on this machine over standard input and output, until it hangs up.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var command = new Command("mcp", "Serves a local assistant by the Model Context Protocol over standard input and output.");
        command.SetAction(result => result.WithCatalogue(catalogue =>
        {
            var assistant = new RoleAssistant(catalogue);
            // An empty host: standard output belongs to the protocol, so nothing else may write to it.
            var builder = Host.CreateEmptyApplicationBuilder(settings: null);
            builder.Services.AddSingleton<Func<RoleAssistant>>(() => assistant);
            builder.Services.AddMcpServer().WithStdioServerTransport().WithCatalogue();
            using var host = builder.Build();
            host.Run();
            return ExitCode.Done;
        }));
        return command;
    }
}
