using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Deployment;

/// <summary>There is no container here, so the bot is started as the Dockerfile would start it: another user, files it cannot change, nothing but the environment.</summary>
public class ConfinedTests
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    [Fact]
    public async Task The_bot_answers_and_remembers_as_the_image_runs_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/sbin/runuser"), "only root can start it as another user");
        using var data = new TemporaryFolder();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(data.Path, Readable | UnixFileMode.OtherWrite);
        var port = FreePort();

        using var bot = Process.Start(Confined(data.Path, port))!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            var ready = await ReadyAsync(client);
            ready.ShouldStartWith("Healthy");
            File.Exists(Path.Combine(data.Path, "memory.db")).ShouldBeTrue();
        }
        finally
        {
            bot.Kill(entireProcessTree: true);
            await bot.WaitForExitAsync(Cancel);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ProcessStartInfo Confined(string data, int port)
    {
        var start = new ProcessStartInfo("/usr/sbin/runuser", ["-u", "nobody", "--", .. Binary.Command])
        {
            WorkingDirectory = "/",
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        foreach (Match setting in Regex.Matches(DeploymentFile.Read("Dockerfile"), @"(?:ENV|^   ) (\w+)=(""[^""]*""|\S+)", RegexOptions.Multiline))
            start.Environment[setting.Groups[1].Value] = setting.Groups[2].Value.Trim('"').Replace("/data", data, StringComparison.Ordinal);
        start.Environment["ASPNETCORE_HTTP_PORTS"] = $"{port}";
        return start;
    }

    private static async Task<string> ReadyAsync(HttpClient client)
    {
        for (var patience = 0; ; patience++)
        {
            try
            {
                return await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancel);
            }
            catch (HttpRequestException) when (patience < 100)
            {
                await Task.Delay(200, Cancel);
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
