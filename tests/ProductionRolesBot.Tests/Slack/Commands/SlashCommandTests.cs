using System.Net;
using System.Text.Json;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Commands;

public sealed class SlashCommandTests
{
    private readonly SlackApp app = SlackApp.Shared;

    [Fact]
    public async Task A_question_is_answered_in_the_reply_for_the_person_alone()
    {
        var reply = await app.CommandAsync("what grade is Senior Digital Producer");

        reply.GetProperty("response_type").GetString().ShouldBe("ephemeral");
        reply.GetProperty("text").GetString()!.ShouldContain("grade 7");
        BlockKitLaw.Breaches(reply.GetProperty("blocks"), 50).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("grade Senior Digital Producer", "what grade is Senior Digital Producer")]
    [InlineData("grade 7", "which roles are grade 7")]
    [InlineData("GRADE\u00A0Senior Digital Producer", "what grade is Senior Digital Producer")]
    [InlineData("requirements Senior Digital Producer", "what are the requirements of Senior Digital Producer")]
    [InlineData("responsibilities Senior Digital Producer", "what are the responsibilities of Senior Digital Producer")]
    [InlineData("next Digital Producer", "what is the next level after Digital Producer")]
    [InlineData("compare Digital Producer vs Senior Digital Producer", "compare Digital Producer vs Senior Digital Producer")]
    [InlineData("<@U123|sam> what grade is Senior Digital Producer", "what grade is Senior Digital Producer")]
    [InlineData("", "help")]
    public async Task A_sub_command_says_what_a_person_would_say(string text, string words)
    {
        var bySubCommand = await app.CommandAsync(text);
        var byWords = await app.CommandAsync(words);

        bySubCommand.GetProperty("text").GetString().ShouldBe(byWords.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("requirements Senior Digital Producer")]
    [InlineData("responsibilities Senior Digital Producer")]
    [InlineData("next Digital Producer")]
    [InlineData("compare Digital Producer vs Senior Digital Producer")]
    [InlineData("ladder Digital Producer")]
    [InlineData("find video")]
    [InlineData("list")]
    [InlineData("me Digital Producer")]
    [InlineData("forget me")]
    [InlineData("help")]
    public async Task Every_sub_command_is_understood(string text)
    {
        var reply = await app.CommandAsync(text);

        reply.GetProperty("text").GetString()!.ShouldNotContain("did not understand");
    }

    [Fact]
    public async Task Find_looks_through_all_roles_whatever_was_spoken_of_and_no_answer_about_a_few_speaks_for_all()
    {
        var person = SlackApp.Stranger;
        await app.CommandAsync("compare Digital Producer vs Senior Digital Producer", person);

        (await app.CommandAsync("budgets?", person)).GetProperty("text").GetString()!.ShouldContain("The page does not say anything about budgets for Digital Producer and Senior Digital Producer.");
        (await app.CommandAsync("find budgets", person)).GetProperty("text").GetString()!.ShouldContain("Digital Production Coordinator");
    }

    [Fact]
    public async Task An_answer_can_be_posted_for_everybody_after_asking_first()
    {
        var reply = await app.CommandAsync("what grade is Senior Digital Producer");

        var post = reply.Buttons().Single(button => button.GetProperty("action_id").GetString() == "role.post");
        post.GetProperty("confirm").GetProperty("text").GetProperty("text").GetString()!.ShouldContain("your name");
    }

    [Fact]
    public async Task Words_of_a_person_can_neither_mention_nor_link()
    {
        var reply = await app.CommandAsync("what grade is &lt;!channel&gt; &lt;https://evil.example|Senior Digital Producer&gt;");

        reply.GetProperty("text").GetString()!.ShouldNotContain("<");
        reply.Markup().ShouldAllBe(markup => !markup.Contains("<!") && !markup.Contains("evil"));
    }

    [Fact]
    public async Task What_is_meant_for_another_app_is_refused()
    {
        using var choosy = new SlackApp { Settings = { ["Slack:AppId"] = "A0ROLES" } };

        (await choosy.PostAsync("/slack/commands", "command=%2Frole&api_app_id=A0OTHER", SlackRequest.Form)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await choosy.PostAsync("/slack/commands", "command=%2Frole&api_app_id=A0ROLES", SlackRequest.Form)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
