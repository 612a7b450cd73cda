using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.DataProtection;
using ProductionRolesBot.Slack.Installing;

namespace ProductionRolesBot.Storage.Slack;

/// <summary>Installations that all instances know of, encrypted by Data Protection. What was read last serves while the store is lost.</summary>
internal sealed class StoredInstallations(Database database, IDataProtectionProvider protection) : ISlackInstallations
{
    private readonly IDataProtector protector = protection.CreateProtector("ProductionRolesBot.Slack.Installation");
    private readonly ConcurrentDictionary<string, SlackInstallation> lastRead = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async ValueTask<SlackInstallation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            var rows = await database.ReadAsync("SELECT protected FROM slack_installation WHERE id = @id", row => row.GetString(0), cancellationToken, ("id", id));
            return rows is [var text] ? lastRead[id] = Unprotect(text) : null;
        }
        catch (CryptographicException)
        {
            // Closed with a secret that was changed: the workspace has to install the bot again.
            return null;
        }
        catch (DatabaseUnavailableException) when (lastRead.TryGetValue(id, out var known))
        {
            return known;
        }
    }

    /// <inheritdoc/>
    public async ValueTask SaveAsync(SlackInstallation installation, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            "INSERT INTO slack_installation (id, protected) VALUES (@id, @protected) ON CONFLICT (id) DO UPDATE SET protected = excluded.protected",
            cancellationToken,
            ("id", installation.Id), ("protected", protector.Protect(JsonSerializer.Serialize(installation, InstallationJson.Default.SlackInstallation))));

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(string id, CancellationToken cancellationToken)
    {
        lastRead.TryRemove(id, out _);
        await database.WriteAsync("DELETE FROM slack_installation WHERE id = @id", cancellationToken, ("id", id));
    }

    private SlackInstallation Unprotect(string text) =>
        JsonSerializer.Deserialize(protector.Unprotect(text), InstallationJson.Default.SlackInstallation)
        ?? throw new CryptographicException("The installation is empty.");
}

[JsonSerializable(typeof(SlackInstallation))]
internal sealed partial class InstallationJson : JsonSerializerContext;
