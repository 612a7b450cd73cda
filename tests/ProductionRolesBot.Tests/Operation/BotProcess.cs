using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using ProductionRolesBot.Tests.Storage;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>A bot in a process of its own, which can be killed.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly HttpClient client;

    private BotProcess(Process process, HttpClient client)
    {
        this.process = process;
        this.client = client;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => client.BaseAddress!;

    /// <summary>Memory it holds, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static async Task<BotProcess> StartAsync(params (string Name, string Value)[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = Binary.Start();
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["Logging__LogLevel__Default"] = "None";
        start.Environment["Limits__PersonPerMinute"] = "0";
        start.Environment["Limits__TenantPerMinute"] = "0";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var bot = new BotProcess(Process.Start(start)!, new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(1) });
        try
        {
            await bot.WaitUntilLiveAsync();
            return bot;
        }
        catch
        {
            // One that is left behind keeps the output of the tests open, and whoever reads it waits for ever.
            bot.Dispose();
            throw;
        }
    }

    /// <summary>One with Slack before it and a store behind it.</summary>
    public static Task<BotProcess> StartAsync(TestStore store, FakeSlack slack) =>
        StartAsync(slack, ("Storage__Provider", store.Provider.ToString()), ("Storage__ConnectionString", store.ConnectionString));

    /// <summary>One with Slack before it.</summary>
    public static Task<BotProcess> StartAsync(FakeSlack slack, params ReadOnlySpan<(string Name, string Value)> settings) => StartAsync(
    [
        ("Slack__SigningSecret", SlackApp.Secret),
        ("Slack__BotToken", FakeSlack.Token),
        ("Slack__ApiUrl", $"{slack.Address}/api/"),
        .. settings,
    ]);

    /// <summary>Says something as a person on the try-it page; what comes back, as it comes.</summary>
    public async Task<string> SayAsync(string person, string text)
    {
        using var response = await client.PostAsJsonAsync(
            new Uri("/try-it/messages", UriKind.Relative),
            new { type = "message", text, channelId = "browser", from = new { id = person }, recipient = new { id = "bot" }, conversation = new { id = person } },
            Cancel);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>Delivers an event of Slack: somebody mentions the bot.</summary>
    /// <param name="number">Which event; its id, its thread and the person are made of it.</param>
    /// <returns>Whether it was acknowledged.</returns>
    public Task<bool> MentionAsync(int number) => DeliverAsync(number, new { type = "app_mention", user = $"U{number}", text = "<@U0ROLES> what grade is Senior Digital Producer", ts = $"{number}.0", channel = "C0HIRING" });

    /// <summary>Delivers an event of Slack: somebody writes to the bot alone.</summary>
    /// <inheritdoc cref="MentionAsync"/>
    public Task<bool> WriteAsync(int number) => DeliverAsync(number, new { type = "message", channel_type = "im", user = $"U{number}", text = "what grade is Senior Digital Producer", ts = $"{number}.0", channel = $"D{number}" });

    private async Task<bool> DeliverAsync(int number, object theEvent)
    {
        var body = JsonSerializer.Serialize(new { type = "event_callback", api_app_id = "A0ROLES", team_id = "T0MEDIA", event_id = $"Ev{number}", @event = theEvent });
        using var response = await SendAsync("/slack/events", body, "application/json");
        return response.IsSuccessStatusCode;
    }

    /// <summary>Types the slash command; what comes back, as it comes.</summary>
    public async Task<string> CommandAsync(string text, string user)
    {
        var form = $"command=%2Frole&text={Uri.EscapeDataString(text)}&team_id=T0MEDIA&channel_id=C0HIRING&user_id={user}&api_app_id=A0ROLES&trigger_id=1.2.3";
        using var response = await SendAsync("/slack/commands", form, SlackRequest.Form);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>Ends it at once, without a chance to finish anything.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Asks it to stop, as a container or a service is stopped, and waits until it has.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await process.WaitForExitAsync(Cancel);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
        client.Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<HttpResponseMessage> SendAsync(string path, string body, string type)
    {
        using var request = SlackRequest.Signed(path, Encoding.UTF8.GetBytes(body), SlackApp.Secret, TimeProvider.System.GetUtcNow(), type);
        return await client.SendAsync(request, Cancel);
    }

    private async Task WaitUntilLiveAsync()
    {
        for (var patience = 0; ; patience++)
        {
            try
            {
                await client.GetStringAsync(new Uri("/health/live", UriKind.Relative), Cancel);
                return;
            }
            catch (HttpRequestException) when (patience < 300 && !process.HasExited)
            {
                await Task.Delay(100, Cancel);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
