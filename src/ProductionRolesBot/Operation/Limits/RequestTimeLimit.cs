namespace ProductionRolesBot.Operation.Limits;

/// <summary>Puts the time limit around everything, the doors included: they read a request before they know whose it is.</summary>
internal sealed class RequestTimeLimit : IStartupFilter
{
    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseRequestTimeouts();
        next(app);
    };
}
