using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Teams.Conversations;

namespace ProductionRolesBot.Storage.Teams;

/// <summary>Welcomes that all instances know of. Without the store a newcomer is welcomed rather twice than not at all.</summary>
internal sealed class StoredWelcomes(Database database, MemorySecret secret) : IWelcomes
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryWelcomeAsync(string tenant, string conversation, CancellationToken cancellation)
    {
        try
        {
            var place = await KeyAsync(tenant, conversation, cancellation);
            return await database.WriteAsync("INSERT INTO welcome (place) VALUES (@place) ON CONFLICT (place) DO NOTHING", cancellation, ("place", place)) == 1;
        }
        catch (DatabaseUnavailableException)
        {
            return true;
        }
    }

    /// <inheritdoc/>
    public async ValueTask ForgetAsync(string tenant, string conversation, CancellationToken cancellation)
    {
        try
        {
            await database.WriteAsync("DELETE FROM welcome WHERE place = @place", cancellation, ("place", await KeyAsync(tenant, conversation, cancellation)));
        }
        catch (DatabaseUnavailableException)
        {
            // When the bot comes back it is not introduced again: "help" says the same.
        }
    }

    private async ValueTask<string> KeyAsync(string tenant, string conversation, CancellationToken cancellation) =>
        MemoryKeys.NameOf("welcome", $"{tenant}\n{conversation}", await secret.GetAsync(cancellation));
}
