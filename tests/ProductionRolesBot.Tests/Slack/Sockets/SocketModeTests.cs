using System.Net;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Sockets;

public sealed class SocketModeTests : IAsyncLifetime
{
    private FakeSlack slack = null!;
    private SlackApp app = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await FakeSlack.StartAsync();
        app = Start(slack);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task A_command_is_answered_with_its_acknowledgement()
    {
        var socket = await slack.SocketAsync();

        await socket.SendAsync(Command("e1", "what grade is Senior Digital Producer"));

        var reply = await socket.ReceiveAsync();
        reply.GetProperty("envelope_id").GetString().ShouldBe("e1");
        reply.GetProperty("payload").GetProperty("text").GetString()!.ShouldContain("grade 7");
    }

    [Fact]
    public async Task An_envelope_may_come_in_fragments()
    {
        var socket = await slack.SocketAsync();

        await socket.SendAsync(Command("e1", "help"), fragments: 7);

        (await socket.ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
    }

    [Fact]
    public async Task An_event_that_comes_twice_is_acknowledged_twice_and_answered_once()
    {
        var socket = await slack.SocketAsync();
        var payload = new { type = "event_callback", event_id = "Ev1", team_id = "T0MEDIA", @event = new { type = "app_mention", user = "U0MANAGER", text = "help", ts = "1.0", channel = "C0" } };

        await socket.SendAsync(new { type = "events_api", envelope_id = "e1", payload });
        await socket.SendAsync(new { type = "events_api", envelope_id = "e2", payload });

        string[] acknowledged = [(await socket.ReceiveAsync()).GetProperty("envelope_id").GetString()!, (await socket.ReceiveAsync()).GetProperty("envelope_id").GetString()!];
        acknowledged.ShouldBe(["e1", "e2"], ignoreOrder: true);
        await slack.CallAsync("chat.postMessage");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        slack.Calls.Count(call => call.Method == "chat.postMessage").ShouldBe(1);
    }

    [Fact]
    public async Task What_is_typed_is_answered_with_options()
    {
        var socket = await slack.SocketAsync();

        await socket.SendAsync(new { type = "interactive", envelope_id = "e1", accepts_response_payload = true, payload = new { type = "block_suggestion", value = "senior dig" } });

        (await socket.ReceiveAsync()).GetProperty("payload").GetProperty("options").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task A_connection_that_is_about_to_end_is_followed_before_it_does(string reason)
    {
        var first = await slack.SocketAsync();

        await first.SendAsync(new { type = "disconnect", reason });
        var second = await slack.SocketAsync();
        await first.SendAsync(Command("e1", "help"));
        await second.SendAsync(Command("e2", "help"));

        (await first.ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        (await second.ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e2");
    }

    [Theory]
    [InlineData("switched off")]
    [InlineData("token refused")]
    public async Task Where_Slack_is_done_with_the_bot_for_good_it_does_not_knock_again(string why)
    {
        var socket = await slack.SocketAsync();
        if (why == "switched off")
        {
            await socket.SendAsync(new { type = "disconnect", reason = "link_disabled" });
        }
        else
        {
            slack.Instead.Enqueue(context => context.Response.WriteAsync("""{"ok":false,"error":"invalid_auth"}""", CancellationToken.None));
            socket.Abort();
        }

        (await HealthAsync("not connected to Slack")).ShouldContain("slack: Degraded");
        await Task.Delay(300, TestContext.Current.CancellationToken);
        slack.Calls.Count(call => call.Method == "apps.connections.open").ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_followed_by_another()
    {
        (await slack.SocketAsync()).Abort();

        var second = await slack.SocketAsync();
        await second.SendAsync(Command("e1", "help"));
        (await second.ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
    }

    /// <summary>Takes the half minute that the bot waits for a sign of life: a socket goes by the machine's own clock.</summary>
    [Fact]
    public async Task A_connection_that_died_silently_is_followed_by_another_and_one_that_is_only_quiet_stays()
    {
        await using var quiet = await FakeSlack.StartAsync();
        await using var patient = Start(quiet);
        var open = await quiet.SocketAsync();
        var first = await slack.SocketAsync();
        slack.IsSilent = true;
        first.Abort();
        await slack.SocketAsync();
        slack.IsSilent = false;

        var second = await slack.SocketAsync(seconds: 180);
        await second.SendAsync(Command("e1", "help"));
        (await second.ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        quiet.Calls.Count(call => call.Method == "apps.connections.open").ShouldBe(1);
        await open.SendAsync(Command("e2", "help"));
        (await open.ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e2");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"type":"slash_commands","envelope_id":"e0","payload":"nothing"}""")]
    public async Task What_cannot_be_read_does_not_end_the_connection(string text)
    {
        var socket = await slack.SocketAsync();

        await socket.SendTextAsync(text, fragments: 1);
        await socket.SendAsync(Command("e1", "help"));

        (await socket.ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
    }

    [Fact]
    public async Task Health_shows_whether_Slack_can_be_heard()
    {
        var socket = await slack.SocketAsync();
        (await HealthAsync("connected to Slack")).ShouldContain("slack: Healthy: connected to Slack");

        for (var refusals = 0; refusals < 50; refusals++)
            slack.Instead.Enqueue(context => context.Response.WriteAsync("""{"ok":false,"error":"service_unavailable"}""", CancellationToken.None));
        socket.Abort();

        (await HealthAsync("not connected to Slack")).ShouldContain("slack: Degraded: not connected to Slack");
    }

    private static SlackApp Start(FakeSlack slack)
    {
        var app = new SlackApp
        {
            Settings = { ["Slack:SigningSecret"] = "", ["Slack:AppToken"] = FakeSlack.AppToken, ["Slack:ApiUrl"] = $"{slack.Address}/api/" },
        };
        app.CreateClient();
        return app;
    }

    /// <summary>What the bot says of itself, once it says that or has had time to.</summary>
    private async Task<string> HealthAsync(string part)
    {
        var client = app.CreateClient();
        var health = "";
        for (var patience = 0; patience < 100 && !health.Contains($": {part}", StringComparison.Ordinal); patience++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            health = await client.GetStringAsync("/health", TestContext.Current.CancellationToken);
        }

        return health;
    }

    [Fact]
    public async Task There_is_no_address_to_post_to()
    {
        (await app.PostAsync("/slack/events", "{}")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static object Command(string id, string text) => new
    {
        type = "slash_commands",
        envelope_id = id,
        accepts_response_payload = true,
        payload = new { command = "/role", text, team_id = "T0MEDIA", channel_id = "C0", user_id = SlackApp.Stranger, is_enterprise_install = "false" },
    };
}
