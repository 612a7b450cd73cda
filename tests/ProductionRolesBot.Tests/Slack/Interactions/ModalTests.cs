using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Interactions;

/// <summary>Windows that buttons and shortcuts open.</summary>
public sealed class ModalTests : PressingPerson
{
    [Fact]
    public async Task The_whole_of_an_answer_opens_in_a_window()
    {
        await PressAsync("role.all", "what are the requirements of Senior Digital Producer", isEphemeral: true);

        (await Slack.CallAsync("views.open")).Json("view").GetProperty("type").GetString().ShouldBe("modal");
    }

    [Theory]
    [InlineData("trigger_expired", "press again")]
    [InlineData("trigger_exchanged", "press again")]
    [InlineData("missing_scope", "lacks a permission")]
    [InlineData("is_archived", "Choose another conversation")]
    [InlineData("channel_not_found", "Choose another conversation")]
    [InlineData("not_in_channel", "Choose another conversation")]
    [InlineData("fatal_error", "try again in a moment")]
    public async Task What_Slack_refuses_is_explained_to_who_pressed(string error, string sentence)
    {
        await PressAsync("role.ask.0", "help", isEphemeral: true);
        await Slack.CallAsync("response_url");
        Slack.Instead.Enqueue(context => context.Response.WriteAsJsonAsync(new { ok = true, user_id = "U0ROLES", bot_id = "B0ROLES", team_id = "T0MEDIA" }));
        Slack.Instead.Enqueue(context => context.Response.WriteAsJsonAsync(new { ok = false, error }));
        await PressAsync("role.all", "help", isEphemeral: true);

        (await Slack.CallAsync("response_url", 2))["text"].ShouldContain(sentence);
    }

    [Theory]
    [InlineData("trigger_expired", "press again")]
    [InlineData("missing_scope", "lacks a permission")]
    public async Task Where_a_press_brings_no_address_the_reason_is_told_in_a_direct_message(string error, string sentence)
    {
        Slack.Instead.Enqueue(context => context.Response.WriteAsJsonAsync(new { ok = true, user_id = "U0ROLES", bot_id = "B0ROLES", team_id = "T0MEDIA" }));
        Slack.Instead.Enqueue(context => context.Response.WriteAsJsonAsync(new { ok = false, error }));
        await SendAsync(new { type = "shortcut", callback_id = "role_find", trigger_id = Trigger(), team = Media, user = Manager });

        var note = await Slack.CallAsync("chat.postMessage");
        note["channel"].ShouldBe("U0MANAGER");
        note["text"].ShouldContain(sentence);
    }

    [Fact]
    public async Task A_preview_that_comes_too_late_is_dropped_in_silence()
    {
        await OpenAsync("role_find", 1);
        var refused = new TaskCompletionSource();
        Slack.Instead.Enqueue(async context =>
        {
            await context.Response.WriteAsJsonAsync(new { ok = false, error = "hash_conflict" });
            refused.SetResult();
        });
        await SendAsync(new { type = "block_actions", trigger_id = Trigger(), team = Media, user = Manager, view = ShareView(await RoleAsync("Senior Digital Producer")), actions = new[] { new { action_id = "role.preview.role", block_id = "role" } } });
        await refused.Task.WaitAsync(TestContext.Current.CancellationToken);
        await OpenAsync("role_find", 2);

        Slack.Calls.ShouldNotContain(call => call.Method == "chat.postMessage");
    }

    [Theory]
    [InlineData("role_find")]
    [InlineData("role_share")]
    [InlineData("role_compare")]
    public async Task A_shortcut_opens_its_modal(string shortcut)
    {
        await SendAsync(new { type = "shortcut", callback_id = shortcut, trigger_id = Trigger(), team = Media, user = Manager });

        (await Slack.CallAsync("views.open")).Json("view").GetProperty("callback_id").GetString().ShouldBe(shortcut);
    }

