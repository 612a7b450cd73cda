using System.Net;
using System.Text;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Door;

public sealed class SlackDoorTests
{
    private const string Path = "/slack/events";
    private const string Json = "application/json";

    private static readonly byte[] Verification = """{"token":"x","challenge":"3eZbrw1a","type":"url_verification"}"""u8.ToArray();

    private readonly SlackApp app = SlackApp.Shared;

    private string Now => app.Time.GetUtcNow().ToUnixTimeSeconds().ToString();

    [Fact]
    public async Task A_signed_request_is_let_in_and_the_challenge_comes_back()
    {
        var response = await app.PostAsync(Path, Encoding.UTF8.GetString(Verification));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"challenge":"3eZbrw1a"}""");
    }

    [Theory]
    [InlineData(-300, HttpStatusCode.OK)]
    [InlineData(-301, HttpStatusCode.Unauthorized)]
    [InlineData(300, HttpStatusCode.OK)]
    [InlineData(301, HttpStatusCode.Unauthorized)]
    [InlineData(31_536_000, HttpStatusCode.Unauthorized)]
    public async Task A_signature_holds_for_five_minutes_in_either_direction(int seconds, HttpStatusCode expected)
    {
        var response = await app.SendAsync(SlackRequest.Signed(Path, Verification, SlackApp.Secret, app.Time.GetUtcNow().AddSeconds(seconds), Json));

        response.StatusCode.ShouldBe(expected);
    }

    public static TheoryData<string, Func<string, byte[], (byte[] Body, string? Timestamp, string? Signature)>> Forgeries => new()
    {
        { "no headers", (_, body) => (body, null, null) },
        { "no signature", (now, body) => (body, now, null) },
        { "no timestamp", (now, body) => (body, null, Sign(body, now)) },
        { "another secret", (now, body) => (body, now, SlackRequest.Signature(body, "another", now)) },
        { "the empty secret", (now, body) => (body, now, SlackRequest.Signature(body, "", now)) },
        { "a changed body", (now, body) => ([.. body, (byte)' '], now, Sign(body, now)) },
        { "a truncated body", (now, body) => (body[..^1], now, Sign(body, now)) },
        { "a body in another encoding", (now, body) => (Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body)), now, Sign(body, now)) },
        { "a body written with other escapes", (now, body) => (Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace("challenge", "\\u0063hallenge")), now, Sign(body, now)) },
        { "a truncated signature", (now, body) => (body, now, Sign(body, now)[..^1]) },
        { "a signature that is no number", (now, body) => (body, now, "v0=" + new string('z', 64)) },
        { "an empty signature", (now, body) => (body, now, "v0=") },
        { "another version", (now, body) => (body, now, "v1" + Sign(body, now)[2..]) },
        { "another time than was signed", (now, body) => (body, (long.Parse(now) + 1).ToString(), Sign(body, now)) },
        { "a time with a sign", (now, body) => (body, "+" + now, Sign(body, "+" + now)) },
        { "a time in hex", (now, body) => (body, "0x5b47a0", Sign(body, "0x5b47a0")) },
        { "a time before time", (now, body) => (body, "-" + now, Sign(body, "-" + now)) },
        { "a time beyond numbers", (now, body) => (body, new string('9', 40), Sign(body, new string('9', 40))) },
        { "a time at the end of numbers", (now, body) => (body, "9223372036854775807", Sign(body, "9223372036854775807")) },
    };

    [Theory]
    [MemberData(nameof(Forgeries), DisableDiscoveryEnumeration = true)]
    public async Task What_Slack_did_not_sign_gets_an_empty_401(string what, Func<string, byte[], (byte[] Body, string? Timestamp, string? Signature)> forge)
    {
        var (body, timestamp, signature) = forge(Now, Verification);

        var response = await app.SendAsync(SlackRequest.With(Path, body, Json, timestamp, signature));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, what);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty(what);
    }

    [Fact]
    public async Task Two_signatures_are_none()
    {
        var request = SlackRequest.Signed(Path, Verification, SlackApp.Secret, app.Time.GetUtcNow(), Json);
        request.Headers.TryAddWithoutValidation("X-Slack-Signature", "v0=00");

        (await app.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_unsigned_body_is_not_parsed()
    {
        var response = await app.SendAsync(SlackRequest.With(Path, "{ no json"u8.ToArray(), Json, Now, "v0=" + new string('0', 64)));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_body_larger_than_anything_Slack_sends_is_refused()
    {
        var response = await app.SendAsync(SlackRequest.Signed(Path, new byte[1024 * 1024 + 1], SlackApp.Secret, app.Time.GetUtcNow(), Json));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_certificate_check_comes_unsigned_and_gets_an_empty_200()
    {
        var response = await app.SendAsync(SlackRequest.With(Path, "ssl_check=1&token=abc"u8.ToArray(), SlackRequest.Form, null, null));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ssl_check=10")]
    [InlineData("ssl_check=true")]
    [InlineData("xssl_check=1")]
    [InlineData("text=ssl_check%3D1")]
    public async Task Only_the_very_words_of_a_certificate_check_pass_for_one(string body)
    {
        var response = await app.SendAsync(SlackRequest.With(Path, Encoding.UTF8.GetBytes(body), SlackRequest.Form, null, null));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_signed_body_that_is_no_json_is_the_callers_fault()
    {
        (await app.PostAsync(Path, "{ no json")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static string Sign(byte[] body, string timestamp) => SlackRequest.Signature(body, SlackApp.Secret, timestamp);
}
