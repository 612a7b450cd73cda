using System.Net;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Teams.Cards;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Conversations;

public sealed class ConversationTests : IClassFixture<OneTeamsBot>
{
    private const string Question = "What grade is Senior Digital Producer?";

    private readonly TeamsBotHost bot;

    public ConversationTests(OneTeamsBot one)
    {
        bot = one.Bot;
        bot.Connector.Calls.Clear();
        bot.Connector.TakesTargeted = true;
    }

    private FakeConnector Connector => bot.Connector;

    [Fact]
    public async Task A_question_in_private_is_answered_with_one_card_and_a_line_for_the_notification()
    {
        (await SentAsync(Said.InPrivate(Question))).ShouldBe(HttpStatusCode.OK);

        var reply = Connector.Messages.ShouldHaveSingleItem();
        reply["text"].ShouldBeNull();
        ((string?)reply["summary"]).ShouldNotBeNull().ShouldContain("7");
        ((string?)reply["from"]!["id"]).ShouldBe(Said.Bot);
        ((string?)reply["recipient"]!["id"]).ShouldBe("29:1uPerson");
        ((string?)reply["channelData"]!["feedbackLoop"]!["type"]).ShouldBe("default");
    }

    [Fact]
    public async Task The_response_to_a_message_is_empty()
    {
        using var response = await bot.SendAsync(Said.InPrivate(Question));

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_spoken_of_is_remembered()
    {
        await SentAsync(Said.InPrivate(Question));

        (await bot.CardAsync(Said.InPrivate("who does it report to?"))).Text().ShouldContain("Digital Producer");
    }

    [Fact]
    public async Task The_mention_of_the_bot_is_no_part_of_the_question() =>
        (await bot.CardAsync(Said.InChannel(Question))).ToJsonString().ShouldBe((await bot.CardAsync(Said.InGroup(Question))).ToJsonString());

    [Fact]
    public async Task In_a_channel_the_answer_is_for_the_one_who_asked_and_stays_in_the_thread()
    {
        (await SentAsync(Said.InChannel(Question))).ShouldBe(HttpStatusCode.OK);

        var call = Connector.Calls.ShouldHaveSingleItem();
        call.IsTargeted.ShouldBeTrue();
        ((string?)call.Body!["conversation"]!["id"]).ShouldBe(Said.Channel);
        ((string?)call.Body["recipient"]!["id"]).ShouldBe("29:1uPerson");
    }

    [Fact]
    public async Task Where_nothing_can_be_said_to_one_person_everyone_reads_only_the_sentence_that_answers()
    {
        Connector.TakesTargeted = false;
        await SentAsync(Said.InGroup("Tell me about Senior Digital Producer"));

        Connector.Calls.Select(call => (call.IsTargeted, call.Status)).ShouldBe([(true, 403), (false, 201)]);
        var card = Connector.Messages.Last()["attachments"]![0]!["content"];
        card!.ToJsonString().Length.ShouldBeLessThan(4000);
        card.Parts("Action.OpenUrl").Single(action => (string?)action["title"] == "Open in private")["url"]!.GetValue<string>()
            .ShouldStartWith($"https://teams.microsoft.com/l/chat/0/0?users=28:{Said.AppId}&message=Tell%20me%20about");
    }

    [Fact]
    public async Task A_message_to_others_in_a_group_is_not_heard()
    {
        await SentAsync(Said.Activity("message", Said.Group, "groupChat").With("text", "what grade is she?"));

        Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bots_own_words_are_not_heard()
    {
        await SentAsync(Said.InPrivate(Question).With("from", new JsonObject { ["id"] = Said.Bot }));

        Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_edited_message_is_answered_again()
    {
        var edited = Said.InPrivate(Question).With("type", "messageUpdate");
        edited["channelData"]!["eventType"] = "editMessage";

        (await bot.CardAsync(edited)).Text().ShouldContain("7");
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("messageDelete")]
    [InlineData("messageUpdate")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("trace")]
    [InlineData("tomorrow's type")]
    public async Task What_is_no_question_is_passed_over(string type)
    {
        (await SentAsync(Said.InPrivate(Question).With("type", type))).ShouldBe(HttpStatusCode.OK);

        Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_without_text_is_answered_with_what_can_be_asked()
    {
        var card = await bot.CardAsync(Said.InPrivate("").With("attachments", new JsonArray(new JsonObject { ["contentType"] = "image/png" })));

        card.Parts("Action.Execute").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("<span class=\"inline-compose-card\" itemid=\"0\" itemtype=\"http://schema.skype.com/InputExtension\"> </span>")]
    [InlineData("<attachment id=\"1\"></attachment>")]
    public async Task A_card_that_somebody_puts_into_a_message_is_no_question(string text) =>
        (await bot.CardAsync(Said.InPrivate(text)))["fallbackText"]!.GetValue<string>().ShouldStartWith("Ask me about a role");

    [Fact]
    public async Task The_welcome_is_said_once_for_each_install()
    {
        var joined = Said.Activity("conversationUpdate", "a:new", "personal").With("membersAdded", new JsonArray(new JsonObject { ["id"] = Said.Bot }, new JsonObject { ["id"] = "29:1uPerson" }));
        Connector.Conversations.Add("a:new");

        await SentAsync(Said.Activity("installationUpdate", "a:new", "personal").With("action", "add"));
        await SentAsync(joined);
        await SentAsync(Said.Activity("installationUpdate", "a:new", "personal").With("action", "add-upgrade"));
        Connector.Messages.ShouldHaveSingleItem().ToJsonString().ShouldContain("Action.Execute");

        await SentAsync(Said.Activity("installationUpdate", "a:new", "personal").With("action", "remove"));
        await SentAsync(Said.Activity("installationUpdate", "a:new", "personal").With("action", "add"));
        Connector.Messages.Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_person_who_joins_a_group_is_not_disturbed()
    {
        await SentAsync(Said.Activity("conversationUpdate", Said.Group, "groupChat").With("membersAdded", new JsonArray(new JsonObject { ["id"] = "29:1uSomebody" })));

        Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_delivered_twice_is_answered_once()
    {
        var message = Said.InPrivate(Question);
        await SentAsync(message);
        await SentAsync(message);

        Connector.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_expects_the_replies_in_the_response_gets_them_there()
    {
        using var response = await bot.SendAsync(Said.InPrivate(Question).With("deliveryMode", "expectReplies"));

        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["activities"]!.AsArray().ShouldHaveSingleItem();
        Connector.Calls.ShouldBeEmpty();
    }

    private async Task<HttpStatusCode> SentAsync(JsonObject activity)
    {
        using var response = await bot.SendAsync(activity);
        return response.StatusCode;
    }
}
