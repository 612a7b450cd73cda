using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Door;

public sealed class DoorTests : IAsyncLifetime
{
    private TeamsBotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await TeamsBotHost.StartAsync();

    public async ValueTask DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task A_message_signed_by_the_channel_is_answered()
    {
        (await SentAsync(Token())).ShouldBe(HttpStatusCode.OK);

        bot.Connector.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_word_Bearer_may_be_written_in_any_case() =>
        (await SentAsync(new AuthenticationHeaderValue("bearer", Token()))).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_message_without_a_token_is_refused_and_says_which_kind_is_wanted()
    {
        using var response = await bot.SendAsync(Said.InPrivate("hello"), token: null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        NothingLeft();
    }

    [Theory]
    [InlineData("junk")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9..")]
    [InlineData("....")]
    public async Task Junk_is_refused(string token) => await RefusedAsync(token);

    [Fact]
    public async Task A_token_of_unheard_of_length_is_refused() => await RefusedAsync(Token() + new string('a', 9000));

    [Fact]
    public async Task Two_tokens_are_refused() => await RefusedAsync(new AuthenticationHeaderValue("Bearer", $"{Token()} {Token()}"));

    [Fact]
    public async Task Another_scheme_is_refused() => await RefusedAsync(new AuthenticationHeaderValue("Basic", Token()));

    [Fact]
    public async Task Another_issuer_is_refused() => await RefusedAsync(Token(new TokenShape { Issuer = "https://issuer.example" }));

    [Fact]
    public async Task A_token_of_the_login_service_is_refused() =>
        await RefusedAsync(Token(new TokenShape { Issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" }));

    [Fact]
    public async Task A_token_for_another_bot_is_refused() => await RefusedAsync(bot.Issuer.Token(Guid.NewGuid().ToString(), bot.Connector.Address));

    [Fact]
    public async Task A_token_that_expired_six_minutes_ago_is_refused() => await RefusedAsync(Token(new TokenShape { Expires = DateTimeOffset.UtcNow.AddMinutes(-6) }));

    [Fact]
    public async Task A_token_that_expired_three_minutes_ago_is_let_in_because_clocks_differ() =>
        (await SentAsync(Token(new TokenShape { Expires = DateTimeOffset.UtcNow.AddMinutes(-3) }))).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_token_that_is_not_valid_yet_is_refused() => await RefusedAsync(Token(new TokenShape { Expires = DateTimeOffset.UtcNow.AddHours(2) }));

    [Fact]
    public async Task A_token_without_a_signature_is_refused() => await RefusedAsync(Token(new TokenShape { IsUnsigned = true }));

    [Fact]
    public async Task Another_kind_of_signature_is_refused() => await RefusedAsync(Token(new TokenShape { Algorithm = SecurityAlgorithms.RsaSsaPssSha256 }));

    [Fact]
    public async Task An_unknown_key_is_refused() => await RefusedAsync(Token(new TokenShape { Key = LocalIssuer.NewKey() }));

    [Fact]
    public async Task A_strangers_key_under_a_known_name_is_refused()
    {
        var forged = LocalIssuer.NewKey();
        forged.KeyId = bot.Issuer.Key.KeyId;

        await RefusedAsync(Token(new TokenShape { Key = forged }));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("not an address")]
    [InlineData(null)]
    public async Task A_token_for_another_service_is_refused(string? service) => await RefusedAsync(bot.Issuer.Token(Said.AppId, service));

    [Fact]
    public async Task A_service_that_hides_behind_a_user_name_is_refused()
    {
        var address = bot.Connector.Address.Replace("http://", "http://127.0.0.1@", StringComparison.Ordinal);
        using var response = await bot.SendAsync(Said.InPrivate("hello").With("serviceUrl", address), bot.Issuer.Token(Said.AppId, address));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        NothingLeft();
    }

    [Fact]
    public async Task A_key_without_endorsement_for_Teams_is_refused()
    {
        bot.Issuer.Rotate("webchat");

        await RefusedAsync(Token());
    }

    [Fact]
    public async Task A_message_of_another_channel_needs_no_endorsement_for_Teams()
    {
        bot.Issuer.Rotate("skype");
        using var response = await bot.SendAsync(Said.InPrivate("hello").With("channelId", "webchat"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_body_of_a_stranger_is_not_even_read()
    {
        using var response = await bot.SendAsync(new StringContent("{", Encoding.UTF8, "application/json"), new AuthenticationHeaderValue("Bearer", "junk"));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private string Token(TokenShape? shape = null) => bot.Issuer.Token(Said.AppId, bot.Connector.Address, shape);

    private Task RefusedAsync(string token) => RefusedAsync(new AuthenticationHeaderValue("Bearer", token));

    private async Task RefusedAsync(AuthenticationHeaderValue authorization)
    {
        (await SentAsync(authorization)).ShouldBe(HttpStatusCode.Unauthorized);
        NothingLeft();
    }

    private Task<HttpStatusCode> SentAsync(string token) => SentAsync(new AuthenticationHeaderValue("Bearer", token));

    private async Task<HttpStatusCode> SentAsync(AuthenticationHeaderValue authorization)
    {
        var activity = Said.InPrivate("hello").With("serviceUrl", bot.Connector.Address);
        using var response = await bot.SendAsync(new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"), authorization);
        return response.StatusCode;
    }

    private void NothingLeft()
    {
        bot.Connector.Calls.ShouldBeEmpty();
        bot.Entra.Requests.ShouldBeEmpty();
    }
}
