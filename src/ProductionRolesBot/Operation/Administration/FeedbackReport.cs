using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Opinions;
using ProductionRolesBot.Storage.Statistics;

namespace ProductionRolesBot.Operation.Administration;

/// <summary>What people were left without, what they think of answers, and what they sent: counts, and words only where somebody sent them.</summary>
internal sealed class FeedbackReport(AnswerTally tally, OpinionCounts opinions, SentQuestions sent)
{
    private const int Most = 5;
    private const int MostCharacters = 200;

    /// <summary>Writes it.</summary>
    public async Task<ImmutableArray<Fact>> WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await tally.WriteAsync(cancellationToken);
            return
            [
                .. Unanswered(await tally.ReadAsync(cancellationToken)),
                .. Opinions(await opinions.ReadAsync(cancellationToken)),
                .. (await sent.ListAsync(Most, cancellationToken)).Select(words => new Fact("Sent", Shorten(words), null)),
            ];
        }
        catch (DatabaseUnavailableException)
        {
            return [new Fact("Counts", "cannot be read while the store does not answer", null)];
        }
    }

    private static IEnumerable<Fact> Unanswered(ImmutableArray<AnswerCount> counts)
    {
        yield return new Fact("Answers", $"{counts.Sum(count => count.Count)}, of which {counts.Sum(count => count.Unanswered)} left a question open", null);
        foreach (var count in counts.Where(count => count.Unanswered > 0).OrderByDescending(count => count.Unanswered).Take(Most))
            yield return new Fact("Left open", About(count.Unanswered, count.Kind, count.Role), null);
    }

    private static IEnumerable<Fact> Opinions(ImmutableArray<OpinionCount> counts)
    {
        if (counts.IsEmpty)
            yield break;
        yield return new Fact("Thumbs", $"{counts.Sum(count => count.Liked)} up, {counts.Sum(count => count.Disliked)} down", null);
        foreach (var count in counts.Where(count => count.Disliked > 0).Take(Most))
            yield return new Fact("Disliked", About(count.Disliked, count.Kind, count.Role) + (count.Line.Length > 0 ? $", {count.Line}" : ""), null);
    }

    private static string About(long number, string kind, string role) =>
        $"{number} × {kind.Replace('_', ' ')}" + (role.Length > 0 ? $" about {role}" : "");

    private static string Shorten(string words) => words.Length <= MostCharacters ? words : $"{words[..MostCharacters]}…";
}
