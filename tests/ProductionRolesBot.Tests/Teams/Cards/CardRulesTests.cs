using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Cards;

/// <summary>Rules that every card keeps, whatever it shows.</summary>
public sealed class CardRulesTests(OneTeamsBot one) : IClassFixture<OneTeamsBot>
{
    private readonly TeamsBotHost bot = one.Bot;

    [Theory]
    [InlineData("Tell me about Senior Digital Producer")]
    [InlineData("What are the responsibilities of Senior Digital Producer?")]
    [InlineData("What comes after Digital Producer?")]
    [InlineData("Compare Digital Producer and Senior Digital Producer")]
    [InlineData("Which roles are there?")]
    [InlineData("What can I ask?")]
    [InlineData("Compare Digital Producer and Senior Digital Producer, as Markdown")]
    [InlineData("xyzzy")]
    public async Task Every_answer_keeps_the_rules(string question) => Keeps(await bot.CardAsync(Said.InPrivate(question)));

    [Fact]
    public async Task Every_dialog_keeps_the_rules()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));
        foreach (var button in (string[])["Share…", "Compare with…", "Focus card…"])
            Keeps((await bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = card.Button(button) }))["task"]!["value"]!["card"]!["content"]!.AsObject());
    }

    private static void Keeps(JsonObject card)
    {
        ((string?)card["version"]).ShouldBe("1.5");
        Encoding.Unicode.GetByteCount(card.ToJsonString()).ShouldBeLessThan(80 * 1024);
        ((string?)card["fallbackText"]).ShouldNotBeNullOrEmpty();
        ((string?)card["speak"]).ShouldNotBeNullOrEmpty();
        foreach (var part in card.Parts())
        {
            Known.ShouldContain((string)part["type"]!);
            if ((string?)part["type"] == "Action.Execute")
                ((string?)part["fallback"]?["type"]).ShouldBe("Action.Submit");
            if (((string)part["type"]!).StartsWith("Input.", StringComparison.Ordinal))
                ((string?)part["label"]).ShouldNotBeNullOrEmpty();
        }
    }

    /// <summary>Everything in use is of version 1.5 or older, so nothing needs a fallback but the action that Web Chat lacks.</summary>
    private static readonly string[] Known =
    [
        "AdaptiveCard", "TextBlock", "RichTextBlock", "TextRun", "Container", "ColumnSet", "Column", "ActionSet", "FactSet", "Table", "TableRow", "TableCell",
        "Action.Execute", "Action.Submit", "Action.OpenUrl", "Action.ToggleVisibility", "Input.Text", "Input.ChoiceSet", "Input.Date", "Data.Query", "task/fetch",
    ];
}
