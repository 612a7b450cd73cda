using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.TryIt.Browser;

[Trait("needs", "browser")]
public class TryItPageTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    [Fact]
    public async Task A_question_is_answered_with_a_card_and_announced()
    {
        await using var window = await chromium.OpenAsync();

        await window.AskAsync("What grade is Senior Digital Producer?");

        (await window.LastCard.GetByRole(AriaRole.Heading).First.TextContentAsync())!.ShouldContain("7");
        (await window.LastCard.TextContentAsync())!.ShouldContain("line 94");
        (await window.Announcement.TextContentAsync())!.ShouldContain("Senior Digital Producer is grade 7");
    }

    [Fact]
    public async Task Three_questions_are_offered_and_each_gets_an_answer()
    {
        await using var window = await chromium.OpenAsync();
        var offered = await window.Page.Locator("#suggestions button").AllTextContentsAsync();

        offered.Count.ShouldBe(3);
        foreach (var question in offered)
        {
            await window.AskAsync(question);
            (await window.LastCard.TextContentAsync())!.ShouldContain("Source");
        }
    }

    [Fact]
    public async Task A_follow_up_button_asks_what_it_says()
    {
        await using var window = await chromium.OpenAsync();
        await window.AskAsync("What grade is Senior Digital Producer?");
        var button = window.LastCard.Locator(".ac-pushButton").Last;
        var label = await button.TextContentAsync();

        await button.ClickAsync();
        await window.AnsweredAsync(2);

        (await window.Page.Locator(".said").Last.TextContentAsync()).ShouldBe(label);
        (await window.LastCard.TextContentAsync())!.ShouldContain("Senior Digital Producer");
    }

    [Fact]
    public async Task Responsibilities_unfold_without_asking_the_bot()
    {
        await using var window = await chromium.OpenAsync();
        await window.AskAsync("Tell me about Digital Producer");
        var toggle = window.LastCard.Locator("button[aria-expanded]").First;

        (await toggle.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        await toggle.ClickAsync();

        (await toggle.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        (await window.LastCard.TextContentAsync())!.ShouldContain("crew, talent and locations");
        (await window.Cards.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var window = await chromium.OpenAsync();
        var keyboard = window.Page.Keyboard;

        await keyboard.TypeAsync("What grade is Digital Producer?");
        await keyboard.PressAsync("Enter");
        await window.AnsweredAsync(1);
        await TabToAsync(window, ".ac-pushButton");
        await keyboard.PressAsync("Enter");
        await window.AnsweredAsync(2);

        (await window.Cards.CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task The_keyboard_unfolds_a_list_and_chooses_a_role_from_one()
    {
        await using var window = await chromium.OpenAsync();
        await window.AskAsync("Tell me about Digital Producer");
        await TabToAsync(window, "button[aria-expanded]");
        await window.Page.Keyboard.PressAsync("Enter");
        (await window.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-expanded')")).ShouldBe("true");

        await window.AskAsync("Which roles are there?");
        await TabToAsync(window, ".ac-container.ac-selectable");
        var row = await window.Page.EvaluateAsync<string>("() => document.activeElement.innerText.split('\\n')[0].trim()");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.AnsweredAsync(3);

        (await window.LastCard.TextContentAsync())!.ShouldStartWith(row);
    }

    [Fact]
    public async Task Without_its_renderer_the_page_still_answers_and_says_what_is_missing()
    {
        await using var window = await chromium.OpenAsync(without: "adaptivecards.min.js");

        await window.AskAsync("What grade is Senior Digital Producer?");

        var answer = (await window.LastCard.TextContentAsync())!;
        answer.ShouldContain("Senior Digital Producer is grade 7");
        answer.ShouldContain("Install Node 20");
    }

    [Fact]
    public async Task A_new_chat_begins_where_the_first_began()
    {
        await using var window = await chromium.OpenAsync();
        await window.AskAsync("What grade is Digital Producer?");

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "New chat" }).ClickAsync();

        (await window.Cards.CountAsync()).ShouldBe(0);
        (await window.Page.Locator("#suggestions button").CountAsync()).ShouldBe(3);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1100)]
    public async Task Nothing_is_cut_off_at_any_width(int width)
    {
        await using var window = await chromium.OpenAsync(width);
        await window.AskAsync("Tell me about Digital Producer");
        await window.AskAsync("Compare Digital Producer and Senior Digital Producer");
        await window.AskAsync("Which roles are there?");

        var widest = await window.Page.EvaluateAsync<int>("""
            () => Math.max(...[...document.querySelectorAll('body, body *')]
              .filter(e => !e.closest('.unseen') && getComputedStyle(e).display !== 'none')
              .map(e => Math.ceil(e.getBoundingClientRect().right)))
            """);

        widest.ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task Markup_in_a_question_stays_text()
    {
        await using var window = await chromium.OpenAsync();

        await window.AskAsync("<img src=x onerror=alert(1)> **bold** [link](https://example.com)");

        (await window.Page.Locator("#messages img, #messages a[href^='https://example.com'], #messages strong").CountAsync()).ShouldBe(0);
    }

    private static async Task TabToAsync(TryItWindow window, string selector)
    {
        const int MostTabs = 30;
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await window.Page.Keyboard.PressAsync("Shift+Tab");
            if (await window.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{MostTabs} presses of Tab did not come to {selector}");
    }
}
