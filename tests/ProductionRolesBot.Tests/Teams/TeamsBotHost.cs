using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Door;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams;

/// <summary>The whole bot as Teams meets it, with the world around it on this machine.</summary>
internal sealed class TeamsBotHost : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> factory;
    private readonly TemporaryFolder folder = new();

    private TeamsBotHost(LocalIssuer issuer, FakeConnector connector, IReadOnlyDictionary<string, string?> settings)
    {
        Issuer = issuer;
        Connector = connector;
        AppId = settings.GetValueOrDefault("Teams:AppId") is { Length: > 0 } own ? own : Said.AppId;
        connector.Believes = Entra.IsValid;
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            foreach (var (name, value) in Settings(issuer, folder.Path, settings).Where(setting => setting.Value is not null))
                host.UseSetting(name, value);
            host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(new LogRecorder(Log)));
            host.ConfigureTestServices(services => services
                .AddSingleton<TimeProvider>(Time)
                .AddHttpClient(KeyDocuments.Client).ConfigurePrimaryHttpMessageHandler(() => Issuer.Internet).Services
                .AddHttpClient(LoginClients.Name).ConfigurePrimaryHttpMessageHandler(() => Entra));
        });
        Client = factory.CreateClient();
    }

    /// <summary>Whose messages it takes.</summary>
    public string AppId { get; }

    public LocalIssuer Issuer { get; }

    public FakeConnector Connector { get; }

    public FakeEntra Entra { get; } = new();

    public StandingClock Time { get; } = new();

    /// <summary>What it logged.</summary>
    public ConcurrentQueue<string> Log { get; } = [];

    public HttpClient Client { get; }

    public static async Task<TeamsBotHost> StartAsync(params (string Name, string? Value)[] settings) =>
        new(await LocalIssuer.StartAsync(), await FakeConnector.StartAsync(), settings.ToDictionary(setting => setting.Name, setting => setting.Value));

    /// <summary>The card that the bot answers a message with, wherever it is sent.</summary>
    public async Task<JsonObject> CardAsync(JsonObject activity)
    {
        Connector.Calls.Clear();
        (await SendAsync(activity)).Dispose();
        return Connector.Messages.ShouldHaveSingleItem()["attachments"]!.AsArray().ShouldHaveSingleItem()!["content"]!.AsObject();
    }

    /// <summary>What answers an invoke.</summary>
    public async Task<JsonObject> InvokeAsync(string name, JsonNode? value)
    {
        using var response = await SendAsync(Said.Invoke(name, value).With("replyToId", "posted-1"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>Sends an activity as the channel does: to its service's address, with a token for it.</summary>
    public Task<HttpResponseMessage> SendAsync(JsonObject activity) => SendAsync(activity, Issuer.Token(AppId, Connector.Address));

    /// <summary>Sends an activity with that token; null for none.</summary>
    public Task<HttpResponseMessage> SendAsync(JsonObject activity, string? token)
    {
        if ((string?)activity["serviceUrl"] == "")
            activity["serviceUrl"] = Connector.Address;
        return SendAsync(new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"), token is null ? null : new AuthenticationHeaderValue("Bearer", token));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpContent body, AuthenticationHeaderValue? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = body };
        request.Headers.Authorization = authorization;
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await factory.DisposeAsync();
        await Issuer.DisposeAsync();
        await Connector.DisposeAsync();
        Entra.Dispose();
        folder.Dispose();
    }

    /// <summary>What a good registration is configured by, with these settings in its place; null takes one away.</summary>
    private static Dictionary<string, string?> Settings(LocalIssuer issuer, string folder, IReadOnlyDictionary<string, string?> others)
    {
        var settings = Usual(issuer, folder);
        foreach (var (name, value) in others)
            settings[name] = value;
        return settings;
    }

    private static Dictionary<string, string?> Usual(LocalIssuer issuer, string folder) => new()
    {
        // Only on a developer's machine may the world be on the same machine.
        ["environment"] = "Development",
        ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "memory.db")}",
        ["Teams:AppId"] = Said.AppId,
        ["Teams:TenantId"] = Said.Tenant,
        ["Teams:AppPassword"] = "a secret",
        ["Teams:Issuers:0:Issuer"] = LocalIssuer.Name,
        ["Teams:Issuers:0:MetadataUrl"] = issuer.MetadataUrl.ToString(),
    };
}

/// <summary>One bot for all tests of a class.</summary>
public sealed class OneTeamsBot : IAsyncLifetime
{
    internal TeamsBotHost Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Bot = await TeamsBotHost.StartAsync(("Catalogue:SiteUrl", "https://handbook.example/job-families/"));

    public async ValueTask DisposeAsync() => await Bot.DisposeAsync();
}

/// <summary>A clock that stands until it is set on. What waits, waits as long as ever.</summary>
internal sealed class StandingClock : TimeProvider
{
    private readonly DateTimeOffset start = DateTimeOffset.UtcNow;

    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => start + Ahead;
}
