using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Load;

/// <summary>
/// What no bot can do with less: reads the same requests, checks the same signature, writes bytes that are ready.
/// It knows no roles and understands no question.
/// </summary>
internal static class BareServer
{
    private const string Json = "application/json";

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="replies">Folder with the replies of the bot that it gives to everything: those of card.json, blocks.json and activity.json that were kept.</param>
    public static Task RunAsync(string replies)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var (card, blocks, activity) = (Reply("card.json"), Reply("blocks.json"), Reply("activity.json"));
        var client = new HttpClient(new SocketsHttpHandler());
        app.MapPost("/inline", async (HttpContext context) =>
        {
            await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareActivity, context.RequestAborted);
            await WriteAsync(context, card);
        });
        app.MapPost("/callback", async (HttpContext context) =>
        {
            var message = await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareActivity, context.RequestAborted);
            using var content = new ByteArrayContent(activity);
            content.Headers.ContentType = new(Json);
            using var response = await client.PostAsync($"{message!.ServiceUrl}v3/conversations/{message.Conversation!.Id}/activities/{message.Id}", content, context.RequestAborted);
        });
        app.MapPost("/slash", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            if (!IsSigned(context.Request.Headers, body.GetBuffer().AsSpan(0, (int)body.Length)))
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else
                await WriteAsync(context, blocks);
        });
        return app.RunAsync();

        byte[] Reply(string name) => Path.Combine(replies, name) is var file && File.Exists(file) ? File.ReadAllBytes(file) : [];
    }

    private static bool IsSigned(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(World.SigningSecret));
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

/// <summary>As much of an activity as a reply needs.</summary>
internal sealed record BareActivity(string? Type, string? Id, string? Text, string? ServiceUrl, BareAccount? From, BareAccount? Conversation);

/// <summary>A person or a conversation.</summary>
internal sealed record BareAccount(string? Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BareActivity))]
internal sealed partial class BareJson : JsonSerializerContext;
