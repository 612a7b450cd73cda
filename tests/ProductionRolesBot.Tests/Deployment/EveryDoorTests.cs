using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using ModelContextProtocol.Client;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Tests.Operation;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using ProductionRolesBot.Tests.Storage;
using ProductionRolesBot.Tests.Teams;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Deployment;

/// <summary>
/// The binary as it is deployed, with nothing in it exchanged, at every door that it has. Compiled ahead of time it holds only what
/// the compiler saw being used: what it missed would show here and in the other tests that start a process.
/// </summary>
public sealed class EveryDoorTests : IAsyncLifetime
{
    private const string Key = "a-key-of-forty-characters-for-this-test!";
    private const string Question = "what grade is Senior Digital Producer";

    private TestStore store = null!;

    public static TheoryData<string> Stores { get; } = [nameof(StorageProvider.Sqlite), nameof(StorageProvider.PostgreSql)];

    public async ValueTask InitializeAsync() => store = await TestStore.CreateAsync(StorageProvider.Sqlite);

    public async ValueTask DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task Teams_is_answered_with_a_token_from_where_Microsoft_hands_them_out()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        await using var connector = await FakeConnector.StartAsync();
        await using var login = await FakeLogin.StartAsync();
        connector.Believes = token => token == FakeLogin.Token;
        using var bot = await StartAsync(store, [
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("Teams__AppId", Said.AppId),
            ("Teams__TenantId", Said.Tenant),
            ("Teams__AppPassword", "a secret"),
            ("Teams__Issuers__0__Issuer", LocalIssuer.Name),
            ("Teams__Issuers__0__MetadataUrl", $"{issuer.MetadataUrl}"),
            .. login.Settings]);

        (await PostAsync(bot, connector, "forged")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(bot, connector, issuer.Token(Said.AppId, connector.Address))).ShouldBe(HttpStatusCode.OK);

        connector.Messages.ShouldHaveSingleItem().ToJsonString().ShouldContain("grade 7");
    }

    [Fact]
    public async Task Slack_is_answered_in_the_response_and_by_a_call()
    {
        await using var slack = await FakeSlack.StartAsync();
        using var bot = await BotProcess.StartAsync(store, slack);

        (await bot.CommandAsync(Question, "U1")).ShouldContain("grade 7");
        (await bot.MentionAsync(1)).ShouldBeTrue();

        (await slack.CallAsync("chat.postMessage"))["text"].ShouldContain("grade 7");
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task What_one_process_began_to_install_another_ends_with_the_keys_of_the_store(string provider)
    {
        await using var shared = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var slack = await FakeSlack.StartAsync();
        (string, string)[] settings = [("Slack__SigningSecret", SlackApp.Secret), ("Slack__ClientId", "1.2"), ("Slack__ClientSecret", "s3cret"), ("Slack__ApiUrl", $"{slack.Address}/api/")];
        Uri installing;
        string cookie;
        using (var first = await StartAsync(shared, settings))
        {
            using var browser = Browser(first);
            using var response = await browser.GetAsync(new Uri("/slack/install", UriKind.Relative), Cancel);
            (installing, cookie) = (response.Headers.Location!, response.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
            await first.StopAsync();
        }

        using var second = await StartAsync(shared, settings);
        using var returning = Browser(second);
        returning.DefaultRequestHeaders.Add("Cookie", cookie);
        var state = QueryHelpers.ParseQuery(installing.Query)["state"].ToString();
        (await returning.GetAsync(new Uri($"/slack/oauth/callback?code=abc&state={Uri.EscapeDataString(state)}", UriKind.Relative), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await second.MentionAsync(2)).ShouldBeTrue();
        (await slack.CallAsync("chat.postMessage"))["text"].ShouldContain("grade 7");
    }

    [Fact]
    public async Task Other_assistants_come_in_with_the_key_and_with_a_token()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        using var bot = await StartAsync(store, ("Mcp__ApiKey", Key), ("Mcp__Issuer", LocalIssuer.Name), ("Mcp__Audience", Said.AppId), ("Mcp__MetadataAddress", $"{issuer.MetadataUrl}"));

        foreach (var secret in new[] { Key, issuer.Token(Said.AppId, serviceUrl: null) })
        {
            await using var client = await McpClient.CreateAsync(
                new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(bot.Address, "/mcp"), AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {secret}" } }),
                cancellationToken: Cancel);
            var found = await client.CallToolAsync("get_role", new Dictionary<string, object?> { ["role"] = "Senior Digital Producer" }, cancellationToken: Cancel);
            found.StructuredContent!.Value.GetProperty("role").GetProperty("grades")[0].GetProperty("value").GetString().ShouldBe("7");
        }
    }

    [Fact]
    public async Task A_browser_gets_the_page_its_files_and_a_pack_to_print()
    {
        using var bot = await StartAsync(store, ("ConversationPack__PublicAddress", "https://roles.example.com"), ("ASPNETCORE_ENVIRONMENT", "Development"));
        using var browser = Browser(bot);

        var page = await browser.GetStringAsync(new Uri("/", UriKind.Relative), Cancel);
        foreach (var file in page.Split('"').Where(part => part.StartsWith("/try-it/", StringComparison.Ordinal)))
            (await browser.GetAsync(new Uri(file, UriKind.Relative), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, file);
        (await browser.GetStringAsync(new Uri("/try-it/welcome", UriKind.Relative), Cancel)).ShouldContain("\"questions\":[\"");
        var answer = await bot.SayAsync("person", "what is missing from Digital Producer to Senior Digital Producer?");
        var link = (string)JsonNode.Parse(Regex.Match(answer, "\"https://roles\\.example\\.com/[^\"]+\"").Value)!;
        (await browser.GetStringAsync(new Uri(new Uri(link).PathAndQuery, UriKind.Relative), Cancel)).ShouldContain("<input type=\"checkbox\">");
        (await browser.GetStringAsync(new Uri("/conversation-pack/pack.css", UriKind.Relative), Cancel)).ShouldContain("@media print");
    }

    [Fact]
    public async Task A_collector_receives_counts_traces_and_log()
    {
        await using var collector = await Collector.StartAsync();
        using var bot = await StartAsync(
            store,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "200"),
            ("OTEL_BSP_SCHEDULE_DELAY", "200"),
            ("Logging__LogLevel__Default", "Information"));

        await bot.SayAsync("person", Question);

        await collector.WaitForAsync("roles.answer.duration", "roles.catalogue.age", "Microsoft.AspNetCore", "Now listening on");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<BotProcess> StartAsync(TestStore store, params IEnumerable<(string Name, string Value)> settings) =>
        BotProcess.StartAsync([("Storage__Provider", $"{store.Provider}"), ("Storage__ConnectionString", store.ConnectionString), .. settings]);

    private static HttpClient Browser(BotProcess bot) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = bot.Address };

    private static async Task<HttpStatusCode> PostAsync(BotProcess bot, FakeConnector connector, string token)
    {
        using var client = Browser(bot);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var content = new StringContent(Said.InPrivate(Question).With("serviceUrl", connector.Address).ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content, Cancel);
        return response.StatusCode;
    }
}
