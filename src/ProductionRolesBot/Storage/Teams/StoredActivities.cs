using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Teams.Conversations;

namespace ProductionRolesBot.Storage.Teams;

/// <summary>
/// Activities that all instances know of: what Teams sends again may come to another one. Kept with what Slack delivered,
/// and for as long. Without the store each instance looks after itself.
/// </summary>
internal sealed class StoredActivities(Database database, MemorySecret secret, TimeProvider time) : ISeenActivities
{
    private readonly SeenActivities own = new(time);

    /// <inheritdoc/>
    public async ValueTask<bool> IsFirstAsync(string id, CancellationToken cancellation)
    {
        if (!await own.IsFirstAsync(id, cancellation))
            return false;
        try
        {
            return await database.WriteAsync(
                "INSERT INTO delivery (id, accepted) VALUES (@id, @accepted) ON CONFLICT (id) DO NOTHING",
                cancellation,
                ("id", MemoryKeys.NameOf("activity", id, await secret.GetAsync(cancellation))), ("accepted", time.GetUtcNow().ToUnixTimeSeconds())) == 1;
        }
        catch (DatabaseUnavailableException)
        {
            return true;
        }
    }
}
