using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Tests.Specs;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

/// <summary>What rests on the role somebody told the bot is theirs is for them alone, and theirs to share.</summary>
public sealed class RememberedRoleTests
{
    private const string Told = "I'm a Digital Production Coordinator";

    private static readonly RoleAssistant Assistant = SpecCatalogues.Find("shipped")!;

    [Theory]
    [InlineData("what's my next level?")]
    [InlineData("my grade")]
    [InlineData("do I need a degree?")]
    [InlineData("requirements?")]
    [InlineData("what is my role")]
    [InlineData("what do you know about me?")]
    [InlineData("what am I missing for Senior Digital Producer?")]
    [InlineData("salary")]
    [InlineData("my grade as markdown")]
    [InlineData("¿cuál es mi siguiente nivel?")]
    public void It_rests_on_the_role_where_the_words_alone_do_not_lead_there(string question) =>
        Ask(question).RestsOnMine.ShouldBeTrue();

    [Theory]
    [InlineData("what grade is Digital Production Coordinator")]
    [InlineData("I'm a Digital Production Coordinator, what's the next level?")]
    [InlineData("what is the next level after Digital Production Coordinator?")]
    [InlineData("list all roles")]
    [InlineData("highest grade")]
    [InlineData("help")]
    [InlineData("forget me")]
    [InlineData("what am I missing for Digital Producer?")]
    public void It_does_not_where_everybody_who_says_the_same_gets_the_same_answer(string question) =>
        Ask(question).RestsOnMine.ShouldBeFalse();

    [Fact]
    public void Without_a_role_that_was_told_nothing_rests_on_it() =>
        Assistant.Ask(new Utterance("what's my next level?"), Conversation.New).RestsOnMine.ShouldBeFalse();

    [Fact]
    public void What_is_asked_behind_such_an_answer_rests_on_it_too_until_words_lead_there()
    {
        var next = Ask("what's my next level?");

        var manager = Assistant.Ask(new Utterance("and who does it report to?"), next.Conversation);
        manager.Answer.Headline.ShouldContain("Digital Producer");
        manager.RestsOnMine.ShouldBeTrue();
        Assistant.Ask(new Utterance("what grade is Senior Digital Producer"), manager.Conversation).RestsOnMine.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_rests_on_what_was_forgotten()
    {
        var forgotten = Assistant.Ask(new Utterance("forget me"), Ask("my grade").Conversation);

        Assistant.Ask(new Utterance("my grade"), forgotten.Conversation).RestsOnMine.ShouldBeFalse();
    }

    [Theory]
    [InlineData("what's my next level?")]
    [InlineData("my grade")]
    [InlineData("what am I missing for Senior Digital Producer?")]
    public void Asked_before_everybody_it_can_be_shared_by_words_that_lead_everybody_to_the_same_answer(string question)
    {
        var turn = Ask(question);

        SharedCard.WordsOf(turn, question).ShouldBeNull();
        var words = SharedCard.WordsAskedOpenly(Assistant, turn, question).ShouldNotBeNull();
        SharedCard.Of(Assistant, words, note: null)!.Answer.Headline.ShouldBe(turn.Answer.Headline);
    }

    [Fact]
    public void What_the_bot_keeps_of_a_person_is_not_shared() =>
        SharedCard.WordsAskedOpenly(Assistant, Ask("what is my role"), "what is my role").ShouldBeNull();

    private static Turn Ask(string question) => Assistant.Ask(new Utterance(question), Assistant.Ask(new Utterance(Told), Conversation.New).Conversation);
}
