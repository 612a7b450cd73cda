using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
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

    public FakeTimeProvider Time { get; } = new(DateTimeOffset.UtcNow);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Logging:LogLevel:Default", "None");
        foreach (var (name, value) in Settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    /// <summary>Posts what Slack would post, signed now.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json") =>
        SendAsync(SlackRequest.Signed(path, Encoding.UTF8.GetBytes(body), Secret, Time.GetUtcNow(), type));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
}
