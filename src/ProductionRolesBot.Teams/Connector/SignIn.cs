using System.Net;
using System.Net.Http.Headers;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Puts the bot's token on every call. A token that is refused is renewed once.</summary>
internal sealed class SignIn(TeamsOptions options, BotToken token) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Without an app id every address is on the same machine, where nobody asks for a token.
        if (string.IsNullOrEmpty(options.AppId))
            return await base.SendAsync(request, cancellationToken);

        var response = await SendAsync(request, isRefused: false, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return response;
        response.Dispose();
        return await SendAsync(request, isRefused: true, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool isRefused, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(isRefused, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
