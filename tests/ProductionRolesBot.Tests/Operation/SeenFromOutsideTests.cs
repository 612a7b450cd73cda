using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

// A collector hears every meter of its process, those of other tests too.
[Collection(Endurance.Name)]
public class SeenFromOutsideTests
{
    private const string Person = "29:person-5d21";
    private const string Words = "quetzalcoatl";

    [Fact]
    public async Task A_live_process_says_so_and_a_ready_one_says_which_catalogue_answers()
    {
        using var bot = OperatedBot.Start();

        (await bot.GetAsync("/health/live")).ShouldBe("Healthy");
        var ready = await bot.GetAsync("/health/ready");
        ready.ShouldStartWith("Healthy\n");
        ready.ShouldContain("catalogue: Healthy: 1 roles on 1 pages");
        ready.ShouldContain("storage: Healthy: Sqlite answers");
    }

    [Fact]
    public async Task Without_a_store_it_is_degraded_and_still_answers()
    {
        using var bot = OperatedBot.Start(("Storage:ConnectionString", "Data Source=/dev/null/memory.db"));

        (await bot.AskAsync(Person, "what grade is the key grip")).Headline.ShouldContain("7");

        var ready = await bot.GetAsync("/health/ready");
        ready.ShouldStartWith("Degraded\n");
        ready.ShouldNotContain("/dev/null");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/no/such/address")]
    [InlineData("/conversation-pack?roles=none")]
    [InlineData("/slack/install")]
    [InlineData("/slack/events")]
    [InlineData("/api/messages")]
    [InlineData("/mcp")]
    public async Task Every_response_carries_the_headers_that_keep_a_browser_from_harm(string path)
    {
        using var bot = OperatedBot.Start(
            ("ConversationPack:PublicAddress", "https://roles.example.com"), ("Mcp:ApiKey", new string('k', 32)),
            ("Slack:SigningSecret", "secret"), ("Slack:ClientId", "1.2"), ("Slack:ClientSecret", "secret"));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = bot.ClientOptions.BaseAddress };

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Header("Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Header("X-Content-Type-Options").ShouldBe("nosniff");
        Header("Referrer-Policy").ShouldBe("no-referrer");
        response.Headers.Contains("Server").ShouldBeFalse();

        string Header(string name) => response.Headers.GetValues(name).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_log_holds_neither_what_was_asked_nor_who_asked()
    {
        using var bot = OperatedBot.Start();
        await bot.AskAsync(Person, $"what grade is the key grip {Words}");
        await bot.AskAsync(Person, "forget me");
        await bot.GetAsync("/health/ready");

        bot.Log.ShouldNotBeEmpty();
        bot.Log.ShouldAllBe(line => !line.Contains(Words) && !line.Contains(Person) && !line.Contains(OperatedBot.Tenant));
    }

    [Fact]
    public async Task A_collector_receives_counts_traces_and_log_without_words_or_ids()
    {
        await using var collector = await Collector.StartAsync();
        using (var bot = OperatedBot.Start(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "200"),
            ("OTEL_BSP_SCHEDULE_DELAY", "200"),
            ("Slack:SigningSecret", SlackApp.Secret),
            ("Slack:BotToken", FakeSlack.Token),
            ("Slack:ApiUrl", "http://127.0.0.1:1/api/")))
        {
            await bot.AskAsync(Person, "what grade is the key grip");
            await bot.AskAsync($"{Person}-2", $"what is the weather in {Words}");
            await bot.GetAsync($"/health/ready?who={Words}");
            await MentionAsync(bot);
            await collector.WaitForAsync("roles.queue.depth", "roles.channel.errors", "roles.catalogue.findings", "roles.answer.duration", "roles.answer.unanswered", "roles.catalogue.age", "roles.storage.lost", "answer");
        }

        var sent = collector.Received;
        foreach (var secret in new[] { Words, Person, OperatedBot.Tenant, "chat of" })
            sent.ShouldNotContain(secret);
        sent.ShouldContain("grade");
    }

    /// <summary>Somebody in Slack asks, and Slack is not there to be answered.</summary>
    private static async Task MentionAsync(OperatedBot bot)
    {
        var body = $$"""{"type":"event_callback","event_id":"Ev1","team_id":"{{OperatedBot.Tenant}}","event":{"type":"app_mention","user":"{{Person}}","text":"{{Words}}","ts":"1.0","channel":"chat of somebody"} }""";
        using var client = bot.CreateClient();
        using var request = SlackRequest.Signed("/slack/events", Encoding.UTF8.GetBytes(body), SlackApp.Secret, TimeProvider.System.GetUtcNow(), "application/json");
        (await client.SendAsync(request, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
    }
}
