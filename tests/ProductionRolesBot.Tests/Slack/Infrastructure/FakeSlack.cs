using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Slack.Manifest;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>Slack's side on loopback: the Web API and the addresses for replies. It refuses what Slack refuses and keeps what it took.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string Token = "xoxb-test";

    /// <summary>A channel that another company reads.</summary>
    public const string Partners = "C0PARTNERS";

    public const string AppToken = "xapp-test";

    private readonly Channel<FakeSocket> sockets = Channel.CreateUnbounded<FakeSocket>();
    private readonly CancellationTokenSource stopping = new();
    private readonly WebApplication app;
    private readonly ConcurrentQueue<SlackCall> calls = new();
    private readonly ConcurrentDictionary<string, int> budgets = new();

    private FakeSlack(WebApplication app) => this.app = app;

    /// <summary>Answers in place of "ok" as long as there are any.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Instead { get; } = new();

    /// <summary>What the bot was granted: at first what the manifest asks for.</summary>
    public HashSet<string> Scopes { get; } = [.. SlackManifest.AllScopes];

    /// <summary>What was posted.</summary>
    public FakeThreads Threads { get; } = new();

    /// <summary>Whether connections that are opened now look alive and are dead: nothing comes, and nothing that is sent is read.</summary>
    public bool IsSilent { get; set; }

    /// <summary>What goes wrong with a call; nothing while null.</summary>
    public Func<SlackCall, Fault>? Faults { get; set; }

    /// <summary>Whether whoever installs the bot does so for all workspaces of an organisation.</summary>
    public bool IsOrganisation { get; set; }

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>The address for replies that comes with every interaction of these tests: in truth each has its own.</summary>
    public string ResponseUrl { get; private set; } = "";

    /// <summary>Another address for replies.</summary>
    public string FreshResponseUrl => $"{Address}/response/{Guid.NewGuid():N}";

    public IReadOnlyList<SlackCall> Calls => [.. calls];

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var slack = new FakeSlack(app);
        app.UseWebSockets();
        app.MapPost("/api/{method}", slack.AnswerAsync);
        app.MapGet("/socket", slack.ConnectAsync);
        app.MapPost("/response/{id}", slack.TakeResponseAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        slack.ResponseUrl = $"{slack.Address}/response/1";
        return slack;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await app.DisposeAsync();
        stopping.Dispose();
    }

    /// <summary>The next connection that the bot opens, once Slack has said hello.</summary>
    /// <param name="seconds">How long that may take.</param>
    public async Task<FakeSocket> SocketAsync(int seconds = 20)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(seconds));
        return await sockets.Reader.ReadAsync(patience.Token);
    }

    private async Task ConnectAsync(HttpContext context)
    {
        // Slack pings, and leaves whoever does not answer; it answers whoever pings. What is silent does neither.
        var isSilent = IsSilent;
        var period = isSilent ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(5);
        using var web = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = period, KeepAliveTimeout = period });
        var socket = new FakeSocket(web);
        await socket.SendAsync(new { type = "hello", num_connections = 1 });
        await sockets.Writer.WriteAsync(socket);
        if (!isSilent)
            await socket.ReadAsync(stopping.Token);
        else
            await Task.Delay(Timeout.Infinite, stopping.Token).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    /// <summary>The n-th call of a method, once it has come.</summary>
    public async Task<SlackCall> CallAsync(string method, int number = 1)
    {
        for (var patience = 0; patience < 600; patience++)
        {
            if (calls.Where(call => call.Method == method).ElementAtOrDefault(number - 1) is { } found)
                return found;
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"no call {number} of {method}; there were: {string.Join(", ", calls.Select(call => call.Method))}");
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var method = (string)context.Request.RouteValues["method"]!;
        if (Instead.TryDequeue(out var instead))
        {
            await instead(context);
            return;
        }

        var token = method switch
        {
            "apps.connections.open" => $"Bearer {AppToken}",
            "oauth.v2.access" => "",
            _ => $"Bearer {Token}",
        };
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : null;
        var call = new SlackCall(method, form?.ToDictionary(field => field.Key, field => field.Value.ToString()) ?? []);
        var fault = Faults?.Invoke(call) ?? Fault.None;
        if (fault is Fault.TooMany)
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (StatusCodes.Status429TooManyRequests, "1");
            return;
        }

        object reply = fault is Fault.Refused ? new { ok = false } : context.Request.Headers.Authorization.ToString() != token ? new { ok = false, error = "not_authed" } : Take(call);
        if (fault is Fault.Unanswered or Fault.Refused)
            context.Abort();
        else
            await context.Response.WriteAsJsonAsync(reply);
    }

    /// <summary>Does what is asked, if Slack would.</summary>
    private object Take(SlackCall call)
    {
        if (call.Scope is { } scope && !Scopes.Contains(scope))
            return new { ok = false, error = "missing_scope", needed = scope, provided = string.Join(',', Scopes) };
        if (call.Breach is { } breach)
            return new { ok = false, error = breach };
        if (call.Method == "conversations.info" && call["channel"] is not ['C', ..])
            return new { ok = false, error = "channel_not_found" };
        calls.Enqueue(call);
        return call.Method switch
        {
            "chat.postMessage" => Threads.Post(call),
            "conversations.replies" => Threads.Replies(call),
            "oauth.v2.access" => Installed,
            _ => new { ok = true, user_id = "U0ROLES", bot_id = "B0ROLES", team_id = "T0MEDIA", team = "Media", channel = new { is_ext_shared = call["channel"] == Partners }, url = $"{Address.Replace("http", "ws")}/socket" },
        };
    }

    /// <summary>What Slack says of an installation: an organisation's has no workspace. https://docs.slack.dev/enterprise/developing-for-enterprise-orgs/</summary>
    private object Installed => IsOrganisation
        ? new { ok = true, access_token = Token, scope = "commands", bot_user_id = "U0ROLES", app_id = "A0ROLES", team = (object?)null, enterprise = new { id = "E0ORG", name = "Media Group" }, is_enterprise_install = true }
        : new { ok = true, access_token = Token, scope = "commands", bot_user_id = "U0ROLES", app_id = "A0ROLES", team = new { id = "T0MEDIA", name = "Media" }, is_enterprise_install = false };

    private async Task TakeResponseAsync(HttpContext context)
    {
        var id = (string)context.Request.RouteValues["id"]!;
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var call = new SlackCall("response_url", body.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.ToString()));
        if (call.Breach is not null || budgets.AddOrUpdate(id, 1, (_, used) => used + 1) > 5)
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else
            calls.Enqueue(call);
    }
}

/// <summary>What goes wrong with a call.</summary>
internal enum Fault
{
    None,

    /// <summary>Slack says to come back in a second.</summary>
    TooMany,

    /// <summary>The connection is lost before Slack has done anything.</summary>
    Refused,

    /// <summary>Slack does it, and the connection is lost before it says so.</summary>
    Unanswered,
}
