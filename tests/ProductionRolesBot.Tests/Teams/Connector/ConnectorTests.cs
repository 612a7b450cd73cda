using System.Buffers;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Connector;

public sealed class ConnectorTests : IAsyncLifetime
{
    private TeamsBotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await TeamsBotHost.StartAsync();

    public async ValueTask DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_reply_is_posted_to_the_message_it_answers_with_every_id_escaped()
    {
        bot.Connector.TakesTargeted = false;
        (await bot.SendAsync(Said.InChannel("hello").With("id", "1763800000001"))).Dispose();

        bot.Connector.Calls.Last().Target.ShouldBe(
            "/v3/conversations/19%3Ateam0815%40thread.tacv2%3Bmessageid%3D1763800000000/activities/1763800000001");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/emea/", "/emea")]
    public async Task The_service_may_be_written_with_a_slash_at_its_end_or_without(string end, string path = "")
    {
        var address = bot.Connector.Address + end;
        bot.Connector.Next.Enqueue(response => response.StatusCode = 201);
        (await bot.SendAsync(Said.InPrivate("hello").With("serviceUrl", address), bot.Issuer.Token(Said.AppId, address))).Dispose();

        bot.Connector.Calls.ShouldHaveSingleItem().Target.ShouldStartWith($"{path}/v3/conversations/");
    }

    [Fact]
    public async Task A_service_that_says_nothing_has_taken_the_message()
    {
        bot.Connector.Next.Enqueue(response => response.StatusCode = 202);

        (await SentAsync()).ShouldBe(HttpStatusCode.OK);
        bot.Connector.Calls.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_fault_is_tried_again(int status)
    {
        bot.Connector.Next.Enqueue(response => response.StatusCode = status);

        await SentAsync();

        bot.Connector.Calls.Select(call => call.Status).ShouldBe([status, 201]);
    }

    [Fact]
    public async Task A_busy_service_is_left_alone_for_as_long_as_it_asks()
    {
        bot.Connector.Next.Enqueue(response =>
        {
            response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.Headers.RetryAfter = "2";
        });
        var waited = Stopwatch.StartNew();

        await SentAsync();

        bot.Connector.Calls.Select(call => call.Status).ShouldBe([429, 201]);
        waited.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(1.9));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task A_refusal_is_not_tried_again_and_does_no_harm(int status)
    {
        bot.Connector.Next.Enqueue(response => response.StatusCode = status);

        (await SentAsync()).ShouldBe(HttpStatusCode.OK);
        bot.Connector.Calls.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_conversation_that_the_service_does_not_know_does_no_harm() => (await SentAsync("a:gone")).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_token_is_asked_for_once_as_the_registration_is_meant_to()
    {
        await SentAsync();
        await SentAsync();

        var (address, form) = bot.Entra.Requests.ShouldHaveSingleItem();
        address.ShouldBe(new Uri($"https://login.microsoftonline.com/{Said.Tenant}/oauth2/v2.0/token"));
        form["grant_type"].ShouldBe("client_credentials");
        form["client_id"].ShouldBe(Said.AppId);
        form["client_secret"].ShouldBe("a secret");
        form["scope"].ShouldBe("https://api.botframework.com/.default");
    }

    [Fact]
    public async Task A_token_that_is_about_to_end_is_not_sent_again()
    {
        bot.Entra.Lifetime = 240;
        await SentAsync();
        await SentAsync();

        bot.Entra.Requests.Count.ShouldBe(2);
        bot.Connector.Calls.Select(call => call.Status).ShouldBe([201, 201]);
    }

    [Fact]
    public async Task A_response_that_goes_on_and_on_is_not_read_to_its_end()
    {
        bot.Connector.Next.Enqueue(response =>
        {
            response.StatusCode = 200;
            response.BodyWriter.Write(new byte[2 * 1024 * 1024]);
        });

        (await SentAsync()).ShouldBe(HttpStatusCode.OK);
        bot.Connector.Calls.ShouldHaveSingleItem();
        bot.Log.ShouldContain(line => line.Contains("could not be brought", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once()
    {
        await SentAsync();
        bot.Entra.Revoke();
        await SentAsync();

        bot.Connector.Calls.Select(call => call.Status).ShouldBe([201, 401, 201]);
        bot.Entra.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_service_that_believes_no_token_is_asked_twice_and_no_more()
    {
        bot.Connector.Believes = _ => false;

        (await SentAsync()).ShouldBe(HttpStatusCode.OK);
        bot.Connector.Calls.Select(call => call.Status).ShouldBe([401, 401]);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        bot.Connector.Next.Enqueue(response =>
        {
            response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            response.Headers.Location = bot.Connector.Address + "/elsewhere";
        });

        await SentAsync();

        bot.Connector.Calls.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://evil.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("ftp://127.0.0.1/")]
    public async Task No_token_is_even_asked_for_on_behalf_of_a_service_that_is_not_Microsofts(string service)
    {
        using var response = await bot.SendAsync(Said.InPrivate("hello").With("serviceUrl", service), bot.Issuer.Token(Said.AppId, service));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        bot.Entra.Requests.ShouldBeEmpty();
        bot.Connector.Calls.ShouldBeEmpty();
    }

    private async Task<HttpStatusCode> SentAsync(string conversation = Said.Personal)
    {
        using var response = await bot.SendAsync(Said.Activity("message", conversation, "personal").With("text", "hello"));
        return response.StatusCode;
    }
}
