using System.CommandLine;
using ProductionRolesBot.Exports;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Commands.Compare;

/// <summary><c>compare FROM TO</c>: what lies between two roles, line by line.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var from = new Argument<string>("FROM") { Description = "The role to start from: its title, or its id where several bear the title." };
        var to = new Argument<string>("TO") { Description = "The role to look at." };
        var format = OutputFormat.Option();
        var command = new Command("compare", "Says what is new, raised, lowered, reworded or no longer listed from one role to another.") { from, to, format };
        command.SetAction(result => result.WithCatalogue(catalogue =>
            (NamedRole.Of(result.GetValue(from)!, catalogue), NamedRole.Of(result.GetValue(to)!, catalogue)) switch
            {
                (NamedRole.Found(var first), NamedRole.Found(var second)) => Print(RoleGap.Between(first, second, catalogue), catalogue, result.GetValue(format)!),
                (NamedRole.Unclear(var reason), _) => Refusal.Say(reason),
                (_, NamedRole.Unclear(var reason)) => Refusal.Say(reason),
                _ => throw new System.Diagnostics.UnreachableException(),
            }));
        return command;
    }

    private static int Print(RoleGap gap, RoleCatalogue catalogue, string format) =>
        OutputFormat.Print(format, () => GapExport.Of(gap), GapExportJson.Default.GapExport, output => GapText.Write(gap, catalogue, output));
}