    [Fact]
    public async Task Two_roles_are_compared_in_the_modal()
    {
        var reply = await CompareAsync("Senior Digital Producer", "Digital Production Coordinator", language: null);

        reply.GetProperty("response_action").GetString().ShouldBe("update");
        BlockKitLaw.ViewBreaches(reply.GetProperty("view")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("welche Stufe hat der Senior Digital Producer?", "Zwei Rollen vergleichen", "Rollenkarte teilen", "Die ganze Antwort")]
    [InlineData("¿qué grado tiene el Senior Digital Producer?", "Comparar dos puestos", "Compartir una ficha", "La respuesta completa")]
    [InlineData("quel est le grade du Senior Digital Producer ?", "Comparer deux postes", "Partager une fiche", "La réponse complète")]
    [InlineData("Senior Digital Producerのグレードは？", "2つの役割を比較", "役割カードを共有", "回答の全文")]
    public async Task A_window_speaks_the_language_the_person_was_last_answered_in(string question, string compare, string share, string whole)
    {
        await App.CommandAsync(question, "U0MANAGER");

        (await OpenAsync("role_compare", 1)).GetProperty("title").GetProperty("text").GetString().ShouldBe(compare);
        var sharing = await OpenAsync("role_share", 2);
        sharing.GetProperty("title").GetProperty("text").GetString().ShouldBe(share);
        await PressAsync("role.all", question, isEphemeral: true);
        (await Slack.CallAsync("views.open", 3)).Json("view").GetProperty("title").GetProperty("text").GetString().ShouldBe(whole);

        var reply = await CompareAsync("Senior Digital Producer", "Digital Production Coordinator", sharing.GetProperty("private_metadata").GetString());
        reply.GetProperty("view").GetProperty("title").GetProperty("text").GetString().ShouldBe(compare);
    }

    [Theory]
    [InlineData(11, "Zwei Rollen vergleichen")]
    [InlineData(25, "Compare two roles")]
    public async Task That_language_is_known_for_half_a_day_and_forgotten_after_a_day(int hours, string title)
    {
        await App.CommandAsync("welche Stufe hat der Senior Digital Producer?", "U0MANAGER");

        App.Time.Advance(TimeSpan.FromHours(hours));

        (await OpenAsync("role_compare", 1)).GetProperty("title").GetProperty("text").GetString().ShouldBe(title);
    }

    [Fact]
    public async Task Whoever_wants_to_be_forgotten_leaves_no_language_behind()
    {
        await App.CommandAsync("welche Stufe hat der Senior Digital Producer?", "U0MANAGER");
        (await App.CommandAsync("forget me", "U0MANAGER")).GetProperty("text").GetString()!.ShouldNotBeEmpty();

        (await OpenAsync("role_compare", 1)).GetProperty("title").GetProperty("text").GetString().ShouldBe("Compare two roles");
    }

    [Fact]
    public async Task Roles_that_cannot_be_compared_are_said_in_the_language_of_the_window()
    {
        var reply = await CompareAsync("Senior Digital Producer", "Senior Digital Producer", "de");

        reply.GetProperty("errors").GetProperty("other").GetString().ShouldBe("Wählen Sie zwei verschiedene Rollen.");
    }

    private async Task<JsonElement> OpenAsync(string shortcut, int number)
    {
        await SendAsync(new { type = "shortcut", callback_id = shortcut, trigger_id = Trigger(), team = Media, user = Manager });
        return (await Slack.CallAsync("views.open", number)).Json("view");
    }

    private async Task<JsonElement> CompareAsync(string one, string other, string? language) => await SendAsync(new
    {
        type = "view_submission",
        trigger_id = Trigger(),
        team = Media,
        user = Manager,
        view = new
        {
            id = "V1",
            type = "modal",
            callback_id = "role_compare",
            private_metadata = language,
            state = new
            {
                values = new Dictionary<string, object>
                {
                    ["role"] = new Dictionary<string, object> { ["role.pick"] = new { selected_option = new { value = await RoleAsync(one) } } },
                    ["other"] = new Dictionary<string, object> { ["role.pick"] = new { selected_option = new { value = await RoleAsync(other) } } },
                },
            },
        },
    });
}
