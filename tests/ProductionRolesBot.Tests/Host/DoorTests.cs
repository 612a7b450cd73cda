using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public class DoorTests
{
    private static readonly object Message = new { type = "message", text = "help", deliveryMode = "expectReplies", conversation = new { id = "1" }, from = new { id = "u" } };

    [Fact]
    public async Task A_developer_is_answered_inline_without_any_configuration()
    {
        await using var bot = RunningBot.Start();

        var reply = await PostAsync(bot.CreateClient(), "/api/messages");

        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("application/vnd.microsoft.card.adaptive");
    }

    [Theory]
    [InlineData("Production", "127.0.0.1", "/api/messages", HttpStatusCode.Unauthorized)]
    [InlineData("Development", "203.0.113.7", "/api/messages", HttpStatusCode.Unauthorized)]
    [InlineData("Development", "203.0.113.7", "/try-it/messages", HttpStatusCode.Forbidden)]
    [InlineData("Production", "127.0.0.1", "/try-it/messages", HttpStatusCode.OK)]
    [InlineData("Production", "127.0.0.1", "/no-such-address", HttpStatusCode.Unauthorized)]
    public async Task Who_comes_from_where_decides(string environment, string caller, string path, HttpStatusCode expected)
    {
        await using var bot = Called(from: caller, environment);

        (await PostAsync(bot.CreateClient(), path)).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task The_page_opens_to_others_only_when_switched_on()
    {
        await using var bot = Called(from: "203.0.113.7", "Production", ("TryIt:Enabled", "true"));

        (await bot.CreateClient().GetAsync("/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Host", "rebound.example.com")]
    public async Task A_loopback_address_that_speaks_for_somebody_else_is_refused(string header, string value)
    {
        await using var bot = Called(from: "127.0.0.1", "Development");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation(header, value);

        (await bot.CreateClient().SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/api/messages")]
    [InlineData("/try-it/messages")]
    public async Task What_is_no_activity_is_refused(string path)
    {
        await using var bot = RunningBot.Start();
        var client = bot.CreateClient();

        (await SendAsync("{\"type\":")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync("[]")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync("null")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync("{}")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync("{\"type\":\"message\"}", "text/plain")).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await SendAsync($"{{\"type\":\"message\",\"text\":\"{new string('x', 300_000)}\"}}")).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await client.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);

        async Task<HttpStatusCode> SendAsync(string body, string type = "application/json") =>
            (await client.PostAsync(path, new StringContent(body, Encoding.UTF8, type), TestContext.Current.CancellationToken)).StatusCode;
    }

    [Theory]
    [InlineData("")]
    [InlineData("🎂🍰")]
    [InlineData("\u0000\u0007\u202e")]
    public async Task Odd_messages_get_a_card(string text)
    {
        await using var bot = RunningBot.Start();

        var reply = await bot.CreateClient().PostAsJsonAsync("/try-it/messages", new { type = "message", text }, TestContext.Current.CancellationToken);

        reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("AdaptiveCard");
    }

    [Fact]
    public async Task Health_answers_everyone()
    {
        await using var bot = Called(from: "203.0.113.7", "Production");

        (await bot.CreateClient().GetAsync("/health", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string path) =>
        client.PostAsJsonAsync(path, Message, TestContext.Current.CancellationToken);

    private static WebApplicationFactory<Program> Called(string from, string environment, params (string Name, string Value)[] settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment(environment);
            builder.ConfigureLogging(logging => logging.ClearProviders());
            foreach (var (name, value) in settings)
                builder.UseSetting(name, value);
            builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new Caller(IPAddress.Parse(from))));
        });

    private sealed class Caller(IPAddress address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = address;
                return following(context);
            });
            next(app);
        };
    }
}
