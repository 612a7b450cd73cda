using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>Takes whatever a bot exports.</summary>
internal sealed class Collector(WebApplication app, ConcurrentQueue<byte[]> bodies) : IAsyncDisposable
{
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public string Received => string.Concat(bodies.Select(Encoding.Latin1.GetString));

    public static async Task<Collector> StartAsync()
    {
        var bodies = new ConcurrentQueue<byte[]>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            bodies.Enqueue(body.ToArray());
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Collector(app, bodies);
    }

    public async Task WaitForAsync(params string[] names)
    {
        for (var round = 0; round < 100 && !names.All(name => Received.Contains(name)); round++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        foreach (var name in names)
            Received.ShouldContain(name);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
