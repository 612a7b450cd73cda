using System.CommandLine;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Teams.Packaging;

namespace ProductionRolesBot.Commands.Package;

/// <summary><c>package teams</c>: writes what an administrator uploads.</summary>
internal static class TeamsPackageCommand
{
    private static readonly Option<string> AppId = new("--app-id") { Description = "Application id of the bot's registration, a GUID.", Required = true, HelpName = "GUID" };
    private static readonly Option<string> Domain = new("--domain") { Description = "Host that the bot is reached at, like roles.example.com.", Required = true, HelpName = "HOST" };
    private static readonly Option<string?> Site = new("--site") { Description = "Host that the handbook is published at; its links are shown as cards. Without it: --domain.", HelpName = "HOST" };
    private static readonly Option<string> Output = new("--output") { Description = "The file to write.", DefaultValueFactory = _ => "production-roles-teams.zip", HelpName = "FILE" };

    public static Command Create()
    {
        var teams = new Command("teams", "Writes the app package that Teams installs.") { AppId, Domain, Site, Output };
        teams.SetAction(command => command.WithCatalogue(catalogue => Write(command, new RoleAssistant(catalogue))));
        return teams;
    }

    private static int Write(ParseResult command, RoleAssistant assistant)
    {
        var domain = command.GetValue(Domain)!;
        var site = command.GetValue(Site) ?? domain;
        if (!Guid.TryParse(command.GetValue(AppId), out var appId))
            return Refusal.Say($"--app-id is '{command.GetValue(AppId)}', which is no GUID");
        foreach (var host in (string[])[domain, site])
        {
            if (Uri.CheckHostName(host) != UriHostNameType.Dns)
                return Refusal.Say($"'{host}' is no host name: give one like roles.example.com");
        }

        var output = Path.GetFullPath(command.GetValue(Output)!);
        try
        {
            using var zip = File.Create(output);
            new AppPackage(appId, domain, site, typeof(TeamsPackageCommand).Assembly.GetName().Version!).Write(zip, Path.Combine(AppContext.BaseDirectory, "manifest", "teams"), assistant);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refusal.Say($"{output} cannot be written: {exception.Message}");
        }

        Console.Out.WriteLine(output);
        return ExitCode.Done;
    }
}
