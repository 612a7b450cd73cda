using System.Net;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Teams.Cards;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Invokes;

public sealed class InvokeTests : IClassFixture<OneTeamsBot>
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private readonly TeamsBotHost bot;

    public InvokeTests(OneTeamsBot one)
    {
        bot = one.Bot;
        bot.Connector.Calls.Clear();
    }

    [Fact]
    public async Task Every_side_of_a_role_takes_the_place_of_the_one_before()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));

        foreach (var side in (string[])["Overview", "Responsibilities", "Requirements", "Next level"])
        {
            var answer = await PressAsync(card.Button(side));

            ((int?)answer["statusCode"]).ShouldBe(200);
            ((string?)answer["type"]).ShouldBe(AdaptiveCard);
            card = answer["value"]!.AsObject();
        }

        bot.Connector.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_comes_next_leaves_the_card_with_the_role_that_was_asked_about()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Digital Producer"));
        var next = (await PressAsync(card.Button("Next level")))["value"]!.AsObject();
        var overview = (await PressAsync(next.Button("Overview")))["value"]!.AsObject();

        overview.Text().ShouldContain("Digital Producer is grade 6");
    }

    [Fact]
    public async Task A_host_without_universal_actions_asks_the_same_by_a_message()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));

        card.Parts("Action.Execute").ShouldAllBe(action => (string?)action["fallback"]!["type"] == "Action.Submit");
        (await bot.CardAsync(Said.Activity("message", Said.Personal, "personal").With("value", card.Button("Requirements")))).Text().ShouldContain("Requirements");
    }

    [Fact]
    public async Task A_button_of_an_older_catalogue_is_answered_from_todays_and_says_so()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));
        var today = await PressAsync(card.Button("Requirements"));
        var old = await PressAsync(card.Button("Requirements").With("catalogue", "0ld"));

        today["value"].Text().ShouldNotContain("has changed");
        old["value"].Text().ShouldContain("has changed");
    }

    [Fact]
    public async Task Somebody_elses_button_is_an_error_and_not_an_answer()
    {
        var answer = await PressAsync(new JsonObject { ["anything"] = 1 });

        ((int?)answer["statusCode"]).ShouldBe(400);
        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.error");
    }

    [Theory]
    [InlineData("senior dig", "Senior Digital Producer")]
    [InlineData("digtal produser", "Digital Producer")]
    [InlineData("producer sr", "Senior Digital Producer")]
    public async Task Titles_are_found_while_they_are_being_typed(string typed, string title)
    {
        var answer = await bot.InvokeAsync("application/search", new JsonObject { ["queryText"] = typed, ["dataset"] = "roles", ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 } });

        ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.search.searchResponse");
        answer["value"]!["results"]!.AsArray().Select(result => (string?)result!["title"]).ShouldContain(title);
    }

    [Theory]
    [InlineData("digital prod", new[] { "Senior Digital Producer" })]
    [InlineData("senior", new string[0])]
    [InlineData("digital producer", new[] { "Digital Producer", "Senior Digital Producer" })]
    public async Task What_a_field_lists_by_itself_is_not_found_a_second_time_until_it_is_typed_in_full(string typed, string[] titles)
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Digital Producer"));
        var field = (await bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = card.Button("Compare with…") })).Parts("Input.ChoiceSet").First();
        field["choices"]!.AsArray().Select(choice => (string)choice!["title"]!).ShouldBe(["Digital Producer", "Digital Production Coordinator", "Senior Digital Producer"], ignoreOrder: true);

        var found = await bot.InvokeAsync("application/search", new JsonObject { ["queryText"] = typed, ["dataset"] = (string?)field["choices.data"]!["dataset"] });

        found["value"]!["results"]!.AsArray().Select(result => (string)result!["title"]!).ShouldBe(titles);
    }

    [Fact]
    public async Task Before_anything_is_typed_there_are_roles_to_choose_from() =>
        (await bot.InvokeAsync("application/search", new JsonObject { ["queryText"] = "" }))["value"]!["results"]!.AsArray().Count.ShouldBeInRange(1, 15);

    [Fact]
    public async Task A_search_gives_cards_with_previews_and_nothing_on_them_asks_the_bot()
    {
        var answer = await SearchAsync("produser");

        var found = answer["composeExtension"]!["attachments"]!.AsArray();
        found.Count.ShouldBeInRange(1, 15);
        foreach (var attachment in found)
        {
            ((string?)attachment!["contentType"]).ShouldBe(AdaptiveCard);
            ((string?)attachment["preview"]!["contentType"]).ShouldBe("application/vnd.microsoft.card.thumbnail");
            ((string?)attachment["preview"]!["content"]!["title"]).ShouldNotBeNullOrEmpty();
            attachment["content"].Parts().ShouldNotContain(part => (string?)part["type"] == "Action.Execute" || (string?)part["type"] == "Action.Submit");
        }
    }

    [Fact]
    public async Task The_first_opening_shows_roles_too() =>
        (await bot.InvokeAsync("composeExtension/query", new JsonObject
        {
            ["commandId"] = "findRole",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "initialRun", ["value"] = "true" }),
        }))["composeExtension"]!["attachments"]!.AsArray().ShouldNotBeEmpty();

    [Fact]
    public async Task A_search_without_a_find_says_so()
    {
        var answer = await SearchAsync("xylophone");

        ((string?)answer["composeExtension"]!["type"]).ShouldBe("message");
        ((string?)answer["composeExtension"]!["text"]).ShouldNotBeNull().ShouldContain("xylophone");
    }

    [Theory]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    public async Task A_link_to_a_role_shows_that_role_in_a_card_that_every_host_knows(string operation)
    {
        var answer = await bot.InvokeAsync(operation, new JsonObject { ["url"] = "https://handbook.example/job-families/digital-production/#senior-digital-producer" });

        var attachment = answer["composeExtension"]!["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)attachment["preview"]!["content"]!["title"]).ShouldBe("Senior Digital Producer");
        ((string?)attachment["content"]!["version"]).ShouldBe("1.3");
        attachment["content"].Parts().ShouldNotContain(part => part["style"] != null && (string?)part["style"] == "heading");
    }

    [Theory]
    [InlineData("https://handbook.example.evil/job-families/digital-production/")]
    [InlineData("https://handbook.example/job-families/no-such-page/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task A_link_that_leads_elsewhere_shows_nothing(string url) =>
        (await bot.InvokeAsync("composeExtension/queryLink", new JsonObject { ["url"] = url }))["composeExtension"]!["attachments"]!.AsArray().ShouldBeEmpty();

    [Fact]
    public async Task Two_roles_are_compared_from_the_message_extension()
    {
        var dialog = await bot.InvokeAsync("composeExtension/fetchTask", new JsonObject { ["commandId"] = "compareRoles", ["commandContext"] = "compose" });
        var choices = dialog["task"]!["value"]!["card"]!["content"].Parts("Input.ChoiceSet").First()["choices"]!.AsArray();
        dialog["task"]!["value"]!["card"]!["content"].Parts("Input.ChoiceSet").ShouldAllBe(input => (string?)input["choices.data"]!["type"] == "Data.Query");

        var answer = await bot.InvokeAsync("composeExtension/submitAction", new JsonObject
        {
            ["commandId"] = "compareRoles",
            ["data"] = new JsonObject { ["first"] = (string?)choices[0]!["value"], ["second"] = (string?)choices[1]!["value"] },
        });

        var text = answer["composeExtension"]!["attachments"]!.AsArray().ShouldHaveSingleItem()!["content"].Text();
        text.ShouldContain((string)choices[0]!["title"]!);
        text.ShouldContain((string)choices[1]!["title"]!);
    }

    [Theory]
    [InlineData("<p>what grade is the <b>Senior&nbsp;Digital Producer</b>?</p>")]
    [InlineData("<p>The opening is for a <b>Senior&nbsp;Digital Producer</b>, reporting to the Head of Production.</p>")]
    public async Task Somebodys_message_is_read_as_a_question_or_for_the_role_it_names(string message)
    {
        var answer = await bot.InvokeAsync("composeExtension/fetchTask", new JsonObject
        {
            ["commandId"] = "whatRole",
            ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = message } },
        });

        ((string?)answer["task"]!["type"]).ShouldBe("continue");
        answer["task"]!["value"]!["card"]!["content"].Text().ShouldContain("Senior Digital Producer is grade 7");
    }

    [Theory]
    [InlineData("<attachment id=\"1\"></attachment>")]
    [InlineData("&nbsp;")]
    [InlineData(null)]
    public async Task A_message_without_text_is_said_to_have_none(string? content)
    {
        var answer = await bot.InvokeAsync("composeExtension/fetchTask", new JsonObject { ["commandId"] = "whatRole", ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = content } } });

        ((string?)answer["task"]!["type"]).ShouldBe("continue");
        answer["task"].Lines().ShouldBe(["What role is meant here?", "That message has no text to look for a role in."]);
    }

    [Fact]
    public async Task A_card_is_shared_with_a_note_after_a_look_at_what_everyone_will_see()
    {
        var card = await bot.CardAsync(Said.InPrivate("Tell me about Senior Digital Producer"));
        ((string?)card.Button("Share…")["msteams"]!["type"]).ShouldBe("task/fetch");
        var first = await bot.InvokeAsync("task/fetch", new JsonObject { ["data"] = card.Button("Share…") });
        var preview = await bot.InvokeAsync("task/submit", new JsonObject { ["data"] = first["task"]!["value"]!["card"].Button("Preview").With("note", "Let us talk about this") });
        preview["task"]!["value"]!["card"].Text().ShouldContain("Let us talk about this");
        bot.Connector.Messages.ShouldHaveSingleItem();

        var posted = await bot.InvokeAsync("task/submit", new JsonObject { ["data"] = preview["task"]!["value"]!["card"].Button("Post here").With("note", "Let us talk about this") });

        ((string?)posted["task"]!["type"]).ShouldBe("message");
        bot.Connector.Messages.Last()["attachments"]![0]!["content"].Text().ShouldContain("Let us talk about this");
    }

    [Fact]
    public async Task Thumbs_are_answered_with_nothing_at_all() =>
        (await bot.InvokeAsync("message/submitAction", new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = "{\"feedbackText\":\"this is wrong\"}" },
        })).ShouldBeEmpty();

    [Theory]
    [InlineData("tab/fetch")]
    [InlineData("fileConsent/invoke")]
    [InlineData("tomorrow/operation")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_operation_that_nobody_here_serves_is_not_implemented(string? name)
    {
        using var response = await bot.SendAsync(Said.Activity("invoke", Said.Personal, "personal").With("name", name));

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private Task<JsonObject> PressAsync(JsonObject data) => bot.InvokeAsync("adaptiveCard/action", new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "say", ["data"] = data },
        ["trigger"] = "manual",
    });

    private Task<JsonObject> SearchAsync(string typed) => bot.InvokeAsync("composeExtension/query", new JsonObject
    {
        ["commandId"] = "findRole",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "role", ["value"] = typed }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    });
}
