using System.Collections.Immutable;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Operation.Administration;

/// <summary>The state of the bot for those who run it, in English like the log.</summary>
internal sealed class AdministratorReport(ServedCatalogue served, HealthCheckService health, FeedbackReport feedback)
{
    private const int MostFindings = 3;

    /// <summary>Writes it.</summary>
    public async Task<Answer> WriteAsync(CancellationToken cancellationToken)
    {
        var state = served.State;
        return new Answer("administration", state.HeldBack is null ? "Everything that is on the pages answers." : "Newer pages are held back: the last good catalogue answers.")
        {
            Blocks = [new AnswerBlock.Facts([.. Catalogue(state), .. await HealthAsync(cancellationToken), .. await feedback.WriteAsync(cancellationToken)])],
            Version = state.Assistant.Catalogue.Version,
        };
    }

    private static IEnumerable<Fact> Catalogue(CatalogueState state)
    {
        var catalogue = state.Assistant.Catalogue;
        yield return new Fact("Catalogue", $"{catalogue.Roles.Length} roles on {catalogue.Families.Length} pages", null);
        yield return new Fact("Version", $"{catalogue.Version.Hash} of {catalogue.Version.Date:yyyy-MM-dd}, answering since {state.Since:yyyy-MM-dd HH:mm} UTC", null);
        if (state.HeldBack is { } held)
            yield return new Fact("Held back", $"{held.Reason} (since {held.Since:yyyy-MM-dd HH:mm} UTC)", null);
        yield return new Fact("Findings", Findings(catalogue), null);
        foreach (var problem in catalogue.Problems.OrderByDescending(problem => problem.Severity).Take(MostFindings))
            yield return new Fact($"{problem.Source}", problem.Message, problem.Source);
    }

    private static string Findings(RoleCatalogue catalogue) =>
        catalogue.Problems.IsEmpty
            ? "none"
            : string.Join(", ", catalogue.Problems.CountBy(problem => problem.Severity).OrderByDescending(count => count.Key).Select(count => $"{count.Value} {count.Key.ToString().ToLowerInvariant()}"));

    private async Task<ImmutableArray<Fact>> HealthAsync(CancellationToken cancellationToken)
    {
        var report = await health.CheckHealthAsync(cancellationToken);
        return
        [
            new Fact("Health", report.Status.ToString(), null),
            .. report.Entries.Where(entry => entry.Key != "catalogue").Select(entry => new Fact(entry.Key, $"{entry.Value.Status}: {entry.Value.Description}", null)),
        ];
    }
}
