using System.Text;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Infrastructure;
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

    [Fact]
    public async Task A_choice_among_many_roles_with_long_titles_fits_a_message()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "keepers.md"), string.Concat(Enumerable.Range(1, 150).Select(number =>
            $"\n## Keeper of {string.Join(" and ", Enumerable.Range(number, 25).Select(part => $"Lamp {part}"))}\n\nThe Keeper is a [grade {1 + (number % 9)}](/grades).\n\n### Responsibilities\n\n- Keeps lamp {number}\n")), TestContext.Current.CancellationToken);
        await using var keepers = await TeamsBotHost.StartAsync(("Catalogue:Path", folder.Path));
        var card = await keepers.CardAsync(Said.InPrivate("List all roles"));
        card.Text().ShouldContain("150");

        var fields = await keepers.CardAsync(Said.Activity("message", Said.Personal, "personal").With("value", new JsonObject { ["utterance"] = "List all roles", ["dialog"] = "compare" }));

        fields.Parts("Input.ChoiceSet").Select(field => field["choices"]!.AsArray().Count).ShouldAllBe(count => count > 15 && count < 60);
        Keeps(fields);
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
