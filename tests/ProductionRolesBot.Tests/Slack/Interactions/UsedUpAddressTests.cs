using System.Text.Json;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Interactions;

/// <summary>The address that comes with an interaction takes five messages. Whoever presses after that is not left without an answer.</summary>
public sealed class UsedUpAddressTests : PressingPerson
{
    private const string Question = "what grade is Senior Digital Producer";

    [Fact]
    public async Task The_sixth_answer_is_shown_in_a_window()
    {
        await UseUpAsync();

        await PressAsync("role.ask.0", Question, isEphemeral: true);

        var view = await WindowAsync();
        view.GetProperty("title").GetProperty("text").GetString().ShouldBe("The whole answer");
        view.ToString().ShouldContain("grade 7");
        Slack.Calls.Count(call => call.Method == "response_url").ShouldBe(5);
    }

    [Fact]
    public async Task The_window_speaks_the_language_of_the_question()
    {
        await UseUpAsync();

        await PressAsync("role.ask.0", "welche Stufe hat der Senior Digital Producer?", isEphemeral: true);

        (await WindowAsync()).GetProperty("title").GetProperty("text").GetString().ShouldBe("Die ganze Antwort");
    }

    [Fact]
    public async Task What_is_to_be_posted_for_all_is_posted_where_the_person_chooses()
    {
        await UseUpAsync();

        await PressAsync("role.post", Question, isEphemeral: true);

        var view = await WindowAsync();
        view.GetProperty("callback_id").GetString().ShouldBe("role_post");
        view.ToString().ShouldContain("Shared by <@U0MANAGER>");
        var reply = await SubmitAsync(view, Slack.FreshResponseUrl);
        reply.ValueKind.ShouldBe(JsonValueKind.Undefined);
        (await Slack.CallAsync("response_url", 6))["response_type"].ShouldBe("in_channel");
    }

    [Fact]
    public async Task Why_something_did_not_go_is_told_in_a_direct_message()
    {
        await UseUpAsync();

        await PressAsync("role.post", Question, isEphemeral: true, FakeSlack.Partners);

        var note = await Slack.CallAsync("chat.postMessage");
        note["channel"].ShouldBe("U0MANAGER");
        note["text"].ShouldContain("another company");
    }

    [Fact]
    public async Task A_modal_says_so_in_itself()
    {
        await UseUpAsync();
        await PressAsync("role.post", Question, isEphemeral: true);

        var reply = await SubmitAsync(await WindowAsync(), Slack.ResponseUrl);

        reply.GetProperty("errors").GetProperty("where").GetString()!.ShouldContain("another conversation");
    }

    /// <summary>Presses five times, and waits until each is answered.</summary>
    private async Task UseUpAsync()
    {
        for (var use = 1; use <= 5; use++)
        {
            await PressAsync("role.ask.0", Question, isEphemeral: true);
            await Slack.CallAsync("response_url", use);
        }
    }

    private async Task<JsonElement> WindowAsync() => (await Slack.CallAsync("views.open")).Json("view");

    private Task<JsonElement> SubmitAsync(JsonElement view, string address) => SendAsync(new
    {
        type = "view_submission",
        trigger_id = Trigger(),
        team = Media,
        user = Manager,
        view = new { id = "V1", type = "modal", callback_id = view.GetProperty("callback_id").GetString(), private_metadata = view.GetProperty("private_metadata").GetString() },
        response_urls = new[] { new { block_id = "where", channel_id = "C0HIRING", response_url = address } },
    });
}
