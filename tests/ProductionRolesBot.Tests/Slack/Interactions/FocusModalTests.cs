using System.Text.Json;
using System.Text.RegularExpressions;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Interactions;

/// <summary>A manager makes a focus card of an answer in Slack, posts it, and somebody checks it again.</summary>
public sealed class FocusModalTests : IAsyncLifetime
{
    private const string Gap = "What is missing from Digital Production Coordinator to Digital Producer?";

    private static readonly object Media = new { id = "T0MEDIA" };
    private static readonly object Manager = new { id = "U0MANAGER", team_id = "T0MEDIA" };
    private static int triggers = 100_000;

    private FakeSlack slack = null!;
    private SlackApp app = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await FakeSlack.StartAsync();
        app = new SlackApp { Settings = { ["Slack:ApiUrl"] = $"{slack.Address}/api/" } };
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task An_answer_with_lines_offers_a_focus_card_and_one_without_does_not()
    {
        (await app.CommandAsync(Gap)).Buttons().ShouldContain(button => button.GetProperty("action_id").GetString() == "role.focus");
        (await app.CommandAsync("help")).Buttons().ShouldNotContain(button => button.GetProperty("action_id").GetString() == "role.focus");
    }

    [Fact]
    public async Task Lines_are_chosen_seen_posted_and_checked_again()
    {
        var view = await OpenAsync();
        var lines = view.GetProperty("blocks")[0].GetProperty("element");
        lines.GetProperty("max_selected_items").GetInt32().ShouldBe(5);
        var chosen = lines.GetProperty("options").EnumerateArray().Take(2).ToList();

        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), team = Media, user = Manager, view = Filled(view, chosen), actions = new[] { new { action_id = "role.preview.lines", block_id = "lines" } } });
        var preview = (await slack.CallAsync("views.update"))["view"];
        preview.ShouldContain("Agreed focus areas of 2026-05-02: Digital Producer");
        preview.ShouldContain("Shared by <@U0MANAGER>");
        preview.ShouldContain("Until the <summer> review");

        await SubmitAsync(view, chosen);
        var post = await slack.CallAsync("response_url");
        post["response_type"].ShouldBe("in_channel");
        post["text"].ShouldContain("Agreed focus areas of 2026-05-02: Digital Producer");
        post["text"].ShouldMatch("receipt [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
        post["text"].ShouldContain("Until the &lt;summer&gt; review");

        var check = post.Json("blocks").EnumerateArray().Last().GetProperty("elements")[0];
        check.GetProperty("text").GetProperty("text").GetString().ShouldBe("Check again");
        (await CheckAsync(check.GetProperty("value").GetString()!)).ShouldContain("None of the 2 agreed items has changed since 2026-05-02.");
        (await CheckAsync(check.GetProperty("value").GetString()!.Replace("card: ", "card: A", StringComparison.Ordinal))).ShouldContain("This focus card is not as I made it");
    }

    [Fact]
    public async Task The_receipt_of_an_answer_is_verified_by_the_command()
    {
        var receipt = await ReceiptAsync("what grade is Senior Digital Producer");

        (await app.CommandAsync($"verify {receipt}")).GetProperty("text").GetString()!.ShouldStartWith($"Receipt {receipt}: the same. What the card said of Senior Digital Producer (Grade) the catalogue still says.");
    }

    [Fact]
    public async Task More_than_five_lines_or_none_are_refused_in_the_modal()
    {
        var view = await OpenAsync();
        var options = view.GetProperty("blocks")[0].GetProperty("element").GetProperty("options").EnumerateArray().ToList();

        foreach (var chosen in (List<JsonElement>[])[options[..6], []])
            (await SubmitAsync(view, chosen)).GetProperty("errors").GetProperty("lines").GetString()!.ShouldContain("at most five");
    }

    [Fact]
    public async Task The_role_that_somebody_said_is_theirs_is_not_offered_to_others()
    {
        var me = SlackApp.Stranger;
        await app.CommandAsync("me Digital Producer", me);

        var mine = await app.CommandAsync("what do I need for the next level", me);
        mine.ToString().ShouldContain("Senior Digital Producer");
        mine.Buttons().ShouldNotContain(button => button.GetProperty("action_id").GetString() == "role.post");
        (await app.CommandAsync("me", me)).Buttons().ShouldNotContain(button => button.GetProperty("action_id").GetString() == "role.post");

        (await app.CommandAsync("what is the next level after Digital Producer", me)).Buttons().ShouldContain(button => button.GetProperty("action_id").GetString() == "role.post");
    }

    /// <summary>The receipt of an answer; the first answers of a fresh bot may be given before its memory can sign them.</summary>
    private async Task<string> ReceiptAsync(string question)
    {
        var receipt = "";
        for (var patience = 0; patience < 500 && receipt.Length == 0; patience++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            var answer = await app.CommandAsync(question);
            receipt = Regex.Match(answer.GetProperty("text").GetString()!, "receipt ([0-9A-Z-]{13})").Groups[1].Value;
        }

        return receipt;
    }

    private async Task<JsonElement> OpenAsync()
    {
        await SendAsync(new
        {
            type = "block_actions",
            trigger_id = Trigger(),
            response_url = slack.ResponseUrl,
            team = Media,
            user = Manager,
            channel = new { id = "C0HIRING" },
            container = new { type = "message", is_ephemeral = true },
            actions = new[] { new { action_id = "role.focus", block_id = "b", value = Gap } },
        });
        var view = (await slack.CallAsync("views.open")).Json("view");
        view.GetProperty("callback_id").GetString().ShouldBe("role_focus");
        return view;
    }

    private Task<JsonElement> SubmitAsync(JsonElement view, IEnumerable<JsonElement> chosen) => SendAsync(new
    {
        type = "view_submission",
        trigger_id = Trigger(),
        team = Media,
        user = Manager,
        view = Filled(view, chosen),
        response_urls = new[] { new { block_id = "where", channel_id = "C0HIRING", response_url = slack.ResponseUrl } },
    });

    private async Task<string> CheckAsync(string words)
    {
        var before = slack.Calls.Count(call => call.Method == "response_url");
        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), response_url = slack.ResponseUrl, team = Media, user = Manager, channel = new { id = "C0HIRING" }, container = new { type = "message", is_ephemeral = false }, actions = new[] { new { action_id = "role.ask.0", block_id = "b", value = words } } });
        var answer = await slack.CallAsync("response_url", before + 1);
        answer["response_type"].ShouldBe("ephemeral");
        return answer["text"];
    }

    private static object Filled(JsonElement view, IEnumerable<JsonElement> chosen) => new
    {
        id = "V0",
        type = "modal",
        hash = "1795.ab",
        callback_id = view.GetProperty("callback_id").GetString(),
        private_metadata = view.GetProperty("private_metadata").GetString(),
        state = new
        {
            values = new Dictionary<string, object>
            {
                ["lines"] = new Dictionary<string, object> { ["role.preview.lines"] = new { type = "multi_static_select", selected_options = chosen.Select(option => new { value = option.GetProperty("value").GetString() }).ToArray() } },
                ["date"] = new Dictionary<string, object> { ["date"] = new { type = "datepicker", selected_date = "2026-05-02" } },
                ["note"] = new Dictionary<string, object> { ["note"] = new { type = "plain_text_input", value = "Until the <summer> review" } },
            },
        },
    };

    private static string Trigger() => $"1.2.{Interlocked.Increment(ref triggers)}";

    private async Task<JsonElement> SendAsync(object payload)
    {
        using var response = await app.PostAsync("/slack/interactions", $"payload={Uri.EscapeDataString(JsonSerializer.Serialize(payload))}", SlackRequest.Form);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return body.Length == 0 ? default : JsonDocument.Parse(body).RootElement;
    }
}
