namespace ProductionRolesBot.Operation.Limits;

/// <summary>
/// Headers on every response, refusals included: the filter stands before everything else. A page that needs more than
/// nothing states its own policy in place of this one.
/// </summary>
internal sealed class SecurityHeaders : IStartupFilter
{
    private const string Nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, proceed) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Nothing;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return proceed(context);
        });
        next(app);
    };
}
