using System.Net;
using System.Net.Http.Json;
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
