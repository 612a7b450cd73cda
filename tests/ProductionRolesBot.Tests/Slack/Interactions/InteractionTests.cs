using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Interactions;

public sealed class InteractionTests : IAsyncLifetime
{
    private static readonly object Media = new { id = "T0MEDIA", domain = "media" };
    private static readonly object Manager = new { id = "U0MANAGER", team_id = "T0MEDIA" };
    private static int triggers;

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
    public async Task Typing_offers_roles_in_the_reply_itself()
    {
        var reply = await SendAsync(new { type = "block_suggestion", action_id = "role.find", block_id = "find", value = "sen dig prod", team = Media, user = Manager });

        var options = reply.GetProperty("options").EnumerateArray().ToList();
        options.ShouldNotBeEmpty();
        options[0].GetProperty("text").GetProperty("text").GetString().ShouldBe("Senior Digital Producer");
        var breaches = new List<string>();
        options.ForEach(option => BlockKitLaw.Option(breaches, option));
        breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_fits_no_role_offers_none()
    {
        var reply = await SendAsync(new { type = "block_suggestion", action_id = "role.find", value = "zzzz", team = Media, user = Manager });

        reply.GetProperty("options").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_button_of_a_private_answer_is_answered_in_its_place()
    {
        await PressAsync("role.ask.0", "what grade is Senior Digital Producer", isEphemeral: true);

        var answer = await slack.CallAsync("response_url");
        answer["replace_original"].ShouldBe("True");
        answer["response_type"].ShouldBe("ephemeral");
        answer["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task A_button_of_an_answer_that_all_see_is_answered_for_the_one_who_pressed()
    {
        await PressAsync("role.ask.0", "what grade is Senior Digital Producer", isEphemeral: false);

        var answer = await slack.CallAsync("response_url");
        answer["replace_original"].ShouldBe("False");
        answer["response_type"].ShouldBe("ephemeral");
    }

    [Fact]
    public async Task Post_here_posts_the_answer_with_the_name_of_who_did()
    {
        await PressAsync("role.post", "what grade is Senior Digital Producer", isEphemeral: true);

        var post = await slack.CallAsync("response_url");
        post["delete_original"].ShouldBe("True");
        post["response_type"].ShouldBe("in_channel");
        post["text"].ShouldContain("Shared by <@U0MANAGER>");
        post["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task Where_another_company_reads_along_nothing_is_posted_and_the_reason_is_said()
    {
        await PressAsync("role.post", "what grade is Senior Digital Producer", isEphemeral: true, FakeSlack.Partners);

        var reply = await slack.CallAsync("response_url");
        reply["response_type"].ShouldBe("ephemeral");
        reply["text"].ShouldContain("another company");
        reply["text"].ShouldNotContain("grade 7");
    }

    [Fact]
    public async Task Where_Slack_does_not_say_who_reads_the_person_chooses_the_place_and_sees_what_others_will()
    {
        await PressAsync("role.post", "what grade is Senior Digital Producer", isEphemeral: true, "D0PRIVATE");
        var view = (await slack.CallAsync("views.open")).Json("view");
        view.GetProperty("callback_id").GetString().ShouldBe("role_post");
        view.ToString().ShouldContain("grade 7");
        view.ToString().ShouldContain("\"exclude_external_shared_channels\":true");

        await SendAsync(new
        {
            type = "view_submission",
            trigger_id = Trigger(),
            team = Media,
            user = Manager,
            view = new { id = "V1", type = "modal", callback_id = "role_post", private_metadata = view.GetProperty("private_metadata").GetString() },
            response_urls = new[] { new { block_id = "where", channel_id = "D0PRIVATE", response_url = slack.ResponseUrl } },
        });

        (await slack.CallAsync("response_url"))["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task A_press_is_acknowledged_before_Slack_takes_what_it_leads_to()
    {
        var slow = new TaskCompletionSource();
        slack.Instead.Enqueue(async context =>
        {
            await slow.Task;
            await context.Response.WriteAsJsonAsync(new { ok = true, user_id = "U0ROLES", bot_id = "B0ROLES", team_id = "T0MEDIA" }, TestContext.Current.CancellationToken);
        });

        await PressAsync("role.all", "what are the requirements of Senior Digital Producer", isEphemeral: true);
        slack.Calls.ShouldBeEmpty();
        slow.SetResult();

        await slack.CallAsync("views.open");
    }

    [Fact]
    public async Task A_message_can_be_shared_from_with_the_role_it_speaks_of()
    {
        await SendAsync(new { type = "message_action", callback_id = "role_share_message", trigger_id = Trigger(), response_url = slack.ResponseUrl, team = Media, user = Manager, channel = new { id = "C0" }, message = new { text = "the opening is for a Senior Digital Producer" } });

        var view = (await slack.CallAsync("views.open")).Json("view");
        view.GetProperty("callback_id").GetString().ShouldBe("role_share");
        view.ToString().ShouldContain("Shared by <@U0MANAGER>");
        view.ToString().ShouldContain("Senior Digital Producer");
    }

    [Fact]
    public async Task The_whole_of_an_answer_opens_in_a_window()
    {
        await PressAsync("role.all", "what are the requirements of Senior Digital Producer", isEphemeral: true);

        (await slack.CallAsync("views.open")).Json("view").GetProperty("type").GetString().ShouldBe("modal");
    }

    [Fact]
    public async Task A_press_that_is_delivered_twice_is_answered_once()
    {
        var payload = Press("role.ask.0", "help", isEphemeral: true);
        await SendAsync(payload);
        await SendAsync(payload);
        await PressAsync("role.ask.1", "list all roles", isEphemeral: true);
        await slack.CallAsync("response_url", 2);

        slack.Calls.Count(call => call.Method == "response_url").ShouldBe(2);
    }

    [Fact]
    public async Task A_press_that_came_too_late_is_explained()
    {
        await PressAsync("role.ask.0", "help", isEphemeral: true);
        slack.Instead.Enqueue(context => context.Response.WriteAsJsonAsync(new { ok = true, user_id = "U0ROLES", bot_id = "B0ROLES", team_id = "T0MEDIA" }));
        slack.Instead.Enqueue(context => context.Response.WriteAsJsonAsync(new { ok = false, error = "trigger_expired" }));
        await PressAsync("role.all", "help", isEphemeral: true);

        (await slack.CallAsync("response_url", 2))["text"].ShouldContain("press again");
    }

    [Fact]
    public async Task An_address_that_is_not_Slacks_gets_nothing()
    {
        await using var stranger = await FakeSlack.StartAsync();
        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), response_url = stranger.ResponseUrl, team = Media, user = Manager, actions = new[] { new { action_id = "role.ask.0", value = "help" } } });

        await PressAsync("role.ask.0", "help", isEphemeral: true);
        await slack.CallAsync("response_url");
        stranger.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("role_find")]
    [InlineData("role_share")]
    [InlineData("role_compare")]
    public async Task A_shortcut_opens_its_modal(string shortcut)
    {
        await SendAsync(new { type = "shortcut", callback_id = shortcut, trigger_id = Trigger(), team = Media, user = Manager });

        (await slack.CallAsync("views.open")).Json("view").GetProperty("callback_id").GetString().ShouldBe(shortcut);
    }

    [Fact]
    public async Task Choosing_a_role_shows_what_others_will_see()
    {
        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), team = Media, user = Manager, view = ShareView(await RoleAsync("Senior Digital Producer")), actions = new[] { new { action_id = "role.preview.role", block_id = "role" } } });

        var view = (await slack.CallAsync("views.update"))["view"];
        view.ShouldContain("Senior Digital Producer");
        view.ShouldContain("Shared by <@U0MANAGER>");
    }

    [Fact]
    public async Task Submitting_posts_the_card_with_its_note_where_the_person_chose()
    {
        var reply = await app.PostAsync("/slack/interactions", Form(new
        {
            type = "view_submission",
            trigger_id = Trigger(),
            team = Media,
            user = Manager,
            view = ShareView(await RoleAsync("Senior Digital Producer"), "<!here> for Thursday"),
            response_urls = new[] { new { block_id = "where", channel_id = "C0HIRING", response_url = slack.ResponseUrl } },
        }), SlackRequest.Form);

        (await reply.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        var post = await slack.CallAsync("response_url");
        post["response_type"].ShouldBe("in_channel");
        post["text"].ShouldContain("&lt;!here&gt; for Thursday");
    }

    [Fact]
    public async Task A_conversation_that_takes_nothing_is_said_in_the_modal()
    {
        slack.Instead.Clear();
        var reply = await SendAsync(new { type = "view_submission", trigger_id = Trigger(), team = Media, user = Manager, view = ShareView(await RoleAsync("Senior Digital Producer")) });

        reply.GetProperty("response_action").GetString().ShouldBe("errors");
        reply.GetProperty("errors").GetProperty("where").GetString()!.ShouldContain("another conversation");
    }

    [Fact]
    public async Task Two_roles_are_compared_in_the_modal()
    {
        var state = new
        {
            values = new Dictionary<string, object>
            {
                ["role"] = new Dictionary<string, object> { ["role.pick"] = new { selected_option = new { value = await RoleAsync("Senior Digital Producer") } } },
                ["other"] = new Dictionary<string, object> { ["role.pick"] = new { selected_option = new { value = await RoleAsync("Digital Production Coordinator") } } },
            },
        };
        var reply = await SendAsync(new { type = "view_submission", trigger_id = Trigger(), team = Media, user = Manager, view = new { id = "V1", type = "modal", callback_id = "role_compare", state } });

        reply.GetProperty("response_action").GetString().ShouldBe("update");
        BlockKitLaw.ViewBreaches(reply.GetProperty("view")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_can_be_asked_which_role_it_speaks_of()
    {
        await SendAsync(new { type = "message_action", callback_id = "role_explain", trigger_id = Trigger(), response_url = slack.ResponseUrl, team = Media, user = Manager, channel = new { id = "C0" }, message = new { text = "what grade is a Senior Digital Producer" } });

        (await slack.CallAsync("response_url"))["text"].ShouldContain("Senior Digital Producer");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"unknown"}""")]
    [InlineData("""{"type":"block_actions"}""")]
    [InlineData("""{"type":"view_submission","view":{"callback_id":"x"}}""")]
    [InlineData("""{"type":"view_closed"}""")]
    public async Task What_the_bot_does_not_know_is_passed_over(string payload)
    {
        var response = await app.PostAsync("/slack/interactions", $"payload={Uri.EscapeDataString(payload)}", SlackRequest.Form);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private static string Trigger() => $"1.2.{Interlocked.Increment(ref triggers)}";

    private object Press(string action, string value, bool isEphemeral, string channel = "C0HIRING") => new
    {
        type = "block_actions",
        trigger_id = Trigger(),
        response_url = slack.ResponseUrl,
        team = Media,
        user = Manager,
        channel = new { id = channel },
        container = new { type = "message", is_ephemeral = isEphemeral },
        actions = new[] { new { action_id = action, block_id = "b", value } },
    };

    private Task<JsonElement> PressAsync(string action, string value, bool isEphemeral, string channel = "C0HIRING") => SendAsync(Press(action, value, isEphemeral, channel));

    private static object ShareView(string role, string? note = null) => new
    {
        id = "V0",
        type = "modal",
        callback_id = "role_share",
        hash = "1795.ab",
        state = new
        {
            values = new Dictionary<string, object>
            {
                ["role"] = new Dictionary<string, object> { ["role.preview.role"] = new { type = "external_select", selected_option = new { value = role } } },
                ["aspect"] = new Dictionary<string, object> { ["role.preview.aspect"] = new { type = "static_select", selected_option = new { value = "requirements" } } },
                ["note"] = new Dictionary<string, object> { ["note"] = new { type = "plain_text_input", value = note } },
            },
        },
    };

    private async Task<string> RoleAsync(string title)
    {
        var reply = await SendAsync(new { type = "block_suggestion", value = title, team = Media, user = Manager });
        return reply.GetProperty("options")[0].GetProperty("value").GetString()!;
    }

    private async Task<JsonElement> SendAsync(object payload)
    {
        var response = await app.PostAsync("/slack/interactions", Form(payload), SlackRequest.Form);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return body.Length == 0 ? default : JsonDocument.Parse(body).RootElement;
    }

    private static string Form(object payload) => $"payload={Uri.EscapeDataString(JsonSerializer.Serialize(payload))}";
}
