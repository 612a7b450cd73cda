using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Slack.Events;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Events;

public sealed class EventTests : IAsyncLifetime
{
    private static int events;

    private FakeSlack slack = null!;
    private SlackApp app = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await FakeSlack.StartAsync();
        app = new SlackApp { Settings = { ["Slack:ApiUrl"] = $"{slack.Address}/api/", ["Catalogue:SiteUrl"] = "https://handbook.example.com/" } };
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task A_mention_is_answered_in_its_thread()
    {
        await SendAsync(Mention("<@U0ROLES> what grade is Senior Digital Producer"));

        var post = await slack.CallAsync("chat.postMessage");
        post["channel"].ShouldBe("C0HIRING");
        post["thread_ts"].ShouldBe("1795349999.000100");
        post["text"].ShouldContain("grade 7");
        post["unfurl_links"].ShouldBe("false");
    }

    [Fact]
    public async Task A_mention_within_a_thread_is_answered_there()
    {
        await SendAsync(new { type = "app_mention", user = "U0MANAGER", text = "<@U0ROLES> help", ts = "2.0", thread_ts = "1.0", channel = "C0HIRING" });

        (await slack.CallAsync("chat.postMessage"))["thread_ts"].ShouldBe("1.0");
    }

    [Fact]
    public async Task A_direct_message_is_answered()
    {
        await SendAsync(new { type = "message", channel_type = "im", user = "U0MANAGER", text = "what grade is Senior Digital Producer", ts = "2.0", channel = "D0USER" });

        (await slack.CallAsync("chat.postMessage"))["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task An_event_that_is_delivered_four_times_is_answered_once()
    {
        var body = Callback(Mention("<@U0ROLES> help"));
        for (var delivery = 0; delivery < 4; delivery++)
            (await app.PostAsync("/slack/events", body)).EnsureSuccessStatusCode();
        await SendAsync(Mention("<@U0ROLES> what grade is Senior Digital Producer"));

        await slack.CallAsync("chat.postMessage", 2);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        slack.Calls.Count(call => call.Method == "chat.postMessage").ShouldBe(2);
    }

    public static TheoryData<string, object> Unanswered => new()
    {
        { "its own message", new { type = "app_mention", user = "U0ROLES", text = "x", ts = "2.0", channel = "C0" } },
        { "another bot", new { type = "message", channel_type = "im", user = "U1", bot_id = "B1", text = "x", ts = "2.0", channel = "D0" } },
        { "an edit", new { type = "message", channel_type = "im", subtype = "message_changed", ts = "2.0", channel = "D0" } },
        { "talk of a channel", new { type = "message", channel_type = "channel", user = "U1", text = "x", ts = "2.0", channel = "C0" } },
        { "an unknown event", new { type = "reaction_added", user = "U1" } },
        { "an event of no type", new { user = "U1" } },
    };

    [Theory]
    [MemberData(nameof(Unanswered), DisableDiscoveryEnumeration = true)]
    public async Task What_is_not_said_to_the_bot_stays_without_an_answer(string what, object theEvent)
    {
        await SendAsync(theEvent);
        await SendAsync(new { type = "app_mention", user = "U0MANAGER", text = "<@U0ROLES> help", ts = "9.9", channel = "C0AFTER" });

        (await slack.CallAsync("chat.postMessage"))["channel"].ShouldBe("C0AFTER", what);
    }

    [Fact]
    public async Task A_role_that_was_told_in_private_is_not_told_to_the_channel()
    {
        await SendAsync(new { type = "message", channel_type = "im", user = "U0MANAGER", text = "I'm a Digital Producer", ts = "2.0", channel = "D0USER" });
        await slack.CallAsync("chat.postMessage");

        await SendAsync(Mention("<@U0ROLES> what do I need for my next level?"));

        var answer = await slack.CallAsync("chat.postEphemeral");
        answer["text"].ShouldContain("Senior Digital Producer");
        answer["blocks"].ShouldContain("role.post");
        slack.Calls.Count(call => call.Method == "chat.postMessage").ShouldBe(1);
    }

    [Fact]
    public async Task Where_another_company_reads_along_only_the_person_sees_the_answer()
    {
        await SendAsync(Mention("<@U0ROLES> what grade is Senior Digital Producer"), isShared: true);

        var post = await slack.CallAsync("chat.postEphemeral");
        post["user"].ShouldBe("U0MANAGER");
        slack.Calls.ShouldNotContain(call => call.Method == "chat.postMessage");
    }

    [Fact]
    public async Task Somebody_of_another_company_gets_no_answer()
    {
        await SendAsync(new { type = "app_mention", user = "U0STRANGER", user_team = "T0OTHERCO", text = "<@U0ROLES> help", ts = "1.0", channel = "C0HIRING" }, isShared: true);
        await SendAsync(Mention("<@U0ROLES> help"), isShared: true);

        (await slack.CallAsync("chat.postEphemeral"))["user"].ShouldBe("U0MANAGER");
    }

    [Fact]
    public async Task The_home_tab_is_filled()
    {
        await SendAsync(new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "home" });

        var view = (await slack.CallAsync("views.publish")).Json("view");
        view.GetProperty("type").GetString().ShouldBe("home");
        view.GetProperty("blocks").EnumerateArray().ShouldContain(block => block.GetProperty("type").GetString() == "actions");
    }

    [Fact]
    public async Task On_the_home_tab_no_two_buttons_bear_one_name_and_none_asks_what_stands_there()
    {
        await SendAsync(new { type = "message", channel_type = "im", user = "U0MANAGER", text = "I'm a Digital Producer", ts = "2.0", channel = "D0USER" });
        await slack.CallAsync("chat.postMessage");
        await SendAsync(new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "home" });

        var blocks = (await slack.CallAsync("views.publish")).Json("view").GetProperty("blocks").EnumerateArray();
        var buttons = blocks.Where(block => block.GetProperty("type").GetString() == "actions").SelectMany(block => block.GetProperty("elements").EnumerateArray())
            .Where(element => element.GetProperty("type").GetString() == "button").Select(button => button.GetProperty("text").GetProperty("text").GetString()).ToList();
        // What is cut or folded says so where it stands.
        buttons.RemoveAll(label => label == "Show the rest").ShouldBe(2);
        buttons.ShouldBeUnique();
        buttons.ShouldContain("Forget me");
        buttons.ShouldContain("Compare with Senior Digital Producer");
        buttons.ShouldNotContain("What do I need next?");
    }

