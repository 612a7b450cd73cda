using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>Builds requests as Slack sends them; written from the protocol page and not with the code under test.</summary>
internal static class SlackRequest
{
    public const string Form = "application/x-www-form-urlencoded";

    public static HttpRequestMessage Signed(string path, byte[] body, string secret, DateTimeOffset at, string type)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString();
        return With(path, body, type, timestamp, Signature(body, secret, timestamp));
    }

    public static HttpRequestMessage With(string path, byte[] body, string type, string? timestamp, string? signature)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (timestamp is not null)
            request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", timestamp);
        if (signature is not null)
            request.Headers.TryAddWithoutValidation("X-Slack-Signature", signature);
        return request;
    }

    public static string Signature(byte[] body, string secret, string timestamp) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(secret),
            (byte[])[.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body]));
}
