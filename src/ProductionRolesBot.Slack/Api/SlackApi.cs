using System.Collections.Frozen;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Api;

/// <summary>
/// Calls the Web API. Every method takes a form, so every call is one. No post is sent twice on a hunch: one that got
/// no answer may have been shown, and only "too many requests" says for certain that it was not. What may safely happen twice is tried again.
/// </summary>
/// <seealso href="https://docs.slack.dev/apis/web-api"/>
internal sealed class SlackApi(HttpClient http, SlackOptions options, SlackMetrics metrics, TimeProvider time)
{
    /// <summary>The time by the clock the calls go by.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    private const int MostAttempts = 3;

    private static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(1);

    /// <summary>Methods that leave the same behind however often they are called.</summary>
    private static readonly FrozenSet<string> SafeToRepeat = ["auth.test", "apps.connections.open", "chat.unfurl", "conversations.info", "conversations.replies", "views.publish"];

    /// <summary>Longer than this nobody waits for an answer. Our own number.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Calls a method.</summary>
    /// <exception cref="SlackApiException">Slack said no, or could not be asked.</exception>
    public async Task<T> CallAsync<T>(string method, string token, IEnumerable<KeyValuePair<string, string>> arguments, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : SlackApiReply
    {
        try
        {
            return await SendUntilTakenAsync(method, token, [.. arguments], type, cancellationToken);
        }
        catch (SlackApiException)
        {
            metrics.Failed(method);
            throw;
        }
    }

    private async Task<T> SendUntilTakenAsync<T>(string method, string token, List<KeyValuePair<string, string>> form, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : SlackApiReply
    {
        for (var attempt = 1; ; attempt++)
        {
            using var response = await SendAsync(method, token, form, mayFail: attempt < MostAttempts && SafeToRepeat.Contains(method), cancellationToken);
            if (attempt < MostAttempts && WaitBeforeNext(method, response) is { } wait && wait <= LongestWait)
            {
                await Task.Delay(wait, time, cancellationToken);
                continue;
            }

            return response!.StatusCode is HttpStatusCode.OK
                ? await ReadAsync(method, response, type, cancellationToken)
                : throw new SlackApiException(method, response.StatusCode is HttpStatusCode.TooManyRequests ? "ratelimited" : $"http_{(int)response.StatusCode}");
        }
    }

    /// <summary>How long to wait before the same call is made again; null when it must not be.</summary>
    private static TimeSpan? WaitBeforeNext(string method, HttpResponseMessage? response) => response switch
    {
        null => ShortWait,
        { StatusCode: HttpStatusCode.TooManyRequests } => response.Headers.RetryAfter?.Delta,
        { StatusCode: >= HttpStatusCode.InternalServerError } when SafeToRepeat.Contains(method) => ShortWait,
        _ => null,
    };

    /// <summary>Calls a method of whose reply only the success matters.</summary>
    /// <inheritdoc cref="CallAsync{T}"/>
    public Task CallAsync(string method, string token, IEnumerable<KeyValuePair<string, string>> arguments, CancellationToken cancellationToken) =>
        CallAsync(method, token, arguments, SlackJson.Wire.SlackApiReply, cancellationToken);

    private async Task<HttpResponseMessage?> SendAsync(string method, string token, List<KeyValuePair<string, string>> form, bool mayFail, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.ApiUrl, method)) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Authorization = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
        try
        {
            return await http.SendAsync(request, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException || exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return mayFail ? null : throw new SlackApiException(method, "no_answer", exception);
        }
    }

    private static async Task<T> ReadAsync<T>(string method, HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : SlackApiReply
    {
        try
        {
            var reply = JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), type);
            return reply is { Ok: true } ? reply : throw new SlackApiException(method, reply?.Error ?? "no_reply") { Needed = reply?.Needed };
        }
        catch (Exception exception) when (exception is JsonException or HttpRequestException)
        {
            throw new SlackApiException(method, "no_reply", exception);
        }
    }
}
