using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Commands.Diff;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Changes.Versions;

namespace ProductionRolesBot.Commands.Health;

/// <summary>The earlier versions of a folder as its git repository knows them.</summary>
internal static class RevisionHistory
{
    /// <summary>More would be read for minutes.</summary>
    public const int Most = 200;

    /// <exception cref="IOException">The folder is in no git repository, or git fails.</exception>
    public static async Task<CatalogueHistory> ReadAsync(string folder, int revisions, CancellationToken cancellationToken)
    {
        var log = await Git.RunAsync(cancellationToken, "-C", folder, "log", $"--max-count={revisions + 1}", "--format=%H %cs", "--", ".");
        var commits = log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        if (commits is [])
            throw new IOException($"'{folder}' has no git history");
        var now = await EditionSource.LoadAsync(folder, null, cancellationToken);
        var past = ImmutableArray.CreateBuilder<PastVersion>();
        foreach (var commit in commits.Skip(1).Reverse())
        {
            var edition = await EditionSource.LoadAsync(commit[0], folder, cancellationToken);
            past.Add(new PastVersion(edition.Catalogue.Version, DayOf(commit), CatalogueDiff.Between(edition, now)));
        }

        return new CatalogueHistory(past.ToImmutable()) { Now = DayOf(commits[0]) };
    }

    private static DateOnly DayOf(string[] commit) => DateOnly.ParseExact(commit[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
