namespace ProductionRolesBot.Storage;

/// <summary>Brings to the store what was gathered in memory, every so often and once more when nobody answers any more.</summary>
internal abstract class PeriodicWriter(TimeSpan interval, TimeProvider time) : BackgroundService
{
    /// <summary>The time it goes by.</summary>
    protected TimeProvider Time => time;

    /// <summary>Writes now.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public abstract Task WriteAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryWriteAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await TryWriteAsync(stoppingToken);
    }

    private async Task TryWriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            // Nobody waits for it; the next round tries again.
        }
    }
}
