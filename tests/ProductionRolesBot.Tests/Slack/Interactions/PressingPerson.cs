using System.Net;
using System.Text.Json;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Interactions;

/// <summary>Somebody in Slack who presses, chooses and submits.</summary>
public abstract class PressingPerson : IAsyncLifetime
{
    protected static readonly object Media = new { id = "T0MEDIA", domain = "media" };
    protected static readonly object Manager = new { id = "U0MANAGER", team_id = "T0MEDIA" };
    private static int triggers;

    private protected FakeSlack Slack { get; private set; } = null!;

    private protected SlackApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Slack = await FakeSlack.StartAsync();
        App = new SlackApp { Settings = { ["Slack:ApiUrl"] = $"{Slack.Address}/api/" } };
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Slack.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static string Trigger() => $"1.2.{Interlocked.Increment(ref triggers)}";

    protected object Press(string action, string value, bool isEphemeral, string channel = "C0HIRING", string? thread = null) => new
    {
        type = "block_actions",
        trigger_id = Trigger(),
        response_url = Slack.ResponseUrl,
        team = Media,
        user = Manager,
        channel = new { id = channel },
        container = new { type = "message", is_ephemeral = isEphemeral, thread_ts = thread },
        actions = new[] { new { action_id = action, block_id = "b", value } },
    };

    protected Task<JsonElement> PressAsync(string action, string value, bool isEphemeral, string channel = "C0HIRING", string? thread = null) => SendAsync(Press(action, value, isEphemeral, channel, thread));

    protected static object ShareView(string role, string? note = null) => new
    {
        id = "V0",
        type = "modal",
        callback_id = "role_share",
        hash = "1795.ab",
        state = new
        {
            values = new Dictionary<string, object>
            {
                ["role"] = new Dictionary<string, object> { ["role.preview.role"] = new { type = "external_select", selected_option = new { value = role } } },
                ["aspect"] = new Dictionary<string, object> { ["role.preview.aspect"] = new { type = "static_select", selected_option = new { value = "requirements" } } },
                ["note"] = new Dictionary<string, object> { ["note"] = new { type = "plain_text_input", value = note } },
            },
        },
    };

    protected async Task<string> RoleAsync(string title)
    {
        var reply = await SendAsync(new { type = "block_suggestion", value = title, team = Media, user = Manager });
        return reply.GetProperty("options")[0].GetProperty("value").GetString()!;
    }

    protected async Task<JsonElement> SendAsync(object payload)
    {
        var response = await App.PostAsync("/slack/interactions", Form(payload), SlackRequest.Form);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return body.Length == 0 ? default : JsonDocument.Parse(body).RootElement;
    }

    protected static string Form(object payload) => $"payload={Uri.EscapeDataString(JsonSerializer.Serialize(payload))}";
}
