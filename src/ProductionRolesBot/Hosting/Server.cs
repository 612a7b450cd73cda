using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ProductionRolesBot.Hosting;

/// <summary>The web host before anything is added to it.</summary>
internal static class Server
{
    /// <summary>Where it listens when nothing else is configured: the port Bot Framework tools expect a bot on.</summary>
    public const string DefaultAddress = "http://localhost:3978";

    /// <summary>Starts from the files beside the binary, so that paths in arguments stay relative to where the person stands.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(args, new Dictionary<string, string> { ["--catalogue"] = "Catalogue:Path" });
        if (!HasAddress(builder.Configuration))
            builder.WebHost.UseUrls(DefaultAddress);
        // A waiting connection holds its 4 KB at once, which costs less than looking twice for every request.
        builder.WebHost.UseSockets(sockets => sockets.WaitForDataBeforeAllocatingBuffer = false);
        builder.Services.TryAddSingleton(TimeProvider.System);
        // The addresses that are called hold ids of people and conversations, which no log may hold.
        builder.Services.ConfigureHttpClientDefaults(client => client.RemoveAllLoggers());
        ClosedByDefault.Add(builder.Services);
        return builder;
    }

    private static bool HasAddress(ConfigurationManager configuration) =>
        configuration["urls"] is not null
        || configuration["http_ports"] is not null
        || configuration["https_ports"] is not null
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
