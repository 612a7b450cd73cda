using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Languages;

/// <summary>Everything that is read of a role, a step and the dialogs that their cards open, in every language that ships.</summary>
public sealed partial class LanguageTests : IClassFixture<OneTeamsBot>
{
    private readonly TeamsBotHost bot;
    private readonly StringBuilder page = new();
    private readonly HashSet<string> read = [];

    public LanguageTests(OneTeamsBot one)
    {
        bot = one.Bot;
        bot.Connector.Calls.Clear();
        bot.Connector.Members.Clear();
        bot.Connector.Members.AddRange([Member("a@contoso.example"), Member("b@contoso.example"), Member("c_fabrikam.example#EXT#@contoso.example")]);
    }

    // The client speaks another language than the question, as often where people of several countries work together.
    [Theory]
    [InlineData("en", "de-DE", "Tell me about Digital Producer", "What is missing from Digital Production Coordinator to Digital Producer?")]
    [InlineData("es", "en-GB", "Háblame de Digital Producer", "¿Qué falta para pasar de Digital Production Coordinator a Digital Producer?")]
    [InlineData("fr", "en-GB", "Parle-moi de Digital Producer", "Que manque-t-il pour passer de Digital Production Coordinator à Digital Producer ?")]
    [InlineData("de", "en-GB", "Erzähl mir von Digital Producer", "Was fehlt von Digital Production Coordinator zu Digital Producer?")]
    [InlineData("ja", "en-GB", "Digital Producerについて教えて", "Digital Production CoordinatorからDigital Producerに昇進するには？")]
    public async Task A_card_and_every_dialog_it_opens_speak_the_language_of_the_question(string language, string locale, string role, string gap)
    {
        await ReceiptsAreGivenAsync();
        var card = Show("The role", await CardAsync(Said.InGroup(role).With("locale", locale)));
        var share = Show("Share", await OpenAsync(card, "share", locale));
        Show("Share: preview", await SubmitAsync(share, "preview", locale));
        Show("Share: posted", await SubmitAsync(share, "post", locale));
        var compare = Show("Compare", await OpenAsync(card, "compare", locale));
        Show("Compare: the same twice", await SubmitAsync(compare, "compared", locale, ("second", Value(compare, "first"))));
        Show("Compare: nothing chosen", await SubmitAsync(compare, "compared", locale, ("first", "")));
        var others = compare.Parts("Input.ChoiceSet").Last()["choices"]!.AsArray().Select(choice => (string)choice!["value"]!);
        Show("Compare: the result", await SubmitAsync(compare, "compared", locale, ("second", others.First(other => other != Value(compare, "first")))));

        var step = Show("The step", await CardAsync(Said.InGroup(gap).With("locale", locale)));
        var focus = Show("Focus", await OpenAsync(step, "focus", locale));
        Show("Focus: no line", await SubmitAsync(focus, "focusPreview", locale));
        var line = (string)focus.Parts("Input.ChoiceSet").Single()["choices"]![0]!["value"]!;
        Show("Focus: preview", await SubmitAsync(focus, "focusPreview", locale, ("lines", line), ("date", "2026-05-02")));

        card["lang"]!.GetValue<string>().ShouldBe(language);
        Snapshot.Match($"teams/{language}.txt", page.ToString());
    }

    [Theory]
    [InlineData("de-DE", "Zwei Rollen vergleichen", "Welche Rolle ist hier gemeint?", "Es gibt keine Rolle namens „xylophon“ im Katalog.")]
    [InlineData("ja-JP", "2つの役割を比較", "どの役割のことですか？", "「xylophon」という役割はカタログにありません。")]
    [InlineData("pl-PL", "Compare two roles", "What role is meant here?", "There is no role called “xylophon” in the catalogue.")]
    public async Task Where_nothing_was_asked_a_dialog_speaks_the_language_of_the_client(string locale, string compare, string whatRole, string noRole)
    {
        (await InvokeAsync("composeExtension/fetchTask", new JsonObject { ["commandId"] = "compareRoles" }, locale))["task"]!["value"]!["title"]!.GetValue<string>().ShouldBe(compare);
        (await InvokeAsync("composeExtension/fetchTask", new JsonObject
        {
            ["commandId"] = "whatRole",
            ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "<p>Digital Producer</p>" } },
        }, locale))["task"]!["value"]!["title"]!.GetValue<string>().ShouldBe(whatRole);
        (await InvokeAsync("composeExtension/query", new JsonObject
        {
            ["commandId"] = "findRole",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "role", ["value"] = "xylophon" }),
        }, locale))["composeExtension"]!["text"]!.GetValue<string>().ShouldBe(noRole);
    }

    /// <summary>The first answers of a fresh bot may be given before its memory can sign them.</summary>
    private async Task ReceiptsAreGivenAsync()
    {
        while (!Receipt().IsMatch((await CardAsync(Said.InPrivate("What grade is Digital Producer?"))).ToJsonString()))
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static JsonObject Member(string name) => new() { ["id"] = "29:" + name, ["userPrincipalName"] = name, ["tenantId"] = Said.Tenant, ["userRole"] = "user" };

    private static string Value(JsonNode dialog, string field) => (string)dialog.Parts("Input.ChoiceSet").Single(input => (string?)input["id"] == field)["value"]!;

    private async Task<JsonNode> CardAsync(JsonObject question)
    {
        (await bot.SendAsync(question)).Dispose();
        return bot.Connector.Messages.Last()["attachments"]![0]!["content"]!;
    }

    /// <summary>Presses the button that opens a dialog.</summary>
    private async Task<JsonNode> OpenAsync(JsonNode card, string dialog, string locale) =>
        (await InvokeAsync("task/fetch", new JsonObject { ["data"] = card.Parts("Action.Submit").First(button => (string?)button["data"]!["dialog"] == dialog)["data"]!.DeepClone() }, locale))["task"]!;

    /// <summary>Presses a button of a dialog with its fields filled in.</summary>
    private async Task<JsonNode> SubmitAsync(JsonNode dialog, string step, string locale, params (string Field, string Value)[] filled)
    {
        var data = dialog.Parts("Action.Submit").First()["data"]!.DeepClone().AsObject().With("dialog", step).With("note", "…");
        foreach (var input in dialog.Parts().Where(part => part["id"] is not null && part["value"] is not null && part["label"] is not null))
            data.With((string)input["id"]!, (string)input["value"]!);
        foreach (var (field, value) in filled)
            data.With(field, value);
        return (await InvokeAsync("task/submit", new JsonObject { ["data"] = data }, locale))["task"]!;
    }

    private async Task<JsonNode> InvokeAsync(string name, JsonNode value, string locale)
    {
        var invoke = Said.Invoke(name, value).With("locale", locale);
        invoke["conversation"]!["id"] = Said.Group;
        invoke["conversation"]!["isGroup"] = true;
        using var response = await bot.SendAsync(invoke);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Writes down what is read of a card or a step of a dialog, less the lines that were read already.</summary>
    private JsonNode Show(string what, JsonNode shown)
    {
        page.Append("## ").Append(what).Append('\n');
        foreach (var line in shown["value"] is JsonValue last ? [last.GetValue<string>()] : shown.Lines().Where(line => line != "•" && read.Add(line)))
            page.Append(Receipt().Replace(line, "····-····-···")).Append('\n');
        page.Append('\n');
        return shown;
    }

    /// <summary>Another one in every memory.</summary>
    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}")]
    private static partial Regex Receipt();
}
