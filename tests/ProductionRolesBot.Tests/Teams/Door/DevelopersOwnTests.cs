using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Teams.Cards;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Door;

/// <summary>A bot without a registration, as somebody tries it on their own machine.</summary>
public sealed class DevelopersOwnTests : IAsyncLifetime
{
    private FakeConnector connector = null!;

    public async ValueTask InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        connector.Next.Enqueue(response => response.StatusCode = 201);
    }

    public async ValueTask DisposeAsync() => await connector.DisposeAsync();

    [Fact]
    public async Task In_development_programs_on_the_same_machine_may_ask_without_a_token_and_none_is_sent()
    {
        await using var bot = RunningBot.Start(("environment", "Development"));

        (await SentAsync(bot, connector.Address)).ShouldBe(HttpStatusCode.OK);

        connector.Calls.ShouldHaveSingleItem().Authorization.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_button_asks_a_developers_tool_to_open_a_dialog()
    {
        await using var bot = RunningBot.Start(("environment", "Development"));

        await SentAsync(bot, connector.Address, "Tell me about Digital Producer");

        var card = connector.Calls.ShouldHaveSingleItem().Body!["attachments"]![0]!["content"];
        foreach (var (title, dialog) in ((string, string)[])[("Compare with…", "compare"), ("Share…", "share"), ("Focus card…", "focus")])
        {
            ((string?)card.Button(title)["dialog"]).ShouldBe(dialog);
            card.Button(title)["msteams"].ShouldBeNull();
        }
    }

    [Fact]
    public async Task Its_answers_leave_the_machine_for_nobody()
    {
        await using var bot = RunningBot.Start(("environment", "Development"));

        (await SentAsync(bot, "https://smba.trafficmanager.net/emea/")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Outside_development_the_same_machine_is_no_exception()
    {
        await using var bot = RunningBot.Start(("environment", "Production"));

        (await SentAsync(bot, connector.Address)).ShouldBe(HttpStatusCode.Unauthorized);
        connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_development_another_machine_is_refused()
    {
        // The test server names no address, as a proxy that hides it does.
        await using var bot = await TeamsBotHost.StartAsync(("Teams:AppId", ""), ("Teams:TenantId", ""), ("Teams:AppPassword", ""));
        using var response = await bot.SendAsync(Said.InPrivate("hello"), token: null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Connector.Calls.ShouldBeEmpty();
    }

    private static async Task<HttpStatusCode> SentAsync(RunningBot bot, string serviceUrl, string text = "hello")
    {
        using var client = new HttpClient { BaseAddress = bot.Address };
        JsonObject activity = Said.InPrivate(text).With("serviceUrl", serviceUrl);
        using var response = await client.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), activity, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
