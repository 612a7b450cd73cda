using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Conversations;

/// <summary>Where a client knows no universal actions, a press comes as a message without text. The card still changes in its place.</summary>
public sealed class CardInItsPlaceTests : IClassFixture<OneTeamsBot>
{
    private readonly TeamsBotHost bot;

    public CardInItsPlaceTests(OneTeamsBot one)
    {
        bot = one.Bot;
        bot.Connector.Calls.Clear();
        bot.Connector.TakesTargeted = true;
    }

    [Fact]
    public async Task A_press_that_comes_as_a_message_changes_the_card_in_its_place()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));
        await PressAsync(card, Said.Personal, "posted-1");

        var call = bot.Connector.Calls.Last();
        (call.Method, call.Status).ShouldBe(("PUT", 201));
        call.Target.ShouldEndWith("/activities/posted-1");
        ((string?)call.Body!["id"]).ShouldBe("posted-1");
        call.Body["attachments"]!.Text().ShouldContain("Requirements");
        ((string?)call.Body["channelData"]!["feedbackLoop"]!["type"]).ShouldBe("default");
    }

    [Fact]
    public async Task A_card_that_can_no_longer_be_changed_is_followed_by_another()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));
        await PressAsync(card, Said.Personal, "gone");

        bot.Connector.Calls.Skip(1).Select(call => (call.Method, call.Status)).ShouldBe([("PUT", 404), ("POST", 201)]);
        bot.Connector.Messages.Last()["attachments"]!.Text().ShouldContain("Requirements");
    }

    [Fact]
    public async Task A_change_whose_fate_is_unknown_is_not_said_twice()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));
        bot.Connector.Next.Enqueue(response => response.HttpContext.Abort());
        await PressAsync(card, Said.Personal, "posted-1");

        bot.Connector.Calls.Skip(1).ShouldAllBe(call => call.Method == "PUT");
    }

    [Fact]
    public async Task In_a_group_a_press_changes_nobody_elses_card()
    {
        var card = await bot.CardAsync(Said.InGroup("Tell me about Senior Digital Producer"));
        await PressAsync(card, Said.Group, "posted-1");

        var call = bot.Connector.Calls.Last();
        call.Method.ShouldBe("POST");
        call.IsTargeted.ShouldBeTrue();
    }

    private async Task PressAsync(JsonObject card, string conversation, string message)
    {
        var press = Said.Activity("message", conversation, conversation == Said.Personal ? "personal" : "groupChat").With("value", card.Button("Requirements")).With("replyToId", message);
        using var response = await bot.SendAsync(press);
        ((int)response.StatusCode).ShouldBe(StatusCodes.Status200OK);
    }
}
