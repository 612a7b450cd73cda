using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Protocol;

public sealed class ArrivalTests(OneTeamsBot one) : IClassFixture<OneTeamsBot>
{
    private readonly TeamsBotHost bot = one.Bot;

    [Theory]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("hello", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_activity_is_told_why(string body, string type, HttpStatusCode status)
    {
        using var response = await bot.SendAsync(new StringContent(body, Encoding.UTF8, type), Token);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_body_beyond_all_measure_is_not_read()
    {
        using var response = await bot.SendAsync(new StringContent(new string(' ', 300_000) + "{}", Encoding.UTF8, "application/json"), Token);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Activities_are_posted_and_nothing_else()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/messages");
        request.Headers.Authorization = Token;
        using var response = await bot.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Fact]
    public async Task A_hundred_thousand_characters_are_answered_at_once()
    {
        (await bot.CardAsync(Said.InPrivate("hello"))).Parts().ShouldNotBeEmpty();
        var message = Said.InChannel(string.Concat(Enumerable.Repeat("<at>&amp;nbsp; what grade ", 4_000)));
        var watch = Stopwatch.StartNew();

        using var response = await bot.SendAsync(message);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("<at>Production Roles</at> what grade is Digital Producer?")]
    [InlineData("what grade is Digital\u00a0Producer?  <at>production roles</at>")]
    [InlineData("what grade is &quot;Digital Producer&quot;?")]
    [InlineData("<quoted messageId=\"1\"/>what grade is Digital Producer?")]
    public async Task The_words_are_those_the_person_meant(string text)
    {
        var message = Said.InPrivate(text).With("entities", new JsonArray(
            new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = Said.Bot }, ["text"] = "<at>Production Roles</at>" },
            new JsonObject { ["type"] = "mention", ["mentioned"] = new JsonObject { ["id"] = "28:another-bot" }, ["text"] = "<at>(*Dana+)</at>" },
            new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-GB" },
            null));

        (await bot.CardAsync(message))["fallbackText"]!.GetValue<string>().ShouldStartWith("Digital Producer is grade");
    }

    private AuthenticationHeaderValue Token => new("Bearer", bot.Issuer.Token(Said.AppId, bot.Connector.Address));
}
