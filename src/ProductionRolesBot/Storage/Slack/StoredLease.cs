namespace ProductionRolesBot.Storage.Slack;

/// <summary>
/// Lets one instance at a time do something. While the store is lost, whoever was seen to lead counts until that term
/// ends; then everybody leads, which Slack bears: it gives each message to one connection only.
/// </summary>
internal sealed class StoredLease(string name, Database database, TimeProvider time)
{
    private const string Lead = """
        INSERT INTO lease (name, holder, expires) VALUES (@name, @holder, @expires)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires = excluded.expires
        WHERE lease.holder = excluded.holder OR lease.expires <= @now
        """;

    private readonly string holder = Guid.NewGuid().ToString("N");
    private DateTimeOffset othersUntil = DateTimeOffset.MinValue;

    /// <summary>Leads from now on for a while, or ends a term with zero. The clocks of the instances must agree to a few seconds.</summary>
    /// <returns>False while another instance leads.</returns>
    public async ValueTask<bool> TryLeadAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        try
        {
            var isLeading = await database.WriteAsync(
                Lead,
                cancellationToken,
                ("name", name), ("holder", holder), ("expires", (now + duration).ToUnixTimeMilliseconds()), ("now", now.ToUnixTimeMilliseconds())) == 1;
            othersUntil = isLeading ? DateTimeOffset.MinValue : now + duration;
            return isLeading;
        }
        catch (DatabaseUnavailableException)
        {
            return now >= othersUntil;
        }
    }
}
