using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Protocol;

/// <summary>What arrives can be anything. Seeds are fixed, so that a failure can be had again.</summary>
public sealed class MutationTests(OneTeamsBot one) : IClassFixture<OneTeamsBot>
{
    private readonly TeamsBotHost bot = one.Bot;

    [Theory]
    [InlineData(1_000)]
    public async Task Nothing_that_arrives_makes_the_bot_stumble(int times) => await SurvivesAsync(times);

    [Fact(Explicit = true)]
    public async Task Nothing_in_ten_thousand_makes_the_bot_stumble() => await SurvivesAsync(10_000);

    private async Task SurvivesAsync(int times)
    {
        var random = new Random(20261122);
        var token = new AuthenticationHeaderValue("Bearer", bot.Issuer.Token(Said.AppId, bot.Connector.Address));
        for (var time = 0; time < times; time++)
        {
            var body = Mutated(Originals[random.Next(Originals.Length)](), random);
            var watch = Stopwatch.StartNew();
            using var response = await bot.SendAsync(new StringContent(body, Encoding.UTF8, "application/json"), token);
            // An operation that is not served is answered with 501, as the protocol asks.
            var status = (int)response.StatusCode;
            (status is < 500 or 501).ShouldBeTrue($"{status} for {body}");
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), body);
        }
    }

    private string Mutated(JsonObject activity, Random random)
    {
        activity["serviceUrl"] = bot.Connector.Address;
        return Mutation.Of(activity, random);
    }

    private static readonly Func<JsonObject>[] Originals =
    [
        () => Said.InPrivate("What grade is Senior Digital Producer?"),
        () => Said.InChannel("compare digital producer and senior digital producer"),
        () => Said.Activity("message", Said.Personal, "personal").With("value", Button("Tell me about Digital Producer")),
        () => Said.Activity("conversationUpdate", Said.Personal, "personal").With("membersAdded", new JsonArray(new JsonObject { ["id"] = Said.Bot })),
        () => Said.Activity("installationUpdate", Said.Personal, "personal").With("action", "add"),
        () => Said.Invoke("adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["verb"] = "say", ["data"] = Button("Tell me about Digital Producer") } }),
        () => Said.Invoke("application/search", new JsonObject { ["queryText"] = "dig", ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 } }),
        () => Said.Invoke("task/fetch", new JsonObject { ["data"] = Button("Tell me about Digital Producer").With("dialog", "share") }),
        () => Said.Invoke("task/submit", new JsonObject { ["data"] = Button("Tell me about Digital Producer").With("dialog", "preview").With("note", "look") }),
        () => Said.Invoke("task/submit", new JsonObject { ["data"] = Button("Compare").With("dialog", "compared").With("first", "a#b").With("second", "c#d") }),
        () => Said.Invoke("composeExtension/query", new JsonObject { ["commandId"] = "findRole", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "role", ["value"] = "dig" }) }),
        () => Said.Invoke("composeExtension/queryLink", new JsonObject { ["url"] = "https://handbook.example/job-families/digital-production/#digital-producer" }),
        () => Said.Invoke("composeExtension/fetchTask", new JsonObject { ["commandId"] = "whatRole", ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "<p>producer</p>" } } }),
        () => Said.Invoke("composeExtension/submitAction", new JsonObject { ["commandId"] = "compareRoles", ["data"] = new JsonObject { ["first"] = "a", ["second"] = "b" } }),
        () => Said.Invoke("message/submitAction", new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = "{\"feedbackText\":\"good\"}" } }).With("replyToId", "posted-1"),
    ];

    private static JsonObject Button(string utterance) => new() { ["utterance"] = utterance, ["catalogue"] = "abc", ["part"] = 1 };
}
