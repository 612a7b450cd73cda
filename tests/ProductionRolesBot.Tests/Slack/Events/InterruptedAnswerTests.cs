using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Events;

/// <summary>An answer was being sent and nobody knows whether it arrived: it is never given twice, and never lost.</summary>
public sealed class InterruptedAnswerTests : IAsyncLifetime
{
    /// <summary>How often the bot looks for what was left behind.</summary>
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    private FakeSlack slack = null!;
    private SlackApp app = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await FakeSlack.StartAsync();
        app = new SlackApp { Settings = { ["Slack:ApiUrl"] = $"{slack.Address}/api/" } };
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task In_a_direct_message_an_answer_that_arrived_is_found_and_not_given_again()
    {
        await FailAsync(Fault.Unanswered, DirectMessage);
        await RecoverAsync("conversations.replies");

        var look = await slack.CallAsync("conversations.replies");
        (look["channel"], look["ts"], look["oldest"], look["include_all_metadata"]).ShouldBe(("D0USER", "2.0", "2.0", "true"));
        await SettleAsync();
        Count("chat.postMessage").ShouldBe(1);
        Count("chat.postEphemeral").ShouldBe(0);
    }

    [Fact]
    public async Task In_a_direct_message_one_that_did_not_arrive_is_given()
    {
        await FailAsync(Fault.Refused, DirectMessage);
        await RecoverAsync("chat.postMessage");

        (await slack.CallAsync("chat.postMessage"))["text"].ShouldContain("grade 7");
        await SettleAsync();
        (Count("chat.postMessage"), Count("chat.postEphemeral")).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData("channels:history", "C0HIRING")]
    [InlineData("groups:history", "G0PRIVATE")]
    public async Task In_a_channel_whose_history_was_granted_an_answer_that_arrived_is_found_and_not_given_again(string scope, string channel)
    {
        slack.Scopes.Add(scope);
        await FailAsync(Fault.Unanswered, Mention(channel));
        await RecoverAsync("conversations.replies");

        (await slack.CallAsync("conversations.replies"))["channel"].ShouldBe(channel);
        await SettleAsync();
        (Count("chat.postMessage"), Count("chat.postEphemeral")).ShouldBe((1, 0));
    }

    [Fact]
    public async Task In_a_channel_whose_history_was_granted_one_that_did_not_arrive_is_given_to_all()
    {
        slack.Scopes.Add("channels:history");
        await FailAsync(Fault.Refused, Mention());
        await RecoverAsync("chat.postMessage");

        var answer = await slack.CallAsync("chat.postMessage");
        (answer["channel"], answer["thread_ts"]).ShouldBe(("C0HIRING", "1.0"));
        answer["text"].ShouldContain("grade 7");
        await SettleAsync();
        (Count("chat.postMessage"), Count("chat.postEphemeral")).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(40, 3)]
    [InlineData(500, 10)]
    public async Task In_a_thread_where_much_was_said_it_is_looked_for_as_far_as_an_answer_can_be(int replies, int pages)
    {
        slack.Scopes.Add("channels:history");
        for (var reply = 0; reply < replies; reply++)
            slack.Threads.Say("C0HIRING", "1.0", "And what about me?");
        await FailAsync(Fault.Unanswered, Mention());
        await RecoverAsync("conversations.replies");
        await SettleAsync();

        Count("conversations.replies").ShouldBe(pages);
        (Count("chat.postMessage"), Count("chat.postEphemeral")).ShouldBe((1, pages < 10 ? 0 : 1));
    }

    [Fact]
    public async Task What_one_person_alone_was_shown_stands_in_no_thread_and_they_decide()
    {
        slack.Scopes.Add("channels:history");
        await SayAsync("I'm a Senior Digital Producer");
        await FailAsync(Fault.Unanswered, Mention(text: "what is my next level?"), "chat.postEphemeral");
        await RecoverAsync("chat.postEphemeral", 2);

        (await slack.CallAsync("chat.postEphemeral", 2))["text"].ShouldContain("I was stopped while I answered");
        Count("chat.postMessage").ShouldBe(1);
    }

