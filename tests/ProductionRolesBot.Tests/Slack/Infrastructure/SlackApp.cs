using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ProductionRolesBot.Tests.Infrastructure;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Infrastructure;

/// <summary>The whole bot with the Slack channel on, and Slack as the one who calls it.</summary>
internal sealed class SlackApp : WebApplicationFactory<Program>
{
    public const string Secret = "c0ffee00c0ffee00c0ffee00c0ffee00";

    /// <summary>Settings beside those of one workspace.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        ["Slack:SigningSecret"] = Secret,
        ["Slack:BotToken"] = "xoxb-test",
    };

    private static int people;

    private TemporaryFolder? folder;

    /// <summary>One for all tests that change none of its settings: to start the bot takes longer than to ask it.</summary>
    public static SlackApp Shared { get; } = new();

    /// <summary>Somebody the bot has never spoken with.</summary>
    public static string Stranger => $"U{Interlocked.Increment(ref people)}";

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.UseSetting("Storage:ConnectionString", $"Data Source={System.IO.Path.Combine((folder = new TemporaryFolder()).Path, "memory.db")};Pooling=False");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            Interlocked.Exchange(ref folder, null)?.Dispose();
    }

    /// <summary>Posts what Slack would post, signed now.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json") =>
        SendAsync(SlackRequest.Signed(path, Encoding.UTF8.GetBytes(body), Secret, Time.GetUtcNow(), type));

    /// <summary>What a person gets who types the command with these words behind it.</summary>
    public async Task<JsonElement> CommandAsync(string text, string? user = null)
    {
        var form = $"command=%2Frole&text={Uri.EscapeDataString(text)}&team_id=T0MEDIA&channel_id=C0HIRING&user_id={user ?? Stranger}&api_app_id=A0ROLES"
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1%2F2%2F3&trigger_id=1.2.3";
        return await JsonAsync(await PostAsync("/slack/commands", form, SlackRequest.Form));
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).RootElement;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
}
