using System.CommandLine;
using ProductionRolesBot.Exports;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Commands.Diff;

/// <summary><c>catalogue diff OLD NEW</c>: what changed between two files, folders or revisions.</summary>
internal static class CatalogueDiffCommand
{
    public static Command Create()
    {
        var older = new Argument<string>("OLD") { Description = "A folder of role pages, one page, or a git revision of the folder of --catalogue." };
        var newer = new Argument<string>("NEW") { Description = "The same, newer." };
        var format = OutputFormat.Option();
        var command = new Command("diff", "Says what changed between two versions of the pages, the verdict first.") { older, newer, format };
        command.SetAction(async (result, cancellationToken) =>
        {
            var folder = result.GetValue(CommandLine.Catalogue);
            try
            {
                var first = await EditionSource.LoadAsync(result.GetValue(older)!, folder, cancellationToken);
                var second = await EditionSource.LoadAsync(result.GetValue(newer)!, folder, cancellationToken);
                return Print(CatalogueDiff.Between(first, second), result.GetValue(format)!);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                return Refusal.Say(exception.Message);
            }
        });
        return command;
    }

    private static int Print(CatalogueDiff diff, string format) =>
        OutputFormat.Print(format, () => DiffExport.Of(diff), DiffExportJson.Default.DiffExport, output => DiffText.Write(diff, output));
}
