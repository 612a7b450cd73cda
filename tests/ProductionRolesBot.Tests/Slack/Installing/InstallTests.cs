using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.Installing;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Installing;

public sealed class InstallTests : IAsyncLifetime
{
    private static readonly string[] Bots = ["U0ROLES"];

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

    [Theory]
    [InlineData(null, 8)]
    [InlineData("channels:history, groups:history", 10)]
    public async Task Eight_permissions_are_asked_for_and_what_the_administrator_adds(string? more, int number)
    {
        await using var other = new SlackApp { Settings = { ["Slack:BotToken"] = "", ["Slack:ClientId"] = "1.2", ["Slack:ClientSecret"] = "s3cret", ["Slack:MoreScopes"] = more ?? "" } };
        using var stranger = other.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

        using var response = await stranger.GetAsync("/slack/install", TestContext.Current.CancellationToken);

        var scopes = QueryHelpers.ParseQuery(response.Headers.Location!.Query)["scope"].ToString().Split(',');
        scopes.Length.ShouldBe(number);
        scopes.Contains("groups:history").ShouldBe(more is not null);
    }

    [Fact]
    public async Task Who_presses_where_nobody_installed_the_bot_is_told_so()
    {
        var press = new
        {
            type = "block_actions",
            trigger_id = "1.2.uninstalled",
            response_url = slack.ResponseUrl,
            team = new { id = "T0NOBODY" },
            user = new { id = "U0MANAGER", team_id = "T0NOBODY" },
            actions = new[] { new { action_id = "role.all", value = "help" } },
        };
        (await app.PostAsync("/slack/interactions", $"payload={Uri.EscapeDataString(JsonSerializer.Serialize(press))}", SlackRequest.Form)).EnsureSuccessStatusCode();

        (await slack.CallAsync("response_url"))["text"].ShouldContain("not installed in this workspace");
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
    public async Task What_an_organisation_installed_serves_every_workspace_of_it()
    {
        slack.IsOrganisation = true;
        var (query, cookie, _) = await BeginAsync();

        (await EndAsync(query["state"]!, cookie)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var installations = app.Services.GetRequiredService<ISlackInstallations>();
        (await installations.FindAsync("E0ORG", Patience)).ShouldNotBeNull().BotToken.ShouldBe(FakeSlack.Token);
        (await app.PostAsync("/slack/events", JsonSerializer.Serialize(new
        {
            type = "event_callback",
            event_id = "Ev-org",
            team_id = "T0ANYONE",
            authorizations = new[] { new { enterprise_id = "E0ORG", team_id = "T0ANYONE", user_id = "U0ROLES", is_bot = true, is_enterprise_install = true } },
            @event = new { type = "app_mention", user = "U0MANAGER", text = "<@U0ROLES> what grade is Senior Digital Producer", ts = "1.0", channel = "C0HIRING" },
        }))).EnsureSuccessStatusCode();
        (await slack.CallAsync("chat.postMessage"))["text"].ShouldContain("grade 7");
    }

    [Theory]
    [InlineData("app_uninstalled", false)]
    [InlineData("tokens_revoked", false)]
    [InlineData("app_uninstalled", true)]
    public async Task Who_removes_the_bot_is_forgotten_with_everybody_of_theirs_and_nobody_else(string theEvent, bool byOrganisation)
    {
        var id = byOrganisation ? "E0ORG" : "T0MEDIA";
        var installations = app.Services.GetRequiredService<ISlackInstallations>();
        await installations.SaveAsync(new SlackInstallation(id, FakeSlack.Token, "U0ROLES", "B0ROLES"), Patience);
        await installations.SaveAsync(new SlackInstallation("T0OTHER", FakeSlack.Token, "U0ROLES", "B0ROLES"), Patience);
        await SayAsync(id, "I'm a Senior Digital Producer");
        await SayAsync("T0OTHER", "I'm a Senior Digital Producer");

        (await app.PostAsync("/slack/events", JsonSerializer.Serialize(new
        {
            type = "event_callback",
            event_id = $"Ev-{theEvent}-{id}",
            team_id = "T0MEDIA",
            authorizations = new[] { new { enterprise_id = byOrganisation ? id : null, team_id = "T0MEDIA", user_id = "U0ROLES", is_bot = true, is_enterprise_install = byOrganisation } },
            @event = new { type = theEvent, tokens = new { bot = Bots } },
        }))).EnsureSuccessStatusCode();
        for (var patience = 0; patience < 200 && (await SayAsync(id, "what is my role?")).Conversation.Mine is not null; patience++)
            await Task.Delay(50, Patience);

        (await installations.FindAsync(id, Patience)).ShouldBeNull();
        (await SayAsync(id, "what is my role?")).Conversation.Mine.ShouldBeNull();
        (await installations.FindAsync("T0OTHER", Patience)).ShouldNotBeNull();
        (await SayAsync("T0OTHER", "what is my role?")).Conversation.Mine.ShouldNotBeNull();
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

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    private async Task<Turn> SayAsync(string workspace, string text) =>
        await app.Services.GetRequiredService<AskInConversation>()(new ConversationKey("slack", workspace, "C1", "U1"), new Utterance(text), Patience);

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
