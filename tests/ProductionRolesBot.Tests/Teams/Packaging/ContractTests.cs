using System.IO.Compression;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Packaging;

/// <summary>What is sent to Teams, held against Microsoft's own definitions.</summary>
public sealed class ContractTests
{
    [Fact]
    public async Task The_manifest_keeps_Microsofts_schema_and_every_card_its_types()
    {
        using var folder = new TemporaryFolder();
        await PackAsync(folder);
        await AskAsync(folder);

        await Contract.ShouldHoldAsync("teams", "check.js", folder.Path, Path.Combine(folder.Path, "cards"));
    }

    private static async Task PackAsync(TemporaryFolder folder)
    {
        var zip = Path.Combine(folder.Path, "app.zip");
        (await CommandRun.Of("package", "teams", "--app-id", Said.AppId, "--domain", "roles.contoso.com", "--output", zip)).ExitCode.ShouldBe(0);
        await ZipFile.ExtractToDirectoryAsync(zip, folder.Path, TestContext.Current.CancellationToken);
    }

    private static async Task AskAsync(TemporaryFolder folder)
    {
        await using var bot = await TeamsBotHost.StartAsync();
        foreach (var question in (string[])["Tell me about Senior Digital Producer", "What comes after Digital Producer?", "Compare Digital Producer and Senior Digital Producer", "Which roles are there?", "What can I ask?", "xyzzy", "Tell me about Digital Producer, as Markdown"])
            Keep(await bot.CardAsync(Said.InPrivate(question)));
        Keep((await bot.InvokeAsync("composeExtension/fetchTask", new JsonObject { ["commandId"] = "compareRoles" }))["task"]!["value"]!["card"]!["content"]!);
        var gap = await bot.CardAsync(Said.InPrivate("What is missing from Digital Production Coordinator to Digital Producer?"));
        Keep(gap);
        var focus = (await bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = gap.Button("Focus card…") }))["task"]!["value"]!["card"]!["content"]!;
        Keep(focus);
        var line = (string)focus.Parts("Input.ChoiceSet").Single()["choices"]![0]!["value"]!;
        Keep((await bot.InvokeAsync("task/submit", new JsonObject { ["data"] = focus.Button("Preview").With("lines", line) }))["task"]!["value"]!["card"]!["content"]!);
        await bot.InvokeAsync("task/submit", new JsonObject { ["data"] = focus.Button("Preview").With("lines", line).With("dialog", "focusPost") });
        Keep(bot.Connector.Messages.Last()["attachments"]![0]!["content"]!);

        void Keep(JsonNode card) => folder.Write($"cards/{Guid.NewGuid():N}.json", card.ToJsonString());
    }
}
