using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

public class LimitsTests
{
    private const string Question = "what grade is the key grip";

    [Fact]
    public async Task Who_asks_too_quickly_is_asked_kindly_to_wait_and_nobody_else_is()
    {
        using var bot = OperatedBot.Start(("Limits:PersonPerMinute", "3"));
        for (var count = 0; count < 3; count++)
            (await bot.AskAsync("ada", Question)).Kind.ShouldBe("grade");

        var refusal = await bot.AskAsync("ada", Question);

        refusal.Kind.ShouldBe("too_quick");
        refusal.Headline.ShouldContain("Please ask again");
        (await bot.AskAsync("grace", Question)).Kind.ShouldBe("grade");
    }

    [Fact]
    public async Task One_organisation_does_not_take_the_bot_away_from_the_others()
    {
        using var bot = OperatedBot.Start(("Limits:TenantPerMinute", "3"));
        foreach (var person in new[] { "ada", "grace", "mary" })
            (await bot.AskAsync(person, Question)).Kind.ShouldBe("grade");

        (await bot.AskAsync("dorothy", Question)).Kind.ShouldBe("too_quick");
        (await bot.AskAsync("dorothy", Question, tenant: "another")).Kind.ShouldBe("grade");
    }

    [Fact]
    public async Task Zero_means_no_limit()
    {
        using var bot = OperatedBot.Start(("Limits:PersonPerMinute", "0"), ("Limits:TenantPerMinute", "0"));

        for (var count = 0; count < 300; count++)
            (await bot.AskAsync("ada", Question)).Kind.ShouldBe("grade");
    }

    [Theory]
    [InlineData("/try-it/messages")]
    [InlineData("/slack/events")]
    public async Task A_request_that_never_comes_to_its_end_is_given_up(string path)
    {
        using var bot = OperatedBot.Start(("Limits:RequestSeconds", "1"), ("Slack:SigningSecret", "c0ffee"), ("Slack:BotToken", "xoxb-test"));
        using var client = bot.CreateClient();
        using var connection = new TcpClient(client.BaseAddress!.Host, client.BaseAddress.Port);
        await using var stream = connection.GetStream();
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"
            + $"X-Slack-Request-Timestamp: {DateTimeOffset.UtcNow.ToUnixTimeSeconds()}\r\nX-Slack-Signature: v0=00\r\n\r\n{{";
        var begun = Stopwatch.StartNew();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadLineAsync(TestContext.Current.CancellationToken);

        // Kestrel by itself would bear five seconds of silence, and half an hour of drops.
        begun.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(4));
        (answer ?? "closed").ShouldNotContain("200");
    }

    [Fact]
    public async Task A_request_larger_than_any_channel_sends_is_not_read()
    {
        using var bot = OperatedBot.Start();
        using var client = bot.CreateClient();

        using var response = await client.PostAsJsonAsync(
            new Uri("/try-it/messages", UriKind.Relative), new { type = "message", text = new string('x', 600_000) }, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
