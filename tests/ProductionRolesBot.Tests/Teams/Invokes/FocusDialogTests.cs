using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Invokes;

/// <summary>A manager makes a focus card of an answer in Teams, posts it, and somebody checks it again.</summary>
public sealed class FocusDialogTests : IClassFixture<OneTeamsBot>
{
    private const string Gap = "What is missing from Digital Production Coordinator to Digital Producer?";

    private readonly TeamsBotHost bot;

    public FocusDialogTests(OneTeamsBot one)
    {
        bot = one.Bot;
        bot.Connector.Calls.Clear();
    }

    [Fact]
    public async Task Lines_are_chosen_seen_posted_and_checked_again()
    {
        var dialog = await OpenAsync();
        var choices = Choices(dialog);
        choices.Length.ShouldBeGreaterThan(5);

        var filled = dialog.Button("Preview").With("lines", string.Join(',', choices[..2])).With("note", "Until the *summer* review").With("date", "2026-05-02");
        var preview = await StepAsync(filled);
        preview.Text().ShouldContain("Agreed focus areas of 2026-05-02: Digital Producer");
        preview.Text().ShouldContain("Shared by Dana Lee");
        preview.Text().ShouldContain("Until the *summer* review");
        ((string?)preview.Parts("Input.ChoiceSet").Single()["value"]).ShouldBe(string.Join(',', choices[..2]));

        await bot.InvokeAsync("task/submit", new JsonObject { ["data"] = preview.Button("Post here").With("lines", string.Join(',', choices[..2])).With("note", "Until the *summer* review").With("date", "2026-05-02") });
        var posted = bot.Connector.Messages.Last()["attachments"]![0]!["content"]!.AsObject();
        posted.Text().ShouldContain("Shared by Dana Lee");
        posted.Text().ShouldContain("Until the *summer* review");

        posted.Text().ShouldMatch("receipt [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
        var check = posted.Button("Check again");
        (await PressAsync(check)).Text().ShouldContain("None of the 2 agreed items has changed since 2026-05-02.");
        (await PressAsync(check.With("utterance", ((string)check["utterance"]!).Replace("card: ", "card: A", StringComparison.Ordinal)))).Text().ShouldContain("This focus card is not as I made it");
    }

    [Fact]
    public async Task The_card_speaks_the_language_of_the_question()
    {
        var card = await bot.CardAsync(Said.InPrivate("Was fehlt mir von Digital Production Coordinator zu Digital Producer?"));
        var dialog = (await bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = card.Button("Fokuskarte…") }))["task"]!["value"]!["card"]!["content"]!.AsObject();

        var preview = await StepAsync(dialog.Button("Vorschau").With("lines", Choices(dialog)[0]).With("date", "2026-05-02"));

        preview.Text().ShouldContain("Vereinbarte Schwerpunkte vom 2026-05-02: Digital Producer");
        preview.Text().ShouldContain("Geteilt von Dana Lee");
    }

    [Fact]
    public async Task More_than_five_lines_or_none_bring_the_dialog_back_with_what_was_chosen()
    {
        var dialog = await OpenAsync();

        foreach (var lines in (string[])[string.Join(',', Choices(dialog)[..6]), "", "no-line"])
        {
            var again = await StepAsync(dialog.Button("Preview").With("lines", lines));
            again.Text().ShouldContain("at most five");
            ((string?)again.Parts("Input.ChoiceSet").Single()["value"]).ShouldBe(lines);
        }
    }

    [Fact]
    public async Task The_role_that_somebody_said_is_theirs_is_not_offered_to_others()
    {
        await bot.CardAsync(Said.InPrivate("I am a Digital Producer"));

        var mine = await bot.CardAsync(Said.InPrivate("what do I need for the next level?"));
        var named = await bot.CardAsync(Said.InPrivate("What comes after Digital Producer?"));
        await bot.CardAsync(Said.InPrivate("forget me"));

        mine.Text().ShouldContain("Senior Digital Producer");
        mine.Parts().ShouldNotContain(part => (string?)part["title"] == "Share…");
        named.Parts().ShouldContain(part => (string?)part["title"] == "Share…");
    }

    [Fact]
    public async Task What_is_shared_names_who_shares_it()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));
        var first = await bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = card.Button("Share…") });

        var preview = await StepAsync(first["task"]!["value"]!["card"].Button("Preview").With("note", new string('x', 400)));

        preview.Text().ShouldContain("Shared by Dana Lee");
        preview.Text().ShouldMatch("receipt [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
        preview.Text().ShouldContain(new string('x', 300));
        preview.Text().ShouldNotContain(new string('x', 301));
    }

    private async Task<JsonObject> OpenAsync()
    {
        var card = await bot.CardAsync(Said.InPrivate(Gap));
        var dialog = await bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = card.Button("Focus card…") });
        return dialog["task"]!["value"]!["card"]!["content"]!.AsObject();
    }

    private static string[] Choices(JsonObject dialog) => [.. dialog.Parts("Input.ChoiceSet").Single()["choices"]!.AsArray().Select(choice => (string)choice!["value"]!)];

    private async Task<JsonObject> StepAsync(JsonObject data) =>
        (await bot.InvokeAsync("task/submit", new JsonObject { ["data"] = data }))["task"]!["value"]!["card"]!["content"]!.AsObject();

    private async Task<JsonNode> PressAsync(JsonObject data) => (await bot.InvokeAsync("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "say", ["data"] = data.DeepClone() },
    }))["value"]!;
}
