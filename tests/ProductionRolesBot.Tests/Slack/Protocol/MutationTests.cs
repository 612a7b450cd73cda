using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Protocol;

/// <summary>What Slack signs can be anything. Seeds are fixed, so that a failure can be had again.</summary>
public sealed class MutationTests : IAsyncLifetime
{
    private FakeSlack slack = null!;
    private SlackApp app = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await FakeSlack.StartAsync();
        app = new SlackApp { Settings = { ["Slack:ApiUrl"] = $"{slack.Address}/api/", ["Limits:PersonPerMinute"] = "0", ["Limits:TenantPerMinute"] = "0" } };
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await slack.DisposeAsync();
    }

    [Theory]
    [InlineData(1_000)]
    public async Task Nothing_that_arrives_makes_the_bot_stumble(int times) => await SurvivesAsync(times);

    [Fact(Explicit = true)]
    public async Task Nothing_in_ten_thousand_makes_the_bot_stumble() => await SurvivesAsync(10_000);

    private async Task SurvivesAsync(int times)
    {
        var random = new Random(20261122);
        for (var time = 0; time < times; time++)
        {
            var (path, body, type) = Next(random);
            var watch = Stopwatch.StartNew();
            using var response = await app.PostAsync(path, body, type);
            ((int)response.StatusCode).ShouldBeLessThan(500, $"{path} {body}");
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), body);
        }
    }

    private (string Path, string Body, string Type) Next(Random random) => random.Next(4) switch
    {
        0 => ("/slack/events", Mutation.Of(Event(Events[random.Next(Events.Length)], random), random), "application/json"),
        1 => ("/slack/commands", Spoiled(Command, random), SlackRequest.Form),
        2 => ("/slack/interactions", Spoiled($"payload={Uri.EscapeDataString(Interaction(random).ToJsonString())}", random), SlackRequest.Form),
        _ => ("/slack/interactions", $"payload={Uri.EscapeDataString(Mutation.Of(Interaction(random), random))}", SlackRequest.Form),
    };

    /// <summary>A form with a part cut off, repeated or overwritten.</summary>
    private static string Spoiled(string form, Random random)
    {
        var (from, to) = (random.Next(form.Length), random.Next(form.Length));
        if (from > to)
            (from, to) = (to, from);
        return random.Next(4) switch
        {
            0 => form[..from],
            1 => form.Remove(from, to - from),
            2 => form.Insert(to, form[from..to]),
            _ => string.Concat(form.AsSpan(0, from), "%zz%00=&&%ff", form.AsSpan(from)),
        };
    }

    private static JsonObject Event(object theEvent, Random random) => JsonSerializer.SerializeToNode(new
    {
        type = "event_callback",
        event_id = $"Ev{random.Next()}",
        team_id = "T0MEDIA",
        api_app_id = "A0ROLES",
        is_ext_shared_channel = false,
        authorizations = new[] { new { enterprise_id = (string?)null, team_id = "T0MEDIA", user_id = "U0ROLES", is_bot = true, is_enterprise_install = false } },
        @event = theEvent,
    })!.AsObject();

    private JsonObject Interaction(Random random)
    {
        var interaction = JsonSerializer.SerializeToNode(Interactions[random.Next(Interactions.Length)])!.AsObject();
        interaction["trigger_id"] = $"1.{random.Next()}";
        interaction["response_url"] = $"{slack.Address}/response/{random.Next()}";
        interaction["team"] = new JsonObject { ["id"] = "T0MEDIA" };
        interaction["user"] = new JsonObject { ["id"] = "U0MANAGER", ["team_id"] = "T0MEDIA" };
        return interaction;
    }

    private const string Command =
        "command=%2Frole&text=what+grade+is+senior+digital+producer&team_id=T0MEDIA&channel_id=C0HIRING&user_id=U0MANAGER&api_app_id=A0ROLES&trigger_id=1.2.3&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1%2F2%2F3";

    private static readonly object[] Events =
    [
        new { type = "app_mention", user = "U0MANAGER", text = "<@U0ROLES> compare digital producer and senior digital producer", ts = "1.2", channel = "C0HIRING" },
        new { type = "message", channel_type = "im", user = "U0MANAGER", text = "what do I need for the next level", ts = "1.3", channel = "D0USER" },
        new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "home" },
        new { type = "app_home_opened", user = "U0MANAGER", channel = "D0USER", tab = "messages" },
        new { type = "link_shared", unfurl_id = "x", source = "composer", channel = "C0HIRING", links = new[] { new { url = "https://handbook.example.com/digital-production/#digital-producer", domain = "handbook.example.com" } } },
    ];

    private static readonly object[] Interactions =
    [
        new { type = "block_suggestion", action_id = "role.find", block_id = "find", value = "dig" },
        new { type = "block_actions", channel = new { id = "C0HIRING" }, container = new { type = "message", is_ephemeral = true }, actions = new[] { new { action_id = "role.ask.0", block_id = "b", value = "list all roles" } } },
        new { type = "block_actions", channel = new { id = "C0HIRING" }, container = new { type = "message", is_ephemeral = true }, actions = new[] { new { action_id = "role.post", block_id = "b", value = "help" } } },
        new { type = "block_actions", view = new { id = "V0", type = "modal", callback_id = "role_share", hash = "1.a", state = new { values = new { role = new { x = new { selected_option = new { value = "a#b" } } } } } }, actions = new[] { new { action_id = "role.preview.role", block_id = "role" } } },
        new { type = "shortcut", callback_id = "role_share" },
        new { type = "message_action", callback_id = "role_share_message", message = new { text = "a Senior Digital Producer" }, channel = new { id = "C0" } },
        new { type = "view_submission", view = new { id = "V1", type = "modal", callback_id = "role_post", private_metadata = "help" }, response_urls = new[] { new { block_id = "where", channel_id = "C0", response_url = "https://hooks.slack.example/app/1" } } },
        new { type = "view_submission", view = new { id = "V1", type = "modal", callback_id = "role_compare", state = new { values = new { role = new { x = new { selected_option = new { value = "a#b" } } }, other = new { x = new { selected_option = new { value = "c#d" } } } } } } },
    ];
}
