using System.Net;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Door;

/// <summary>Each of Microsoft's clouds signs messages under its own name, and none for another.</summary>
public sealed class CloudTests
{
    [Theory]
    [InlineData("Public", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("USGov", "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")]
    [InlineData("China", "https://api.botframework.azure.cn", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration")]
    public async Task A_message_is_let_in_under_the_name_and_the_keys_of_its_cloud(string cloud, string issuer, string metadata)
    {
        await using var bot = await StartAsync(cloud);

        (await SentAsync(bot, issuer)).ShouldBe(HttpStatusCode.OK);

        bot.Issuer.Asked.First().ShouldBe(new Uri(metadata));
        bot.Connector.Messages.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("Public", "https://api.botframework.us")]
    [InlineData("USGov", "https://api.botframework.com")]
    [InlineData("China", "https://api.botframework.us")]
    [InlineData("Public", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("Public", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0")]
    [InlineData("Public", "https://login.microsoftonline.com/" + Said.Tenant + "/v2.0")]
    [InlineData("Public", "HTTPS://API.BOTFRAMEWORK.COM")]
    public async Task Any_other_name_is_refused_and_its_keys_are_not_even_fetched(string cloud, string issuer)
    {
        await using var bot = await StartAsync(cloud);

        (await SentAsync(bot, issuer)).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Issuer.Asked.ShouldBeEmpty();
        bot.Connector.Calls.ShouldBeEmpty();
        bot.Entra.Requests.ShouldBeEmpty();
    }

    private static Task<TeamsBotHost> StartAsync(string cloud) =>
        TeamsBotHost.StartAsync(("Teams:Cloud", cloud), ("Teams:Issuers:0:Issuer", null), ("Teams:Issuers:0:MetadataUrl", null));

    private static async Task<HttpStatusCode> SentAsync(TeamsBotHost bot, string issuer)
    {
        using var response = await bot.SendAsync(Said.InPrivate("hello"), bot.Issuer.Token(Said.AppId, bot.Connector.Address, new TokenShape { Issuer = issuer }));
        return response.StatusCode;
    }
}
