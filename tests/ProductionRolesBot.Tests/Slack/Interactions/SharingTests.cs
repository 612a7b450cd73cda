using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Interactions;

/// <summary>What somebody shows to others, and what they see before.</summary>
public sealed class SharingTests : PressingPerson
{
    [Fact]
    public async Task Post_here_posts_the_answer_with_the_name_of_who_did()
    {
        await PressAsync("role.post", "what grade is Senior Digital Producer", isEphemeral: true);

        var post = await Slack.CallAsync("response_url");
        post["delete_original"].ShouldBe("True");
        post["response_type"].ShouldBe("in_channel");
        post["text"].ShouldContain("Shared by <@U0MANAGER>");
        post["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task In_a_thread_the_answer_is_posted_there_and_the_private_one_says_so()
    {
        await PressAsync("role.post", "what grade is Senior Digital Producer", isEphemeral: true, thread: "1795349999.000100");

        var post = await Slack.CallAsync("response_url");
        (post["thread_ts"], post["response_type"], post["replace_original"], post["delete_original"]).ShouldBe(("1795349999.000100", "in_channel", "False", ""));
        var note = await Slack.CallAsync("response_url", 2);
        (note["response_type"], note["replace_original"], note["text"]).ShouldBe(("ephemeral", "True", "Posted."));
    }

    [Fact]
    public async Task Where_another_company_reads_along_nothing_is_posted_and_the_reason_is_said()
    {
        await PressAsync("role.post", "what grade is Senior Digital Producer", isEphemeral: true, FakeSlack.Partners);

        var reply = await Slack.CallAsync("response_url");
        reply["response_type"].ShouldBe("ephemeral");
        reply["text"].ShouldContain("another company");
        reply["text"].ShouldNotContain("grade 7");
    }

    [Fact]
    public async Task Where_Slack_does_not_say_who_reads_the_person_chooses_the_place_and_sees_what_others_will()
    {
        await PressAsync("role.post", "what grade is Senior Digital Producer", isEphemeral: true, "D0PRIVATE");
        var view = (await Slack.CallAsync("views.open")).Json("view");
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
            response_urls = new[] { new { block_id = "where", channel_id = "D0PRIVATE", response_url = Slack.ResponseUrl } },
        });

        (await Slack.CallAsync("response_url"))["text"].ShouldContain("grade 7");
    }

    [Theory]
    [InlineData("the opening is for a Senior Digital Producer")]
    [InlineData("The opening is for a Senior Digital Producer, reporting to the Head of Production.")]
    public async Task A_message_can_be_shared_from_with_the_role_it_speaks_of(string text)
    {
        await SendAsync(new { type = "message_action", callback_id = "role_share_message", trigger_id = Trigger(), response_url = Slack.ResponseUrl, team = Media, user = Manager, channel = new { id = "C0" }, message = new { text } });

        var view = (await Slack.CallAsync("views.open")).Json("view");
        view.GetProperty("callback_id").GetString().ShouldBe("role_share");
        view.ToString().ShouldContain("Shared by <@U0MANAGER>");
        view.ToString().ShouldContain("Senior Digital Producer");
    }

    [Fact]
    public async Task Choosing_a_role_shows_what_others_will_see()
    {
        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), team = Media, user = Manager, view = ShareView(await RoleAsync("Senior Digital Producer")), actions = new[] { new { action_id = "role.preview.role", block_id = "role" } } });

        var view = (await Slack.CallAsync("views.update"))["view"];
        view.ShouldContain("Senior Digital Producer");
        view.ShouldContain("Shared by <@U0MANAGER>");
    }

    [Fact]
    public async Task Submitting_posts_the_card_with_its_note_where_the_person_chose()
    {
        var reply = await App.PostAsync("/slack/interactions", Form(new
        {
            type = "view_submission",
            trigger_id = Trigger(),
            team = Media,
            user = Manager,
            view = ShareView(await RoleAsync("Senior Digital Producer"), "<!here> for Thursday"),
            response_urls = new[] { new { block_id = "where", channel_id = "C0HIRING", response_url = Slack.ResponseUrl } },
        }), SlackRequest.Form);

        (await reply.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        var post = await Slack.CallAsync("response_url");
        post["response_type"].ShouldBe("in_channel");
        post["text"].ShouldContain("&lt;!here&gt; for Thursday");
    }

    [Fact]
    public async Task A_conversation_that_takes_nothing_is_said_in_the_modal()
    {
        Slack.Instead.Clear();
        var reply = await SendAsync(new { type = "view_submission", trigger_id = Trigger(), team = Media, user = Manager, view = ShareView(await RoleAsync("Senior Digital Producer")) });

        reply.GetProperty("response_action").GetString().ShouldBe("errors");
        reply.GetProperty("errors").GetProperty("where").GetString()!.ShouldContain("another conversation");
    }
}
