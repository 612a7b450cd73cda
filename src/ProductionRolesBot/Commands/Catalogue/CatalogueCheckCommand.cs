using System.CommandLine;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Commands.Catalogue;

/// <summary><c>catalogue check</c>: what is wrong with the pages.</summary>
internal static class CatalogueCheckCommand
{
    public static Command Create()
    {
        var path = new Argument<string?>("PATH") { Description = "A folder of role pages, or one page.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "text, json or sarif.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var failOn = new Option<string>("--fail-on") { Description = "The severity from which the command ends with 1: error, warning or never.", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "never");
        var command = new Command("check", "Says what is wrong with the pages.") { path, format, failOn };
        command.SetAction(result => result.WithCatalogue(
            catalogue =>
            {
                Print(catalogue, result.GetValue(format)!);
                return Fails(catalogue, result.GetValue(failOn)!) ? ExitCode.Failed : ExitCode.Done;
            },
            result.GetValue(path)));
        return command;
    }

    private static void Print(RoleCatalogue catalogue, string format)
    {
        using var output = Console.OpenStandardOutput();
        switch (format)
        {
            case "json":
                ProblemList.WriteJson(catalogue.Problems, output);
                break;
            case "sarif":
                SarifLog.Write(catalogue.Problems, output);
                break;
            default:
                ProblemList.WriteText(catalogue.Problems, output);
                break;
        }
    }

    private static bool Fails(RoleCatalogue catalogue, string failOn) => failOn switch
    {
        "error" => catalogue.Problems.Any(problem => problem.Severity == ProblemSeverity.Error),
        "warning" => catalogue.Problems.Any(problem => problem.Severity >= ProblemSeverity.Warning),
        _ => false,
    };
}
