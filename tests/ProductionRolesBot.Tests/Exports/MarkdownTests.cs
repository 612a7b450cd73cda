using System.Text.Json.Nodes;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using ProductionRolesBot.Tests.Teams;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Exports;

/// <summary>Somebody wants an answer for their notes.</summary>
public class MarkdownTests
{
    private const string Gap = "What is missing from Deckhand to Boatswain?";

    private static readonly RoleAssistant Assistant = new(CatalogueReader.Read(
        [new("deck.md", "---\ntitle: Deck\n---\n\n## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 1+ years at sea\n- Swims\n\n## Boatswain\n\nThe Boatswain is a grade 5.\n\n### Requirements\n\n- 3+ years at sea\n- Knows every [knot]\n- Swims\n  - in cold water\n")],
        new CatalogueOptions()));

    [Theory]
    [InlineData("What is missing from Deckhand to Boatswain, as Markdown", "en")]
    [InlineData("What is missing from Deckhand to Boatswain in markdown?", "en")]
    [InlineData("Was fehlt mir von Deckhand zu Boatswain, als Markdown?", "de")]
    [InlineData("Que manque-t-il de Deckhand à Boatswain, en Markdown ?", "fr")]
    [InlineData("¿Qué falta de Deckhand a Boatswain, como Markdown?", "es")]
    [InlineData("DeckhandからBoatswainまで何が足りない？Markdownで", "ja")]
    public void Any_question_can_be_answered_as_Markdown_in_its_language(string question, string language)
    {
        var answer = Ask(question);

        answer.Language.ShouldBe(language);
        var text = Markdown(answer);
        text.ShouldStartWith("# ");
        text.ShouldContain("- 3+ years at sea");
        text.ShouldContain("20");
        text.ShouldContain("Knows every \\[knot\\]");
        text.ShouldContain(Assistant.Catalogue.Version.Hash);
    }

    [Fact]
    public void It_holds_every_line_that_a_card_would_fold()
    {
        var text = Markdown(Ask("Tell me about Boatswain as markdown"));

        text.ShouldContain("### Requirements\n\n- 3+ years at sea (Deck, line 20)\n- Knows every \\[knot\\] (Deck, line 21)\n");
        text.ShouldContain("in cold water");
        Markdown(Ask("Compare Deckhand and Boatswain as markdown")).ShouldContain("### Grade\n\n- **Deckhand**: 4 (Deck, line 7)\n- **Boatswain**: 5 (Deck, line 16)\n");
    }

    [Fact]
    public void The_words_alone_mean_the_last_answer()
    {
        var first = Assistant.Ask(new Utterance(Gap), Conversation.New);

        var second = Assistant.Ask(new Utterance("as Markdown?"), first.Conversation);

        Markdown(second.Answer).ShouldContain("3+ years at sea");
        second.Conversation.LastQuestion.ShouldBe(first.Conversation.LastQuestion);
    }

    [Theory]
    [InlineData("Does the Deckhand know markdown?")]
    [InlineData("as markdown")]
    [InlineData("hello, as markdown")]
    public void A_question_about_something_else_is_no_export(string question) => MarkdownRequest.Is(Ask(question)).ShouldBeFalse();

    [Fact]
    public async Task In_Slack_a_button_gives_it_in_a_block_of_code()
    {
        var card = await SlackApp.Shared.CommandAsync("what is missing from Digital Production Coordinator to Senior Digital Producer");
        var words = card.Buttons().Single(button => button.GetProperty("text").GetProperty("text").GetString() == "Copy as Markdown").GetProperty("value").GetString()!;

        var copy = await SlackApp.Shared.CommandAsync(words);

        copy.GetProperty("blocks").ToString().ShouldContain("rich_text_preformatted");
        copy.GetProperty("text").GetString()!.ShouldContain("### Requirements");
        BlockKitLaw.Breaches(copy.GetProperty("blocks"), 50).ShouldBeEmpty();
        copy.Buttons().Select(button => button.GetProperty("value").GetString()).ShouldContain(words, "the rest of it is Markdown too");
    }

    [Fact]
    public async Task In_Teams_a_button_gives_it_in_a_field_to_copy_from_that_is_never_sent()
    {
        await using var bot = await TeamsBotHost.StartAsync();
        var card = await bot.CardAsync(Said.InPrivate("What are the requirements of Senior Digital Producer?"));

        var copy = await bot.InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "say", ["data"] = card.Button("Copy as Markdown") } });

        var field = copy["value"].Parts("Input.Text").ShouldHaveSingleItem();
        ((string?)field["value"])!.ShouldContain("### Requirements\n\n- ");
        field["id"].ShouldBeNull();
    }

    private static Answer Ask(string question) => Assistant.Ask(new Utterance(question), Conversation.New).Answer;

    private static string Markdown(Answer answer) => answer.Blocks.OfType<AnswerBlock.Verbatim>().ShouldHaveSingleItem().Text;
}