    [Theory]
    [InlineData("not_in_channel")]
    [InlineData("channel_not_found")]
    [InlineData("not_allowed_token_type")]
    public async Task Where_Slack_does_not_let_the_bot_look_for_another_reason_the_person_decides_too(string error)
    {
        slack.Scopes.Add("channels:history");
        await FailAsync(Fault.Unanswered, Mention());
        slack.Instead.Enqueue(context => context.Response.WriteAsJsonAsync(new { ok = false, error }, Cancel));
        await RecoverAsync("chat.postEphemeral");

        (await slack.CallAsync("chat.postEphemeral"))["text"].ShouldContain("Answer now");
        Count("chat.postMessage").ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task In_a_channel_whose_history_was_not_granted_the_person_alone_is_told_and_decides(bool hasArrived)
    {
        await FailAsync(hasArrived ? Fault.Unanswered : Fault.Refused, Mention());
        await RecoverAsync("chat.postEphemeral");

        var note = await slack.CallAsync("chat.postEphemeral");
        note["user"].ShouldBe("U0MANAGER");
        note["text"].ShouldContain("I was stopped while I answered “what grade is Senior Digital Producer”.");
        note["text"].ShouldNotContain("grade 7");
        await SettleAsync();
        Count("chat.postMessage").ShouldBe(hasArrived ? 1 : 0);

        var button = note.Json("blocks").EnumerateArray().Last().GetProperty("elements")[0];
        button.GetProperty("text").GetProperty("text").GetString().ShouldBe("Answer now");
        await PressAsync(button);
        var answer = await slack.CallAsync("response_url");
        answer["replace_original"].ShouldBe("True");
        answer["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task Where_the_permission_to_look_was_not_granted_the_person_decides_too()
    {
        slack.Scopes.Remove("im:history");
        await FailAsync(Fault.Unanswered, DirectMessage);
        await RecoverAsync("chat.postEphemeral");

        (await slack.CallAsync("chat.postEphemeral"))["text"].ShouldContain("Answer now");
        Count("chat.postMessage").ShouldBe(1);
    }

    [Fact]
    public async Task What_Slack_had_no_time_for_is_answered_later_and_for_all()
    {
        var refused = 0;
        slack.Faults = call => call.Method == "chat.postMessage" && refused++ < 3 ? Fault.TooMany : Fault.None;
        await SendAsync(Mention());
        for (var patience = 0; patience < 100 && Count("chat.postMessage") == 0; patience++)
            await PassAsync(TimeSpan.FromSeconds(1));

        (await slack.CallAsync("chat.postMessage"))["thread_ts"].ShouldBe("1.0");
        Count("chat.postEphemeral").ShouldBe(0);
    }

    [Fact]
    public async Task What_could_not_even_be_begun_is_answered_when_Slack_is_back()
    {
        var isDown = true;
        slack.Faults = call => isDown ? Fault.Refused : Fault.None;
        await SendAsync(Mention());
        for (var second = 0; second < 20; second++)
            await PassAsync(TimeSpan.FromSeconds(1));
        isDown = false;
        await RecoverAsync("chat.postMessage");

        (await slack.CallAsync("chat.postMessage"))["text"].ShouldContain("grade 7");
        Count("chat.postEphemeral").ShouldBe(0);
    }

    private static object DirectMessage => new { type = "message", channel_type = "im", user = "U0MANAGER", text = "what grade is Senior Digital Producer", ts = "2.0", channel = "D0USER" };

    private static object Mention(string channel = "C0HIRING", string text = "what grade is Senior Digital Producer") =>
        new { type = "app_mention", user = "U0MANAGER", text = $"<@U0ROLES> {text}", ts = "1.0", channel };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private int Count(string method) => slack.Calls.Count(call => call.Method == method);

    /// <summary>Says something to the bot alone, and waits for its answer.</summary>
    private async Task SayAsync(string text)
    {
        await SendAsync(new { type = "message", channel_type = "im", user = "U0MANAGER", text, ts = "0.5", channel = "D0USER" });
        await slack.CallAsync("chat.postMessage");
    }

    /// <summary>Sends an event whose first answer meets this fault.</summary>
    private async Task FailAsync(Fault fault, object theEvent, string method = "chat.postMessage")
    {
        var met = new TaskCompletionSource();
        slack.Faults = call => call.Method == method && met.TrySetResult() ? fault : Fault.None;
        await SendAsync(theEvent);
        await met.Task.WaitAsync(TimeSpan.FromSeconds(20), Cancel);
        await SettleAsync();
    }

    /// <summary>Lets time pass until the bot has found what was left behind and makes this call.</summary>
    private async Task RecoverAsync(string method, int times = 1)
    {
        for (var round = 0; round < 60 && Count(method) < times; round++)
            await PassAsync(Round);
    }

    private async Task PassAsync(TimeSpan time)
    {
        app.Time.Advance(time);
        await Task.Delay(200, Cancel);
    }

    private static Task SettleAsync() => Task.Delay(300, Cancel);

    private async Task SendAsync(object theEvent)
    {
        var body = JsonSerializer.Serialize(new { type = "event_callback", api_app_id = "A0ROLES", team_id = "T0MEDIA", event_id = $"Ev{Guid.NewGuid():N}", @event = theEvent });
        (await app.PostAsync("/slack/events", body)).EnsureSuccessStatusCode();
    }

    private async Task PressAsync(JsonElement button)
    {
        var press = new
        {
            type = "block_actions",
            trigger_id = "1.2.press",
            response_url = slack.ResponseUrl,
            team = new { id = "T0MEDIA" },
            user = new { id = "U0MANAGER", team_id = "T0MEDIA" },
            channel = new { id = "C0HIRING" },
            container = new { type = "message", is_ephemeral = true },
            actions = new[] { new { action_id = button.GetProperty("action_id").GetString(), block_id = "b", value = button.GetProperty("value").GetString() } },
        };
        (await app.PostAsync("/slack/interactions", $"payload={Uri.EscapeDataString(JsonSerializer.Serialize(press))}", SlackRequest.Form)).EnsureSuccessStatusCode();
    }
}
