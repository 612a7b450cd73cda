using System.Diagnostics;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>A PostgreSQL server of one test's own, which can be stopped as by a power cut and started again.</summary>
internal sealed class StoppableServer : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    public string ConnectionString { get; private set; } = "";

    public static async Task<StoppableServer> StartAsync()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("ROLES_TEST_POSTGRES") is not null, "ROLES_TEST_POSTGRES is not set: there is no PostgreSQL here to stop and start");
        var server = new StoppableServer();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(server.folder.Path, (UnixFileMode)Convert.ToInt32("755", 8));
        await server.StartAgainAsync();
        return server;
    }

    public async Task StartAgainAsync() => ConnectionString = await RunAsync("start");

    public Task StopAsync() => RunAsync("stop");

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(folder.Path, "server", "data", "postmaster.pid")))
            await StopAsync();
        folder.Dispose();
    }

    private async Task<string> RunAsync(string action)
    {
        // Its log goes to a file: a server that is started here would keep an output of this process open.
        var start = new ProcessStartInfo("bash", ["-c", $"'{Repository.PathTo("tests", "postgresql.sh")}' {action} '{folder.Path}/server' 2> '{folder.Path}/log' > '{folder.Path}/out'"]);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(CancellationToken.None);
        process.ExitCode.ShouldBe(0, await File.ReadAllTextAsync(Path.Combine(folder.Path, "log"), CancellationToken.None));
        return (await File.ReadAllTextAsync(Path.Combine(folder.Path, "out"), CancellationToken.None)).Trim();
    }
}
