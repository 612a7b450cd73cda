using System.Text;
using Microsoft.IdentityModel.Tokens;
using ModelContextProtocol.Client;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Mcp;

/// <summary>An assistant signs in with a token of the organisation's issuer: real keys, real metadata, on this machine.</summary>
public sealed class McpTokenTests : IAsyncLifetime
{
    private const string Audience = "9f6c2b1e-0d3a-4a5f-8a77-0c1d2e3f4a5b";
    private const string Key = "a-key-of-forty-characters-for-this-test!";

    private LocalIssuer issuer = null!;

    public async ValueTask InitializeAsync() => issuer = await LocalIssuer.StartAsync();

    public async ValueTask DisposeAsync() => await issuer.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_of_the_issuer_opens_with_a_key_beside_it_or_without(bool hasKey)
    {
        await using var bot = Start(hasKey ? Key : null);
        await using var client = await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions
            {
                Endpoint = new Uri(bot.Address, "/mcp"),
                AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {issuer.Token(Audience, serviceUrl: null)}" },
            }),
            cancellationToken: Cancel);

        (await client.ListToolsAsync(cancellationToken: Cancel)).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("another audience")]
    [InlineData("another issuer")]
    [InlineData("another key")]
    [InlineData("expired")]
    [InlineData("unsigned")]
    [InlineData("another algorithm")]
    [InlineData("altered")]
    [InlineData("nonsense")]
    public async Task Any_other_token_stays_outside(string flaw)
    {
        await using var bot = Start(Key);

        (await StatusAsync(bot, Flawed(flaw))).ShouldBe(401);
    }

    [Fact]
    public async Task The_key_still_opens_beside_the_issuer()
    {
        await using var bot = Start(Key);

        (await StatusAsync(bot, Key)).ShouldNotBe(401);
    }

    [Fact]
    public async Task While_the_keys_of_the_issuer_cannot_be_had_nobody_comes_in_by_token()
    {
        issuer.IsDown = true;
        await using var bot = Start(Key);

        (await StatusAsync(bot, issuer.Token(Audience, serviceUrl: null))).ShouldBe(401);
        (await StatusAsync(bot, Key)).ShouldNotBe(401);
    }

    [Theory]
    [InlineData("--Mcp:Issuer", "https://login.example/v2.0")]
    [InlineData("--Mcp:Audience", "somebody")]
    public async Task Half_a_setting_stops_the_start(string setting, string value)
    {
        var run = await CommandRun.Of(setting, value);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("Mcp:Issuer and Mcp:Audience belong together");
    }

    [Fact]
    public async Task Keys_are_not_fetched_over_an_open_line()
    {
        var run = await CommandRun.Of("--Mcp:Issuer", "http://login.example/v2.0", "--Mcp:Audience", "somebody");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("https://");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Flawed(string flaw) => flaw switch
    {
        "another audience" => issuer.Token("somebody-else", serviceUrl: null),
        "another issuer" => issuer.Token(Audience, serviceUrl: null, new TokenShape { Issuer = "https://elsewhere.example" }),
        "another key" => issuer.Token(Audience, serviceUrl: null, new TokenShape { Key = LocalIssuer.NewKey() }),
        "expired" => issuer.Token(Audience, serviceUrl: null, new TokenShape { Expires = DateTimeOffset.UtcNow.AddMinutes(-6) }),
        "unsigned" => issuer.Token(Audience, serviceUrl: null, new TokenShape { IsUnsigned = true }),
        "another algorithm" => issuer.Token(Audience, serviceUrl: null, new TokenShape { Algorithm = SecurityAlgorithms.RsaSha512 }),
        "altered" => issuer.Token(Audience, serviceUrl: null) is var token ? token[..(token.LastIndexOf('.') + 5)] + (token[token.LastIndexOf('.') + 5] == 'A' ? 'B' : 'A') + token[(token.LastIndexOf('.') + 6)..] : "",
        _ => "nonsense",
    };

    private RunningBot Start(string? key) => RunningBot.Start(
    [
        ("Mcp:Issuer", LocalIssuer.Name), ("Mcp:Audience", Audience), ("Mcp:MetadataAddress", issuer.MetadataUrl.ToString()),
        .. key is null ? [] : ((string, string)[])[("Mcp:ApiKey", key)],
    ]);

    private static async Task<int> StatusAsync(RunningBot bot, string token)
    {
        using var client = bot.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var response = await client.SendAsync(request, Cancel);
        return (int)response.StatusCode;
    }
}
