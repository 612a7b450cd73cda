using Microsoft.Extensions.Primitives;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Following;

/// <summary>Keeps the served catalogue the same as its pages. Whatever happens to the pages, the last good version answers.</summary>
internal sealed partial class CatalogueFollower(CatalogueSource source, ServedCatalogue served, TimeProvider time, ILogger<CatalogueFollower> logger)
    : BackgroundService
{
    // A bot that was started to answer a question answers it first.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    /// <summary>Looks at the pages now.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (await source.LoadIfChangedAsync(cancellationToken) is { } load)
                Take(load);
            // What is wrong with the pages is looked for before those ask who watch over the bot.
            _ = served.Assistant.Catalogue.Problems;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever it was, it shall not end the following, let alone the bot.
            Log.Failed(logger, exception);
            HoldBack($"reading them failed with {exception.GetType().Name}");
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        oneAtATime.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var change = source.Watch();
            await RefreshAsync(stoppingToken);
            await WaitAsync(change, stoppingToken);
        }
    }

    private void Take(CatalogueLoad load)
    {
        var now = served.Assistant.Catalogue;
        switch (load)
        {
            case CatalogueLoad.Loaded(var next) when Takeover.FindObstacle(now, next) is { } obstacle:
                HoldBack(obstacle);
                break;
            case CatalogueLoad.Loaded(var same) when same.Version.Hash == now.Version.Hash:
                served.Confirm();
                break;
            case CatalogueLoad.Loaded(var next) { Pages: var pages }:
                served.Serve(new RoleAssistant(next), pages);
                Log.Served(logger, next.Version.Hash, next.Families.Length, next.Problems.Length);
                break;
            case CatalogueLoad.Refused(var reason):
                HoldBack(reason);
                break;
        }
    }

    private void HoldBack(string reason)
    {
        if (served.State.HeldBack?.Reason != reason)
            Log.HeldBack(logger, served.Assistant.Catalogue.Version.Hash, reason);
        served.HoldBack(reason);
    }

    private async Task WaitAsync(IChangeToken change, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var registration = change.RegisterChangeCallback(state => ((CancellationTokenSource)state!).Cancel(), waiting);
        try
        {
            await Task.Delay(source.Interval, time, waiting.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Something has changed.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Catalogue {Version} answers now: {Families} families, {Problems} problems.")]
        public static partial void Served(ILogger logger, string version, int families, int problems);

        [LoggerMessage(Level = LogLevel.Error, Message = "Reading the catalogue again failed.")]
        public static partial void Failed(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "Catalogue {Version} goes on answering, because the newer pages cannot be used: {Reason}.")]
        public static partial void HeldBack(ILogger logger, string version, string reason);
    }
}
