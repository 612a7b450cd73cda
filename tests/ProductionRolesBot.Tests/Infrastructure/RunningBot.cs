using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>The whole bot behind a real port of this machine, as a person who just started it meets it.</summary>
internal sealed class RunningBot : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder folder = new();
    private readonly (string Name, string Value)[] settings;

    private RunningBot((string Name, string Value)[] settings) => this.settings = settings;

    /// <summary>Where it listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    public static RunningBot Start(params (string Name, string Value)[] settings)
    {
        var bot = new RunningBot(settings);
        // Not UseKestrel(0): that sets the port after the program may have begun to listen.
        bot.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        bot.StartServer();
        return bot;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.UseSetting("Storage:ConnectionString", $"Data Source={Path.Combine(folder.Path, "memory.db")}");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            folder.Dispose();
    }
}
