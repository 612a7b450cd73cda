using System.Text;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Mcp;

/// <summary>Another assistant asks, by the official client of the protocol, over both transports.</summary>
public sealed class McpTests : IDisposable
{
    private const string Key = "a-key-of-forty-characters-for-this-test!";

    private const string Page = """
        ---
        title: Deck
        ---

        ## Deckhand

        ### Job Grade

        The Boatswain is a grade 4.

        ### Responsibilities

        - Scrubs the deck

        ### Requirements

        - 1+ years at sea
        - Danish is a plus

        ## Boatswain

        The Boatswain is a grade 5.

        The Boatswain reports to the Deck Manager.

        ### Requirements

        - Extends that of the Deckhand requirements
        - 3+ years at sea

        ### Career Ladder

        The next step in the Deck job family is not yet defined.
        """;

    /// <summary>Where many tests run, a process may take longer to start than a client usually waits.</summary>
    private static readonly McpClientOptions Patient = new() { DiscoverProbeTimeout = TimeSpan.FromSeconds(60) };

    private readonly TemporaryFolder folder = new();

    public McpTests() => folder.Write("deck.md", Page);

    [Theory]
    [InlineData("http")]
    [InlineData("stdio")]
    public async Task Every_tool_is_offered_and_answers(string transport)
    {
        await using var session = await ConnectAsync(transport);

        (await session.Client.ListToolsAsync(cancellationToken: Cancel)).Select(tool => tool.Name)
            .ShouldBe(["check", "compare_roles", "find_roles", "get_role", "next_level", "search", "what_changed"], ignoreOrder: true);
        (await CallAsync(session, "find_roles", ("title", "boatswain"))).GetProperty("roles")[0].GetProperty("id").GetString().ShouldBe("deck#boatswain");
        (await CallAsync(session, "find_roles", ("grade", 5))).GetProperty("roles").GetArrayLength().ShouldBe(1);
        (await CallAsync(session, "compare_roles", ("from", "Deckhand"), ("to", "Boatswain"))).GetProperty("gap").GetProperty("sections")[1].GetProperty("items").EnumerateArray()
            .ShouldContain(item => item.GetProperty("class").GetString() == "new");
        (await CallAsync(session, "next_level", ("role", "Boatswain"))).GetProperty("kind").GetString().ShouldBe("not_defined");
        (await CallAsync(session, "what_changed", ("since", "2026-08-01"))).GetProperty("known").GetBoolean().ShouldBeFalse();
        (await CallAsync(session, "search", ("question", "what grade is the boatswain"))).GetProperty("headline").GetString()!.ShouldContain("5");
        (await CallAsync(session, "search", ("question", "what grade is the lion tamer"))).GetProperty("outcome").GetString().ShouldBe("no_such_role");
        (await CallAsync(session, "check", ("page", "deck.md"))).GetProperty("problems").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Every_value_carries_its_source_its_doubt_and_what_is_not_stated()
    {
        await using var session = await ConnectAsync("stdio");

        var deckhand = await CallAsync(session, "get_role", ("role", "Deckhand"));

        deckhand.GetProperty("version").GetString()!.Length.ShouldBe(10);
        var grade = deckhand.GetProperty("role").GetProperty("grades")[0];
        grade.GetProperty("value").GetString().ShouldBe("4");
        grade.GetProperty("page").GetString().ShouldBe("deck.md");
        grade.GetProperty("line").GetInt32().ShouldBe(9);
        grade.GetProperty("doubt").GetString()!.ShouldContain("Boatswain");
        grade.GetProperty("notStated").GetBoolean().ShouldBeFalse();
        var manager = deckhand.GetProperty("reportsTo").EnumerateArray().ShouldHaveSingleItem();
        manager.GetProperty("notStated").GetBoolean().ShouldBeTrue();
        manager.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        deckhand.GetProperty("requirements").EnumerateArray().Select(line => line.GetProperty("note").GetString()).ShouldBe([null, "a plus, not required"]);

        var boatswain = await CallAsync(session, "get_role", ("role", "deck#boatswain"));
        boatswain.GetProperty("requirements").EnumerateArray().Select(line => line.GetProperty("note").GetString())
            .ShouldBe([null, "taken over from Deckhand", "taken over from Deckhand; a plus, not required"]);
    }

    [Fact]
    public async Task A_title_that_no_role_bears_is_an_error_that_names_the_nearest()
    {
        await using var session = await ConnectAsync("stdio");

        var result = await session.Client.CallToolAsync("get_role", new Dictionary<string, object?> { ["role"] = "Deckhnad" }, cancellationToken: Cancel);

        result.IsError.ShouldBe(true);
        result.Content.OfType<TextContentBlock>().ShouldHaveSingleItem().Text.ShouldContain("'Deckhand'");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer not-the-key-of-forty-characters-at-all!!")]
    [InlineData("Basic a-key-of-forty-characters-for-this-test!")]
    public async Task Without_the_key_nobody_comes_in(string? authorization)
    {
        await using var bot = Start(("Mcp:ApiKey", Key));
        using var client = bot.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var response = await client.SendAsync(request, Cancel);

        ((int)response.StatusCode).ShouldBe(401);
    }

    [Fact]
    public async Task Unless_it_is_configured_there_is_no_such_address()
    {
        await using var bot = Start();
        using var client = bot.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", Key);

        using var response = await client.PostAsync(new Uri("/mcp", UriKind.Relative), new StringContent("{}"), Cancel);

        ((int)response.StatusCode).ShouldBeOneOf(401, 404);
    }

    [Fact]
    public async Task A_short_key_is_refused_at_the_start()
    {
        var run = await CommandRun.Of("--Mcp:ApiKey", "short");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("Mcp:ApiKey");
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<JsonElement> CallAsync(Session session, string tool, params (string Name, object Value)[] arguments)
    {
        var result = await session.Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => (object?)argument.Value), cancellationToken: Cancel);
        result.IsError.ShouldNotBe(true, string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text)));
        return result.StructuredContent.ShouldNotBeNull();
    }

    private RunningBot Start(params (string Name, string Value)[] settings) => RunningBot.Start([("Catalogue:Path", folder.Path), .. settings]);

    private async Task<Session> ConnectAsync(string transport)
    {
        if (transport == "stdio")
        {
            return new(await McpClient.CreateAsync(
                new StdioClientTransport(new StdioClientTransportOptions
                {
                    Command = Binary.Command[0],
                    Arguments = [.. Binary.Command.Skip(1), "mcp", "--catalogue", folder.Path],
                }),
                Patient,
                cancellationToken: Cancel), null);
        }

        var bot = Start(("Mcp:ApiKey", Key));
        return new(await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions
            {
                Endpoint = new Uri(bot.Address, "/mcp"),
                AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {Key}" },
            }),
            Patient,
            cancellationToken: Cancel), bot);
    }

    private sealed record Session(McpClient Client, RunningBot? Bot) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Client.DisposeAsync();
            if (Bot is not null)
                await Bot.DisposeAsync();
        }
    }
}
