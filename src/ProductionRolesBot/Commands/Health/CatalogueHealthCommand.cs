using System.CommandLine;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Commands.Health;

/// <summary><c>catalogue health</c>: how sound the ladders are, step by step.</summary>
internal static class CatalogueHealthCommand
{
    public static Command Create()
    {
        var format = OutputFormat.Option();
        var history = new Option<int>("--history")
        {
            Description = "How many earlier git revisions of the folder to look back on, to say when expectations last changed.",
            HelpName = "N",
        };
        history.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > RevisionHistory.Most)
                result.AddError($"--history takes a number up to {RevisionHistory.Most}.");
        });
        var command = new Command("health", "Says per step what is new and raised, and which steps are empty or giant.") { format, history };
        command.SetAction((result, cancellationToken) => RunAsync(result, result.GetValue(format)!, result.GetValue(history), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, string format, int revisions, CancellationToken cancellationToken)
    {
        var past = CatalogueHistory.None;
        if (revisions > 0)
        {
            try
            {
                past = await RevisionHistory.ReadAsync(command.GetValue(CommandLine.Catalogue) ?? ".", revisions, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                return Refusal.Say(exception.Message);
            }
        }

        return command.WithCatalogue(catalogue => Print(LadderHealth.Of(catalogue, past), format));
    }

    private static int Print(LadderHealth health, string format) =>
        OutputFormat.Print(format, () => HealthExport.Of(health), HealthExportJson.Default.HealthExport, output => HealthText.Write(health, output));
}
