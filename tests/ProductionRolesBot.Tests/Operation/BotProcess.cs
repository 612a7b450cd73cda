using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
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

    public static async Task<BotProcess> StartAsync(params (string Name, string Value)[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ProductionRolesBot.dll")])
        {
            Environment = { ["ASPNETCORE_URLS"] = address, ["Logging__LogLevel__Default"] = "None", ["Limits__TenantPerMinute"] = "0" },
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var bot = new BotProcess(Process.Start(start)!, new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(1) });
        await bot.WaitUntilLiveAsync();
        return bot;
    }

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

    /// <summary>Ends it at once, without a chance to finish anything.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
        client.Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
