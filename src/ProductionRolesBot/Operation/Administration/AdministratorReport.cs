using System.Collections.Immutable;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Statistics;

namespace ProductionRolesBot.Operation.Administration;

/// <summary>The state of the bot for those who run it, in English like the log.</summary>
internal sealed class AdministratorReport(ServedCatalogue served, AnswerTally tally, StorageOptions storage)
{
    private const int MostUnanswered = 5;

    /// <summary>Writes it.</summary>
    public async Task<Answer> WriteAsync(CancellationToken cancellationToken)
    {
        var state = served.State;
        var catalogue = state.Assistant.Catalogue;
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new Fact("Catalogue", $"{catalogue.Roles.Count()} roles on {catalogue.Families.Length} pages", null));
        facts.Add(new Fact("Version", $"{catalogue.Version.Hash} of {catalogue.Version.Date:yyyy-MM-dd}, answering since {state.Since:yyyy-MM-dd HH:mm} UTC", null));
        facts.Add(new Fact("Findings", Findings(catalogue), null));
        if (state.HeldBack is { } held)
            facts.Add(new Fact("Held back", $"{held.Reason} (since {held.Since:yyyy-MM-dd HH:mm} UTC)", null));
        await AddCountsAsync(facts, cancellationToken);
        return new Answer("administration", state.HeldBack is null ? "Everything that is on the pages answers." : "Newer pages are held back: the last good catalogue answers.")
        {
            Blocks = [new AnswerBlock.Facts(facts.DrainToImmutable())],
            Version = catalogue.Version,
        };
    }

    private static string Findings(RoleCatalogue catalogue) =>
        catalogue.Problems.IsEmpty
            ? "none"
            : string.Join(", ", catalogue.Problems.CountBy(problem => problem.Severity).OrderByDescending(count => count.Key).Select(count => $"{count.Value} {count.Key.ToString().ToLowerInvariant()}"));

    private async Task AddCountsAsync(ImmutableArray<Fact>.Builder facts, CancellationToken cancellationToken)
    {
        try
        {
            await tally.WriteAsync(cancellationToken);
            var counts = await tally.ReadAsync(cancellationToken);
            facts.Add(new Fact("Storage", $"{storage.Provider} answers", null));
            facts.Add(new Fact("Answers", $"{counts.Sum(count => count.Count)}, of which {counts.Sum(count => count.Unanswered)} left a question open", null));
            foreach (var count in counts.Where(count => count.Unanswered > 0).OrderByDescending(count => count.Unanswered).Take(MostUnanswered))
                facts.Add(new Fact(count.Kind.Replace('_', ' '), count.Role.Length > 0 ? $"{count.Unanswered} about {count.Role}" : $"{count.Unanswered}", null));
        }
        catch (DatabaseUnavailableException)
        {
            facts.Add(new Fact("Storage", $"{storage.Provider} does not answer: nothing is remembered", null));
        }
    }
}
