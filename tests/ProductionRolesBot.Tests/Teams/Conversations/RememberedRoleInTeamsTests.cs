using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Conversations;

/// <summary>Which role is somebody's own is theirs: a group never learns it from the bot.</summary>
public sealed class RememberedRoleInTeamsTests : IClassFixture<OneTeamsBot>, IAsyncLifetime
{
    private readonly TeamsBotHost bot;

    public RememberedRoleInTeamsTests(OneTeamsBot one) => bot = one.Bot;

    public async ValueTask InitializeAsync()
    {
        bot.Connector.TakesTargeted = true;
        (await bot.SendAsync(Said.InPrivate("I am a Digital Producer"))).Dispose();
        bot.Connector.Calls.Clear();
    }

    public async ValueTask DisposeAsync() => (await bot.SendAsync(Said.InPrivate("forget me"))).Dispose();

    [Theory]
    [InlineData("what's my next level?")]
    [InlineData("what is my grade?")]
    [InlineData("who do I report to?")]
    [InlineData("what do you know about me?")]
    [InlineData("was ist meine Stufe?")]
    public async Task What_rests_on_it_is_told_to_the_person_alone(string question)
    {
        foreach (var asked in (JsonObject[])[Said.InGroup(question), Said.InChannel(question)])
        {
            bot.Connector.Calls.Clear();
            (await bot.SendAsync(asked)).Dispose();

            var call = bot.Connector.Calls.ShouldHaveSingleItem();
            call.IsTargeted.ShouldBeTrue();
            call.Body!.ToJsonString().ShouldContain("Digital Producer");
        }
    }

    [Theory]
    [InlineData("what's my next level?", "That is about your own role, so I say it to you alone.", "Open in private")]
    [InlineData("what is my grade?", "That is about your own role, so I say it to you alone.", "Open in private")]
    [InlineData("what do you know about me?", "That is about your own role, so I say it to you alone.", "Open in private")]
    [InlineData("was ist meine Stufe?", "Das betrifft Ihre eigene Rolle; ich sage es darum nur Ihnen.", "Privat öffnen")]
    public async Task Where_one_person_cannot_be_told_alone_the_group_reads_that_and_no_more(string question, string sentence, string button)
    {
        bot.Connector.TakesTargeted = false;
        foreach (var asked in (JsonObject[])[Said.InGroup(question), Said.InChannel(question)])
        {
            bot.Connector.Calls.Clear();
            (await bot.SendAsync(asked)).Dispose();

            var posted = bot.Connector.Messages.ShouldHaveSingleItem();
            posted.ToJsonString().ShouldNotContain("Producer");
            posted["attachments"].Lines().ShouldBe([sentence, button]);
            ((string?)posted["summary"]).ShouldBe(sentence);
        }
    }

    [Fact]
    public async Task What_names_the_role_itself_is_for_everyone()
    {
        bot.Connector.TakesTargeted = false;
        (await bot.SendAsync(Said.InGroup("What grade is Senior Digital Producer?"))).Dispose();

        bot.Connector.Messages.ShouldHaveSingleItem()["attachments"].Text().ShouldContain("Senior Digital Producer is grade 7");
    }

    [Fact]
    public async Task A_press_in_a_group_shows_it_on_the_card_of_the_one_who_pressed()
    {
        using var response = await bot.SendAsync(Said.Activity("invoke", Said.Group, "groupChat").With("name", "adaptiveCard/action").With("value", new JsonObject
        {
            ["action"] = new JsonObject { ["verb"] = "say", ["data"] = new JsonObject { ["utterance"] = "what do I need for the next level?" } },
        }));

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Senior Digital Producer");
        bot.Connector.Calls.ShouldBeEmpty();
    }
}
