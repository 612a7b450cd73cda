using System.CommandLine;
using ProductionRolesBot.Slack;

namespace ProductionRolesBot.Commands.Package;

/// <summary><c>package slack</c>: the manifest that creates the app in Slack, made of the constants the bot answers by.</summary>
internal static class SlackPackageCommand
{
    public static Command Create()
    {
        var domain = new Option<string?>("--domain") { Description = "Host name at which Slack reaches the bot. Without it: a manifest for Socket Mode, which needs none.", HelpName = "HOST" };
        var name = new Option<string>("--command") { Description = "Name of the slash command.", DefaultValueFactory = _ => "/role", HelpName = "NAME" };
        var handbook = new Option<string?>("--handbook") { Description = "Host name of the handbook whose links get a preview.", HelpName = "HOST" };
        foreach (var host in (Option<string?>[])[domain, handbook])
        {
            host.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<string?>() is { } value && Uri.CheckHostName(value) is not UriHostNameType.Dns)
                    result.AddError($"{host.Name} is '{value}', which is no host name: give one like roles.example.com");
            });
        }

        var command = new Command("slack", "Prints the manifest of the Slack app.") { domain, name, handbook };
        command.SetAction(result =>
        {
            Console.Out.Write(SlackPackage.Manifest(result.GetValue(domain), result.GetValue(name)!, result.GetValue(handbook)));
            return ExitCode.Done;
        });
        return command;
    }
}
