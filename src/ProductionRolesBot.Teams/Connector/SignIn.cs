using System.Net;
using System.Net.Http.Headers;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Puts the bot's token on every call. A token that is refused is renewed once.</summary>
internal sealed class SignIn(TeamsOptions options, BotToken token, SignInHealth health) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Without an app id every address is on the same machine, where nobody asks for a token.
        if (string.IsNullOrEmpty(options.AppId))
            return await base.SendAsync(request, cancellationToken);

        try
        {
            var response = await SendAsync(request, isRefused: false, cancellationToken);
            if (response.StatusCode == HttpStatusCode.Unauthorized)
            {
                response.Dispose();
                response = await SendAsync(request, isRefused: true, cancellationToken);
            }

            if (response.StatusCode == HttpStatusCode.Unauthorized)
            {
                response.Dispose();
                throw SignInException.NotBelieved;
            }

            health.Succeed();
            return response;
        }
        catch (SignInException reason)
        {
            health.Fail(reason);
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool isRefused, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(isRefused, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
