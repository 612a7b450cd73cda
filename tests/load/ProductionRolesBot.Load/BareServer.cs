using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Load;

/// <summary>
/// The least that a server of the protocol does: reads the request, checks the signature, writes what it is told to reply.
/// </summary>
internal static class BareServer
{
    /// <summary>What commands are signed with.</summary>
    public const string SigningSecret = "c0ffee00c0ffee00c0ffee00c0ffee00";

    private const string Json = "application/json";

    /// <summary>Serves until it is stopped.</summary>
    public static Task RunAsync(BareReplies replies)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var client = new HttpClient(new SocketsHttpHandler());
        app.MapPost("/inline", async (HttpContext context) =>
        {
            var message = await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareActivity, context.RequestAborted);
            await WriteAsync(context, replies.Inline(message!));
        });
        app.MapPost("/callback", async (HttpContext context) =>
        {
            var message = await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareActivity, context.RequestAborted);
            using var content = new ByteArrayContent(replies.Sent(message!));
            content.Headers.ContentType = new(Json);
            using var response = await client.PostAsync($"{message!.ServiceUrl}v3/conversations/{message.Conversation!.Id}/activities/{message.Id}", content, context.RequestAborted);
        });
        app.MapPost("/slash", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            var form = body.GetBuffer().AsMemory(0, (int)body.Length);
            if (!IsSigned(context.Request.Headers, form.Span))
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else
                await WriteAsync(context, replies.Command(form));
        });
        return app.RunAsync();
    }

    private static bool IsSigned(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(SigningSecret));
        hash.AppendData(Encoding.UTF8.GetBytes($"v0:{headers["X-Slack-Request-Timestamp"]}:"));
        hash.AppendData(body);
        var expected = "v0=" + Convert.ToHexStringLower(hash.GetHashAndReset());
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(headers["X-Slack-Signature"].ToString()));
    }

    private static Task WriteAsync(HttpContext context, byte[] reply)
    {
        context.Response.ContentType = Json;
        context.Response.ContentLength = reply.Length;
        return context.Response.Body.WriteAsync(reply).AsTask();
    }
}

/// <summary>What a server replies: bytes of JSON.</summary>
/// <param name="Inline">To a message whose reply is wanted in the response.</param>
/// <param name="Sent">To a message whose reply is posted.</param>
/// <param name="Command">To the form of a slash command.</param>
internal sealed record BareReplies(Func<BareActivity, byte[]> Inline, Func<BareActivity, byte[]> Sent, Func<ReadOnlyMemory<byte>, byte[]> Command)
{
    /// <summary>
    /// What no bot can do with less: it knows no roles, understands no question, and gives to everything the replies of the bot that
    /// were kept in a folder as card.json, activity.json and blocks.json.
    /// </summary>
    public static BareReplies KeptIn(string folder)
    {
        var (card, activity, blocks) = (Reply("card.json"), Reply("activity.json"), Reply("blocks.json"));
        return new(_ => card, _ => activity, _ => blocks);

        byte[] Reply(string name) => Path.Combine(folder, name) is var file && File.Exists(file) ? File.ReadAllBytes(file) : [];
    }
}

/// <summary>As much of an activity as a reply needs.</summary>
internal sealed record BareActivity(string? Type, string? Id, string? Text, string? ServiceUrl, BareAccount? From, BareAccount? Conversation);

/// <summary>A person or a conversation.</summary>
internal sealed record BareAccount(string? Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BareActivity))]
internal sealed partial class BareJson : JsonSerializerContext;
