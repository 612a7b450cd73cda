using System.Net;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Door;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private TeamsBotHost bot = null!;

    public async ValueTask InitializeAsync() => bot = await TeamsBotHost.StartAsync();

    public async ValueTask DisposeAsync() => await bot.DisposeAsync();

    [Fact]
    public async Task The_start_fetches_no_keys()
    {
        (await bot.Client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();

        bot.Issuer.Fetches.ShouldBe(0);
    }

    [Fact]
    public async Task A_hundred_messages_fetch_the_keys_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => SentAsync()));

        bot.Issuer.Fetches.ShouldBe(1);
        bot.Connector.Messages.Count().ShouldBe(100);
    }

    [Fact]
    public async Task The_first_message_under_a_new_key_is_let_in()
    {
        await SentAsync();
        bot.Issuer.Rotate();

        (await SentAsync()).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_valid_token_is_remembered_until_it_expires()
    {
        var token = bot.Issuer.Token(Said.AppId, bot.Connector.Address);
        (await bot.SendAsync(Said.InPrivate("hello"), token)).Dispose();
        bot.Issuer.IsDown = true;
        bot.Time.Ahead = TimeSpan.FromMinutes(64);
        using var remembered = await bot.SendAsync(Said.InPrivate("hello"), token);
        bot.Time.Ahead = TimeSpan.FromMinutes(66);
        using var expired = await bot.SendAsync(Said.InPrivate("hello"), token);

        remembered.StatusCode.ShouldBe(HttpStatusCode.OK);
        expired.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Junk_under_names_of_keys_that_do_not_exist_fetches_at_most_once_more()
    {
        await SentAsync();

        for (var junk = 0; junk < 20; junk++)
            (await SentAsync(new TokenShape { Key = LocalIssuer.NewKey() })).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Issuer.Fetches.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task Keys_out_of_reach_are_the_servers_fault_and_not_the_callers()
    {
        bot.Issuer.IsDown = true;

        (await SentAsync()).ShouldBe(HttpStatusCode.ServiceUnavailable);
        bot.Connector.Calls.ShouldBeEmpty();

        bot.Issuer.IsDown = false;
        bot.Time.Ahead = TimeSpan.FromMinutes(1);
        (await SentAsync()).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> SentAsync(TokenShape? shape = null)
    {
        using var response = await bot.SendAsync(Said.InPrivate("hello"), bot.Issuer.Token(Said.AppId, bot.Connector.Address, shape));
        return response.StatusCode;
    }
}
