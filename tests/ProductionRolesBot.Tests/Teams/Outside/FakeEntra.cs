using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Web;

namespace ProductionRolesBot.Tests.Teams.Outside;

/// <summary>Stands for whoever hands out tokens for the bot.</summary>
internal sealed class FakeEntra : HttpMessageHandler
{
    private int revoked;

    /// <summary>What was asked for, in order: address and form.</summary>
    public ConcurrentQueue<(Uri Address, IReadOnlyDictionary<string, string> Form)> Requests { get; } = [];

    /// <summary>Makes everything it has given out worthless.</summary>
    public void Revoke() => revoked = Requests.Count;

    /// <summary>Whether a token can be relied on.</summary>
    public bool IsValid(string token) => int.TryParse(token.AsSpan(token.IndexOf('-', StringComparison.Ordinal) + 1), out var number) && number > revoked && number <= Requests.Count;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = HttpUtility.ParseQueryString(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        Requests.Enqueue((request.RequestUri!, form.AllKeys.OfType<string>().ToDictionary(key => key, key => form[key]!)));
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = JsonContent.Create(new Dictionary<string, object> { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = $"token-{Requests.Count}" }),
        };
    }
}
