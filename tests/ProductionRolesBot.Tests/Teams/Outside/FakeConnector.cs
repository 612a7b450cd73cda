using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ProductionRolesBot.Tests.Teams.Outside;

/// <summary>Stands for the service that takes the bot's messages, and is as strict as the protocol allows it to be.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    /// <summary>The largest message, in bytes of UTF-16: what Teams says it takes.</summary>
    private const int MostBytes = 100 * 1024;

    private readonly WebApplication app;
    private int posted;

    private FakeConnector(WebApplication app) => this.app = app;

    /// <summary>What was asked of it, refused or not.</summary>
    public ConcurrentQueue<ConnectorCall> Calls { get; } = [];

    /// <summary>Messages it has taken, signs of typing left out.</summary>
    public IEnumerable<JsonObject> Messages => Calls.Where(call => call is { Status: 201, Body: not null } && (string?)call.Body["type"] == "message").Select(call => call.Body!);

    /// <summary>What it answers before it goes back to its rules.</summary>
    public ConcurrentQueue<Action<HttpResponse>> Next { get; } = [];

    /// <summary>Whether it believes in a token.</summary>
    public Predicate<string> Believes { get; set; } = _ => false;

    /// <summary>Conversations it knows.</summary>
    public HashSet<string> Conversations { get; } = [Said.Personal, Said.Group, Said.Channel];

    /// <summary>Who is in every conversation; handed out in pages.</summary>
    public List<JsonObject> Members { get; } = [];

    /// <summary>How long it thinks before it says who is in a conversation.</summary>
    public TimeSpan MembersTake { get; set; }

    /// <summary>Whether it takes messages that one person sees.</summary>
    public bool TakesTargeted { get; set; } = true;

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector.app.Map("/{**path}", connector.TakeAsync);
        await connector.app.StartAsync();
        return connector;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body, Encoding.UTF8);
        var text = await body.ReadToEndAsync();
        var call = new ConnectorCall(http.Request.Method, http.Features.Get<IHttpRequestFeature>()!.RawTarget, Parsed(text), http.Request.Headers.Authorization.ToString());
        if (Next.TryDequeue(out var answer))
            answer(http.Response);
        else
            http.Response.StatusCode = Status(call, text);
        Calls.Enqueue(call with { Status = http.Response.StatusCode });
        if (http.Response.StatusCode == 201)
            await http.Response.WriteAsJsonAsync(new { id = call.Method == "PUT" ? IdIn(call.Target) : $"posted-{Interlocked.Increment(ref posted)}" });
        else if (call.Method == "GET" && http.Response.StatusCode == 200)
            await WriteMembersAsync(http);
    }

    private int Status(ConnectorCall call, string text)
    {
        if (call.Authorization is not ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] || !Believes(token))
            return 401;
        if (call.Target.Split('?')[0].Split('/') is not ["", "v3", "conversations", var conversation, var collection, ..] || conversation.AsSpan().ContainsAny(":;@="))
            return 404;
        if (!Conversations.Contains(Uri.UnescapeDataString(conversation)))
            return 404;
        if (call.Method == "GET")
            return collection == "pagedmembers" ? 200 : 404;
        if (collection != "activities" || (call.Method == "PUT" && !IsPosted(IdIn(call.Target))))
            return 404;
        if (Encoding.Unicode.GetByteCount(text) > MostBytes)
            return 413;
        if (call.Body is null || HasNull(call.Body) || !IsActivity(call.Body, call.Method))
            return 400;
        return call.IsTargeted && !TakesTargeted ? 403 : 201;
    }

    private bool IsPosted(string id) => id.StartsWith("posted-", StringComparison.Ordinal) && int.TryParse(id["posted-".Length..], out var number) && number <= posted;

    private static string IdIn(string target) => Uri.UnescapeDataString(target.Split('?')[0].Split('/')[^1]);

    /// <summary>A page of members: no page is shorter than 50, unless it is the last.</summary>
    private async Task WriteMembersAsync(HttpContext http)
    {
        await Task.Delay(MembersTake, http.RequestAborted);
        var start = int.Parse(http.Request.Query["continuationToken"].FirstOrDefault("0")!, CultureInfo.InvariantCulture);
        var size = Math.Clamp(int.Parse(http.Request.Query["pageSize"]!, CultureInfo.InvariantCulture), 50, 500);
        await http.Response.WriteAsync(new JsonObject
        {
            ["continuationToken"] = start + size < Members.Count ? (start + size).ToString(CultureInfo.InvariantCulture) : null,
            ["members"] = new JsonArray([.. Members.Skip(start).Take(size).Select(member => member.DeepClone())]),
        }.ToJsonString());
    }

    private static bool IsActivity(JsonObject body, string method) =>
        (string?)body["type"] is "message" or "typing"
        && body["conversation"]?["id"] is not null
        && body["from"]?["id"] is not null
        && body["serviceUrl"] is null
        && body["timestamp"] is null
        && (method == "PUT") == (body["id"] is not null);

    private static bool HasNull(JsonNode node) => node switch
    {
        JsonObject members => members.Any(member => member.Value is null || HasNull(member.Value)),
        JsonArray items => items.Any(item => item is null || HasNull(item)),
        _ => false,
    };

    private static JsonObject? Parsed(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A request to the connector.</summary>
/// <param name="Target">Path and query as they stood on the line.</param>
internal sealed record ConnectorCall(string Method, string Target, JsonObject? Body, string Authorization)
{
    public int Status { get; init; }

    public bool IsTargeted => Target.EndsWith("?isTargetedActivity=true", StringComparison.Ordinal);
}
