using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Installing;

public sealed class InstallTests : IAsyncLifetime
{
    private FakeSlack slack = null!;
    private SlackApp app = null!;
    private HttpClient browser = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await FakeSlack.StartAsync();
        app = new SlackApp
        {
            Settings = { ["Slack:BotToken"] = "", ["Slack:ClientId"] = "1.2", ["Slack:ClientSecret"] = "s3cret", ["Slack:ApiUrl"] = $"{slack.Address}/api/" },
        };
        browser = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("https://localhost") });
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task Installing_begins_at_Slack_with_a_number_that_only_this_browser_has()
    {
        var (query, cookie, header) = await BeginAsync();

        query["client_id"].ToString().ShouldBe("1.2");
        query["scope"].ToString().ShouldContain("chat:write");
        query["state"].ToString().ShouldNotContain(cookie);
        foreach (var attribute in (string[])["secure", "httponly", "samesite=lax", "path=/"])
            header.ToLowerInvariant().ShouldContain(attribute);
    }

    [Fact]
    public async Task A_workspace_that_installed_the_bot_is_kept_with_its_token()
    {
        var (query, cookie, _) = await BeginAsync();

        (await EndAsync(query["state"]!, cookie)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var installation = await app.Services.GetRequiredService<ISlackInstallations>().FindAsync("T0MEDIA", TestContext.Current.CancellationToken);
        installation.ShouldNotBeNull().BotToken.ShouldBe(FakeSlack.Token);
        installation.BotId.ShouldBe("B0ROLES");
        installation.ToString().ShouldNotContain(FakeSlack.Token);
    }

    [Fact]
    public async Task Who_did_not_begin_cannot_end_it()
    {
        var (query, cookie, _) = await BeginAsync();
        var (_, other, _) = await BeginAsync();

        (await EndAsync(query["state"]!, other)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await EndAsync(query["state"]!, null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await EndAsync("forged", cookie)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        slack.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_changes_their_mind_installs_nothing()
    {
        var response = await browser.GetAsync("/slack/oauth/callback?error=access_denied", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        slack.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_workspace_by_its_token_has_nothing_to_install()
    {
        (await SlackApp.Shared.CreateClient().GetAsync("/slack/install", TestContext.Current.CancellationToken)).StatusCode.ShouldNotBe(HttpStatusCode.Found);
    }

    private async Task<(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> Query, string Cookie, string Header)> BeginAsync()
    {
        var response = await browser.GetAsync("/slack/install", TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        var header = response.Headers.GetValues("Set-Cookie").Single();
        return (QueryHelpers.ParseQuery(response.Headers.Location!.Query), header.Split('=', ';')[1], header);
    }

    private async Task<HttpResponseMessage> EndAsync(string state, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/slack/oauth/callback?code=abc&state={Uri.EscapeDataString(state)}");
        if (cookie is not null)
            request.Headers.Add("Cookie", $"__Host-slack-state={cookie}");
        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
