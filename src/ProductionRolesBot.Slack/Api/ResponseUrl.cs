using System.Text.Json;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Api;

/// <summary>Answers at the address that came with an interaction. It needs no token and no membership: the person acted.</summary>
/// <seealso href="https://docs.slack.dev/interactivity/handling-user-interaction#message_responses"/>
internal sealed class ResponseUrl(HttpClient http, SlackOptions options, SlackMetrics metrics)
{
    /// <summary>Whether an address is one of Slack's. Any other would let a forger have the bot post where they like.</summary>
    public bool IsSlacks(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && (url.Host == "slack.com" || url.Host.EndsWith(".slack.com", StringComparison.Ordinal) || url.Host.EndsWith(".slack-gov.com", StringComparison.Ordinal))
            || url.Authority == options.ApiUrl.Authority && url.Scheme == options.ApiUrl.Scheme);

    /// <summary>Posts an answer.</summary>
    /// <exception cref="SlackApiException">The address is not Slack's, or it did not take the answer.</exception>
    public async Task PostAsync(string address, SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(address, message, cancellationToken);
        }
        catch (SlackApiException)
        {
            metrics.Failed("response_url");
            throw;
        }
    }

    private async Task SendAsync(string address, SlackMessage message, CancellationToken cancellationToken)
    {
        if (!IsSlacks(address))
            throw new SlackApiException("response_url", "not_slacks");
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(message, SlackJson.Wire.SlackMessage));
        content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        try
        {
            using var response = await http.PostAsync(new Uri(address), content, cancellationToken);
            if (!response.IsSuccessStatusCode)
                throw new SlackApiException("response_url", $"http_{(int)response.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException || exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new SlackApiException("response_url", "no_answer", exception);
        }
    }
}