    [Theory]
    [InlineData(null, "I do not know your role", "Find a role")]
    [InlineData("de", "Ich kenne Ihre Rolle nicht", "Rolle suchen")]
    [InlineData("ja", "あなたの役割はまだ伺っていません", "役割を探す")]
    public async Task The_home_tab_speaks_the_language_it_was_filled_in_before(string? language, string mine, string find)
    {
        await SendAsync(new { type = "app_home_opened", user = SlackApp.Stranger, channel = "D0USER", tab = "home", view = new { type = "home", private_metadata = language } });

        var view = await slack.CallAsync("views.publish");
        view["view"].ShouldContain(mine);
        view["view"].ShouldContain(find);
        (view.Json("view").GetProperty("private_metadata").GetString() ?? "en").ShouldBe(language ?? "en");
    }

    [Fact]
    public async Task The_home_tab_speaks_the_language_of_what_was_said_since()
    {
        await SendAsync(new { type = "message", channel_type = "im", user = "U0MANAGER", text = "Ich bin Digital Producer", ts = "2.0", channel = "D0USER" });
        await slack.CallAsync("chat.postMessage");
        await SendAsync(new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "home" });

        var view = (await slack.CallAsync("views.publish"))["view"];
        view.ShouldContain("Sie haben gesagt, Sie sind Digital Producer.");
        view.ShouldContain("Digital Producer hat Stufe 6");
        view.ShouldContain("Senior Digital Producer");
    }

    [Fact]
    public async Task An_empty_conversation_offers_questions()
    {
        await SendAsync(new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "messages" });

        var prompts = (await slack.CallAsync("assistant.threads.setSuggestedPrompts")).Json("prompts");
        prompts[0].GetProperty("message").GetString()!.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_link_to_a_role_shows_the_role()
    {
        const string Link = "https://handbook.example.com/digital-production/#senior-digital-producer";
        await SendAsync(new { type = "link_shared", channel = "COMPOSER", unfurl_id = "u1", source = "composer", links = new[] { new { domain = "handbook.example.com", url = Link }, new { domain = "handbook.example.com", url = "https://handbook.example.com/other/" } } });

        var unfurls = (await slack.CallAsync("chat.unfurl")).Json("unfurls");
        unfurls.EnumerateObject().Single().Name.ShouldBe(Link);
        unfurls.GetRawText().ShouldContain("Senior Digital Producer");
    }

    [Fact]
    public async Task Slack_may_say_that_there_are_too_many_events() =>
        (await app.PostAsync("/slack/events", """{"type":"app_rate_limited","team_id":"T0MEDIA","minute_rate_limited":1518467820,"api_app_id":"A0ROLES"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_call_that_was_too_many_is_made_again_after_the_time_Slack_names()
    {
        slack.Instead.Enqueue(context =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "7";
            return Task.CompletedTask;
        });
        await SendAsync(Mention("<@U0ROLES> help"));

        await Task.Delay(300, TestContext.Current.CancellationToken);
        slack.Calls.ShouldBeEmpty();
        app.Time.Advance(TimeSpan.FromSeconds(7));
        await slack.CallAsync("chat.postMessage");
    }

    [Fact]
    public async Task What_may_safely_happen_twice_is_tried_again_when_Slack_stumbles()
    {
        await SendAsync(Mention("<@U0ROLES> help"));
        await slack.CallAsync("chat.postMessage");
        slack.Instead.Enqueue(context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });
        await SendAsync(new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "home" });

        await Task.Delay(300, TestContext.Current.CancellationToken);
        slack.Calls.ShouldNotContain(call => call.Method == "views.publish");
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await slack.CallAsync("views.publish");
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, """{"ok":false,"error":"channel_not_found"}""")]
    [InlineData(302, "")]
    public async Task A_post_that_may_have_been_shown_is_not_made_again(int status, string body)
    {
        await SendAsync(new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "home" });
        await slack.CallAsync("views.publish");
        slack.Instead.Enqueue(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/api/chat.postMessage";
            return context.Response.WriteAsync(body);
        });
        await SendAsync(Mention("<@U0ROLES> help"));
        await SendAsync(new { type = "app_mention", user = "U0MANAGER", text = "<@U0ROLES> help", ts = "9.9", channel = "C0AFTER" });

        await slack.CallAsync("chat.postMessage");
        await Task.Delay(200, TestContext.Current.CancellationToken);
        slack.Calls.Count(call => call.Method == "chat.postMessage").ShouldBe(1);
    }

    [Fact]
    public async Task An_event_that_finds_no_room_is_not_acknowledged_so_that_Slack_sends_it_again()
    {
        var hold = new TaskCompletionSource();
        for (var call = 0; call < 200; call++)
            slack.Instead.Enqueue(_ => hold.Task);
        await Parallel.ForEachAsync(Enumerable.Range(0, EventQueue.Capacity), TestContext.Current.CancellationToken, async (_, _) => await SendAsync(Mention("help")));

        // A call that Slack holds is given up in time, and makes room for another event.
        var refused = Callback(Mention("help"));
        for (var another = 0; another < 50 && (await app.PostAsync("/slack/events", refused)).StatusCode != HttpStatusCode.ServiceUnavailable; another++)
            refused = Callback(Mention("help"));
        (await app.PostAsync("/slack/events", refused)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        slack.Instead.Clear();
        hold.SetResult();
        await slack.CallAsync("chat.postMessage");
        (await app.PostAsync("/slack/events", refused)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static object Mention(string text) =>
        new { type = "app_mention", user = "U0MANAGER", text, ts = "1795349999.000100", channel = "C0HIRING" };

    private async Task SendAsync(object theEvent, bool isShared = false) =>
        (await app.PostAsync("/slack/events", Callback(theEvent, isShared))).EnsureSuccessStatusCode();

    private static string Callback(object theEvent, bool isShared = false) => JsonSerializer.Serialize(new
    {
        @event = theEvent,
        type = "event_callback",
        api_app_id = "A0ROLES",
        team_id = "T0OTHERCO",
        event_id = $"Ev{Interlocked.Increment(ref events)}",
        event_time = 1795350000,
        is_ext_shared_channel = isShared,
        authorizations = new[] { new { enterprise_id = (string?)null, team_id = "T0MEDIA", user_id = "U0ROLES", is_bot = true, is_enterprise_install = false } },
    });
}
