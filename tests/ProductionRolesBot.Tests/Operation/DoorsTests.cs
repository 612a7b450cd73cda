using System.Text.Json;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using ProductionRolesBot.Tests.Teams;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>What administrators ask, what is sent and what is kept, through the doors that Slack and Teams come in by.</summary>
public class DoorsTests
{
    private const string Administrator = "U0ADMIN";
    private const string Question = "what is the weather in Quetzaltenango";

    [Fact]
    public async Task Slack_shows_the_state_to_an_administrator_and_nothing_to_others()
    {
        await using var app = new SlackApp { Settings = { ["Administrators:0"] = $"slack:T0MEDIA:{Administrator}" } };

        foreach (var command in new[] { "admin", "admin reload" })
        {
            var report = (await app.CommandAsync(command, Administrator)).GetRawText();
            report.ShouldContain("roles on");
            report.ShouldContain("Findings");
            report.ShouldContain("Health");
            report.ShouldContain("left a question open");
        }

        (await app.CommandAsync("admin", "U0OTHER")).GetRawText().ShouldNotContain("Findings");
    }

    [Fact]
    public async Task Teams_shows_the_state_to_an_administrator_and_nothing_to_others()
    {
        await using var bot = await TeamsBotHost.StartAsync(("Administrators:0", $"teams:{Said.Tenant}:{Said.Person}"));

        (await bot.CardAsync(Said.InPrivate("admin"))).ToJsonString().ShouldSatisfyAllConditions(
            card => card.ShouldContain("roles on"), card => card.ShouldContain("Health"), card => card.ShouldContain("left a question open"));
        var stranger = Said.InPrivate("admin");
        stranger["from"]!["aadObjectId"] = "9e3c2b7a-11d4-4a5e-9a43-77c1b7a3d900";
        (await bot.CardAsync(stranger)).ToJsonString().ShouldNotContain("Findings");
    }

    [Fact]
    public async Task In_Slack_a_question_is_sent_with_a_button_listed_to_its_sender_and_forgotten()
    {
        await using var app = new SlackApp { Settings = { ["Administrators:0"] = $"slack:T0MEDIA:{Administrator}" } };
        var ada = SlackApp.Stranger;

        var words = Strings(await app.CommandAsync(Question, ada)).Single(text => text.StartsWith("send this question", StringComparison.Ordinal));
        (await app.CommandAsync(words, ada)).GetRawText().ShouldContain("Sent");

        (await app.CommandAsync("admin", Administrator)).GetRawText().ShouldContain("Quetzaltenango");
        (await app.CommandAsync("what do you keep about me?", ada)).GetRawText().ShouldContain("1 question that you sent");
        (await app.CommandAsync("forget me", ada)).GetRawText().ShouldContain("Deleted: 1 question that you had sent.");
        (await app.CommandAsync("admin", Administrator)).GetRawText().ShouldNotContain("Quetzaltenango");
    }

    [Fact]
    public async Task In_Teams_a_question_is_sent_with_a_button_and_thumbs_are_counted()
    {
        await using var bot = await TeamsBotHost.StartAsync(("Administrators:0", $"teams:{Said.Tenant}:{Said.Person}"));

        var words = Strings(JsonDocument.Parse((await bot.CardAsync(Said.InPrivate(Question))).ToJsonString()).RootElement)
            .First(text => text.StartsWith("send this question", StringComparison.Ordinal));
        (await bot.CardAsync(Said.InPrivate(words))).ToJsonString().ShouldContain("Sent");
        await bot.InvokeAsync("message/submitAction", new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = "{\"feedbackText\":\"kites are missing\"}" },
        });

        var report = (await bot.CardAsync(Said.InPrivate("admin"))).ToJsonString();
        report.ShouldContain("Quetzaltenango");
        report.ShouldContain("kites are missing");
        (await bot.CardAsync(Said.InPrivate("what do you keep about me?"))).ToJsonString().ShouldContain("2 questions that you sent");
        (await bot.CardAsync(Said.InPrivate("forget me"))).ToJsonString().ShouldContain("Deleted: 2 questions that you had sent.");
    }

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Strings(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };
}
