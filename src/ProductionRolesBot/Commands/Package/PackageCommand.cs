using System.CommandLine;

namespace ProductionRolesBot.Commands.Package;

/// <summary><c>package</c>: what an administrator hands to a channel.</summary>
internal static class PackageCommand
{
    public static Command Create() => new("package", "Writes what a channel needs to install the bot.")
    {
        TeamsPackageCommand.Create(),
        SlackPackageCommand.Create(),
    };
}
