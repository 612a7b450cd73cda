using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Interactions;

/// <summary>Buttons that say something, fields in which roles are found, and what is not understood.</summary>
public sealed class ButtonTests : PressingPerson
{
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

        var answer = await Slack.CallAsync("response_url");
        answer["replace_original"].ShouldBe("True");
        answer["response_type"].ShouldBe("ephemeral");
        answer["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task A_button_of_an_answer_that_all_see_is_answered_for_the_one_who_pressed()
    {
        await PressAsync("role.ask.0", "what grade is Senior Digital Producer", isEphemeral: false);

        var answer = await Slack.CallAsync("response_url");
        answer["replace_original"].ShouldBe("False");
        answer["response_type"].ShouldBe("ephemeral");
    }

    [Fact]
    public async Task A_press_is_acknowledged_before_Slack_takes_what_it_leads_to()
    {
        var slow = new TaskCompletionSource();
        Slack.Instead.Enqueue(async context =>
        {
            await slow.Task;
            await context.Response.WriteAsJsonAsync(new { ok = true, user_id = "U0ROLES", bot_id = "B0ROLES", team_id = "T0MEDIA" }, TestContext.Current.CancellationToken);
        });

        await PressAsync("role.all", "what are the requirements of Senior Digital Producer", isEphemeral: true);
        Slack.Calls.ShouldBeEmpty();
        slow.SetResult();

        await Slack.CallAsync("views.open");
    }

    [Fact]
    public async Task A_press_that_is_delivered_twice_is_answered_once()
    {
        var payload = Press("role.ask.0", "help", isEphemeral: true);
        await SendAsync(payload);
        await SendAsync(payload);
        await PressAsync("role.ask.1", "list all roles", isEphemeral: true);
        await Slack.CallAsync("response_url", 2);

        Slack.Calls.Count(call => call.Method == "response_url").ShouldBe(2);
    }

    [Fact]
    public async Task An_address_that_is_not_Slacks_gets_nothing()
    {
        await using var stranger = await FakeSlack.StartAsync();
        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), response_url = stranger.ResponseUrl, team = Media, user = Manager, actions = new[] { new { action_id = "role.ask.0", value = "help" } } });

        await PressAsync("role.ask.0", "help", isEphemeral: true);
        await Slack.CallAsync("response_url");
        stranger.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_of_the_home_tab_knows_what_the_person_told_the_bot_and_does_what_it_says()
    {
        await App.CommandAsync("I'm a Digital Producer", "U0MANAGER");

        await PressAtHomeAsync("What do I need next?");
        (await Slack.CallAsync("views.open"))["view"].ShouldContain("From Digital Producer to Senior Digital Producer");
        await PressAtHomeAsync("forget me");
        await Slack.CallAsync("views.open", 2);

        (await App.CommandAsync("what is my role", "U0MANAGER")).GetProperty("text").GetString()!.ShouldContain("I do not know your role");
    }

    [Fact]
    public async Task What_the_home_tab_has_no_room_for_is_shown_in_a_window()
    {
        await App.CommandAsync("I'm a Digital Producer", "U0MANAGER");
        await App.PostAsync("/slack/events", """{"type":"event_callback","team_id":"T0MEDIA","event_id":"EvHome","event":{"type":"app_home_opened","user":"U0MANAGER","channel":"D0USER","tab":"home"}}""");
        var rest = (await Slack.CallAsync("views.publish")).Json("view").GetProperty("blocks").EnumerateArray().Where(block => block.GetProperty("type").GetString() == "actions")
            .SelectMany(block => block.GetProperty("elements").EnumerateArray()).Last(element => element.GetProperty("action_id").GetString() == "role.all").GetProperty("value").GetString();

        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), team = Media, user = Manager, view = new { id = "V0", type = "home" }, actions = new[] { new { action_id = "role.all", block_id = "b", value = rest } } });

        var window = (await Slack.CallAsync("views.open"))["view"];
        window.ShouldContain("From Digital Producer to Senior Digital Producer");
        window.ShouldContain("worded differently");
    }

    [Theory]
    [InlineData("what grade is a Senior Digital Producer", "grade 7")]
    [InlineData("The opening is for a Senior Digital Producer, reporting to the Head of Production. Please spread the word!", "Senior Digital Producer is grade 7")]
    [InlineData("Wir suchen für das neue Studio einen Senior Digital Producer, dazu eine Leitung der Tontechnik.", "Senior Digital Producer hat Stufe 7")]
    [InlineData("anyone seen my keys?", "No role has a line about keys")]
    public async Task A_message_can_be_asked_which_role_it_speaks_of(string text, string answer)
    {
        await SendAsync(new { type = "message_action", callback_id = "role_explain", trigger_id = Trigger(), response_url = Slack.ResponseUrl, team = Media, user = Manager, channel = new { id = "C0" }, message = new { text } });

        (await Slack.CallAsync("response_url"))["text"].ShouldContain(answer);
    }

    private Task<JsonElement> PressAtHomeAsync(string value) =>
        SendAsync(new { type = "block_actions", trigger_id = Trigger(), team = Media, user = Manager, view = new { id = "V0", type = "home" }, actions = new[] { new { action_id = "role.ask.0", block_id = "b", value } } });

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"unknown"}""")]
    [InlineData("""{"type":"block_actions"}""")]
    [InlineData("""{"type":"view_submission","view":{"callback_id":"x"}}""")]
    [InlineData("""{"type":"view_closed"}""")]
    public async Task What_the_bot_does_not_know_is_passed_over(string payload)
    {
        var response = await App.PostAsync("/slack/interactions", $"payload={Uri.EscapeDataString(payload)}", SlackRequest.Form);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
