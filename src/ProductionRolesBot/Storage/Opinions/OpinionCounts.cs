using System.Collections.Immutable;

namespace ProductionRolesBot.Storage.Opinions;

/// <summary>How often which answers were liked and disliked.</summary>
internal sealed class OpinionCounts(Database database)
{
    private const string Add = """
        INSERT INTO opinion_count (kind, role, line, liked, disliked) VALUES (@kind, @role, @line, @liked, @disliked)
        ON CONFLICT (kind, role, line) DO UPDATE SET
            liked = opinion_count.liked + excluded.liked,
            disliked = opinion_count.disliked + excluded.disliked
        """;

    /// <summary>Counts an opinion.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public Task AddAsync(string kind, string role, string line, bool likes, CancellationToken cancellationToken) =>
        database.WriteAsync(Add, cancellationToken, ("kind", kind), ("role", role), ("line", line), ("liked", likes ? 1 : 0), ("disliked", likes ? 0 : 1));

    /// <summary>All that were counted, the most disliked first.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public Task<ImmutableArray<OpinionCount>> ReadAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(
            "SELECT kind, role, line, liked, disliked FROM opinion_count ORDER BY disliked DESC, liked DESC",
            row => new OpinionCount(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetInt64(4)),
            cancellationToken);
}

/// <summary>What people think of one kind of answer about one role.</summary>
/// <param name="Kind">See <see cref="Roles.Answers.Answer.Kind"/>.</param>
/// <param name="Role">Id of the role; empty for none.</param>
/// <param name="Line">The first line it rested on; empty for none.</param>
/// <param name="Liked">Thumbs up.</param>
/// <param name="Disliked">Thumbs down.</param>
internal sealed record OpinionCount(string Kind, string Role, string Line, long Liked, long Disliked);
