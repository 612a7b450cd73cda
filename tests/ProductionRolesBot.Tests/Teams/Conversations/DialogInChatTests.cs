using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Teams.Cards;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Conversations;

/// <summary>A client that opens no dialogs hands the press of such a button on as a message. The dialog goes on in the chat.</summary>
public sealed class DialogInChatTests : IClassFixture<OneTeamsBot>
{
    private const string Question = "Tell me about Digital Producer";

    private readonly TeamsBotHost bot;

    public DialogInChatTests(OneTeamsBot one)
    {
        bot = one.Bot;
        Connector.Calls.Clear();
        Connector.TakesTargeted = true;
    }

    private FakeConnector Connector => bot.Connector;

    [Fact]
    public async Task Two_roles_are_chosen_and_compared_where_the_fields_stood()
    {
        var card = await bot.CardAsync(Said.InPrivate(Question));
        var fields = await PressAsync(card.Button("Compare with…"));
        (Connector.Calls.Last().Method, fields.Lines().First()).ShouldBe(("POST", "Compare two roles"));
        var inputs = fields.Parts("Input.ChoiceSet").ToArray();
        var first = (string)inputs[0]["value"]!;
        var second = inputs[1]["choices"]!.AsArray().Select(choice => (string)choice!["value"]!).First(id => id != first);

        var compared = await PressAsync(fields.Button("Compare two roles").With("first", first).With("second", second));

        Connector.Calls.Last().Method.ShouldBe("PUT");
        compared.Text().ShouldContain("Digital Producer");
        compared.Parts("Action.Execute").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_was_compared_is_what_is_spoken_of()
    {
        var fields = await PressAsync((await bot.CardAsync(Said.InPrivate(Question))).Button("Compare with…"));
        await PressAsync(fields.Button("Compare two roles").With("first", "Digital Production Coordinator").With("second", "senior digital producer"));

        (await bot.CardAsync(Said.InPrivate("which of them has the higher grade?"))).Text().ShouldContain("Senior Digital Producer");
    }

    [Theory]
    [InlineData("Digital Producer", "digital producer", "Choose two different roles.")]
    [InlineData("Digital Producer", "xylophone", "Choose a role")]
    [InlineData("Digital Producer", "digital", "Choose a role")]
    public async Task Fields_that_name_no_two_roles_come_back_with_what_is_wrong(string first, string second, string problem)
    {
        var fields = await PressAsync((await bot.CardAsync(Said.InPrivate(Question))).Button("Compare with…"));

        var again = await PressAsync(fields.Button("Compare two roles").With("first", first).With("second", second));

        again.Lines().ElementAt(1).ShouldBe(problem);
        ((string?)again.Parts("Input.ChoiceSet").First()["value"]).ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task An_answer_is_shared_after_a_look_at_what_everyone_will_see()
    {
        var card = await bot.CardAsync(Said.InPrivate(Question));
        var note = await PressAsync(card.Button("Share…"));
        var preview = await PressAsync(note.Button("Preview").With("note", "Let us talk about this"));
        preview.Text().ShouldContain("Let us talk about this");
        preview.Lines().ShouldContain("This is what everyone here will see.");

        var posted = await PressAsync(preview.Button("Post here").With("note", "Let us talk about this"));

        posted.Text().ShouldContain("Shared by Dana Lee");
        posted.Parts("Action.Submit").ShouldBeEmpty();
        Connector.Calls.Select(call => call.Method).ShouldBe(["POST", "POST", "PUT", "PUT"]);
    }

    [Fact]
    public async Task The_lines_of_a_focus_card_are_chosen_and_posted()
    {
        var card = await bot.CardAsync(Said.InPrivate("What is missing from Digital Production Coordinator to Digital Producer?"));
        var fields = await PressAsync(card.Button("Focus card…"));
        var line = (string)fields.Parts("Input.ChoiceSet").Single()["choices"]![0]!["value"]!;
        (await PressAsync(fields.Button("Preview").With("lines", ""))).Text().ShouldContain("at most five");
        var preview = await PressAsync(fields.Button("Preview").With("lines", line).With("date", "2026-05-02"));

        var posted = await PressAsync(preview.Button("Post here").With("lines", line).With("date", "2026-05-02"));

        posted.Text().ShouldContain("Agreed focus areas of 2026-05-02: Digital Producer");
        posted.Button("Check again").ShouldNotBeNull();
    }

    [Fact]
    public async Task In_a_group_the_steps_are_for_the_one_who_pressed_and_only_what_is_posted_is_for_all()
    {
        var card = await bot.CardAsync(Said.InGroup(Question));
        var note = await PressAsync(card.Button("Share…"), Said.Group);
        var preview = await PressAsync(note.Button("Preview").With("note", "Not yet for all"), Said.Group);
        await PressAsync(preview.Button("Post here").With("note", "Now for all"), Said.Group);

        Connector.Calls.Where(call => call.Method == "POST").Select(call => call.IsTargeted).ShouldBe([true, true, true, false]);
        Connector.Messages.Last()["attachments"]!.Text().ShouldContain("Now for all");
    }

    [Fact]
    public async Task Where_nothing_can_be_said_to_one_person_a_group_sees_no_step()
    {
        var card = await bot.CardAsync(Said.InGroup(Question));
        Connector.TakesTargeted = false;

        var shown = await PressAsync(card.Button("Share…"), Said.Channel);

        shown.Lines().ShouldBe(["This goes on with you alone, in the private chat.", "Open in private"]);
    }

    [Fact]
    public async Task A_button_whose_dialog_nobody_knows_is_answered_with_what_it_says()
    {
        var card = await PressAsync(new JsonObject { ["utterance"] = Question, ["dialog"] = "tomorrow" });

        card.Text().ShouldContain("Digital Producer is grade 6");
    }

    /// <summary>The card that a press leads to, where the message that was pressed is the last one.</summary>
    private async Task<JsonObject> PressAsync(JsonObject data, string conversation = Said.Personal)
    {
        var pressed = Connector.Calls.Count(call => call is { Method: "POST", Status: 201 });
        var press = Said.Activity("message", conversation, conversation == Said.Personal ? "personal" : "groupChat").With("value", data.DeepClone()).With("replyToId", $"posted-{Math.Max(pressed, 1)}");
        using var response = await bot.SendAsync(press);
        ((int)response.StatusCode).ShouldBe(StatusCodes.Status200OK);
        return Connector.Messages.Last()["attachments"]!.AsArray().ShouldHaveSingleItem()!["content"]!.AsObject();
    }
}
