using System.Text.Json;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Cards;

public class AdaptiveCardRendererTests
{
    private const int MostBytes = 80 * 1024;

    private static readonly JsonSerializerOptions Indented = new(ProtocolJson.Compact.Options) { WriteIndented = true };

    [Fact]
    public void Every_block_has_its_dress()
    {
        var card = AdaptiveCardRenderer.Render(Answers.WithEveryBlock, new CardRequest("Tell me about Pastry Chef"));

        Snapshot.Match("cards/every-block.json", JsonSerializer.Serialize(card, Indented));
    }

    [Fact]
    public void The_headline_stands_first_and_is_what_is_spoken_and_shown_without_cards()
    {
        var card = Answers.Json(AdaptiveCardRenderer.Render(Answers.WithEveryBlock, default));

        card.GetProperty("body")[0].GetProperty("text").GetString().ShouldBe(Answers.WithEveryBlock.Headline);
        card.GetProperty("fallbackText").GetString().ShouldBe(Answers.WithEveryBlock.Headline);
        card.GetProperty("speak").GetString()!.ShouldBe("A Pastry Chef is grade 6 and reports to the Head Baker. The line names another role.");
    }

    [Fact]
    public void No_null_is_written_and_every_element_and_action_names_its_type()
    {
        var card = Answers.Json(AdaptiveCardRenderer.Render(Answers.WithEveryBlock, default));

        card.GetRawText().ShouldNotContain("null");
        foreach (var member in Answers.Objects(card).SelectMany(element => element.EnumerateObject()).Where(member => member.Name is "body" or "items" or "inlines" or "columns" or "actions" or "selectAction" or "fallback"))
        {
            foreach (var element in member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().ToArray() : [member.Value])
                element.GetProperty("type").GetString().ShouldNotBeNullOrEmpty(member.Name);
        }
    }

    [Fact]
    public void Every_button_says_words_a_person_could_type_on_hosts_of_every_age()
    {
        var card = Answers.Json(AdaptiveCardRenderer.Render(Answers.WithEveryBlock, default));

        var button = card.GetProperty("actions")[0];
        button.GetProperty("type").GetString().ShouldBe("Action.Execute");
        button.GetProperty("data").GetProperty("utterance").GetString().ShouldBe("What comes after Pastry Chef?");
        button.GetProperty("data").GetProperty("catalogue").GetString().ShouldBe("abc123");
        button.GetProperty("fallback").GetProperty("type").GetString().ShouldBe("Action.Submit");
        button.GetProperty("fallback").GetProperty("data").GetRawText().ShouldBe(button.GetProperty("data").GetRawText());
    }

    [Fact]
    public void Words_of_the_catalogue_never_stand_where_a_host_reads_markdown()
    {
        var answer = Answers.WithBlocks(new AnswerBlock.BulletList("[Heading](https://example.com)", [new("**bold** _x_ [link](https://example.com)", Answers.At(1))]))
            with
        { Headline = "Chef *de* partie" };

        var blocks = Answers.Objects(Answers.Json(AdaptiveCardRenderer.Render(answer, default)))
            .Where(element => element.TryGetProperty("type", out var type) && type.GetString() == "TextBlock")
            .Select(element => element.GetProperty("text").GetString()!);

        blocks.ShouldNotContain(text => text.Contains('*') || text.Contains('_') || text.Contains('['));
    }

    [Fact]
    public void A_card_pressed_on_an_old_catalogue_says_that_it_has_changed()
    {
        var card = Answers.Json(AdaptiveCardRenderer.Render(Answers.WithEveryBlock, new CardRequest(null, CatalogueHasChanged: true)));

        card.GetProperty("body")[1].GetRawText().ShouldContain("has changed");
    }

    [Theory]
    [InlineData(1, 1_000_000)]
    [InlineData(40, 5_000)]
    [InlineData(400, 300)]
    [InlineData(5_000, 10)]
    public void No_card_is_larger_than_Teams_takes(int lines, int characters)
    {
        var answer = Answers.WithLines(lines, characters) with { Headline = new string('"', 200_000) };

        var json = JsonSerializer.Serialize(AdaptiveCardRenderer.Render(answer, new CardRequest("q")), ProtocolJson.Compact.AdaptiveCard);

        (json.Length * sizeof(char)).ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public void The_parts_of_a_long_answer_together_hold_every_line_once()
    {
        const int Lines = 700;
        var answer = Answers.WithLines(Lines, 120);
        var seen = new List<string>();
        var next = 1;
        for (var part = 1; part == next; part++)
        {
            var card = Answers.Json(AdaptiveCardRenderer.Render(answer, new CardRequest("What does it require?", part)));
            seen.AddRange(Answers.Objects(card)
                .Where(element => element.TryGetProperty("type", out var type) && type.GetString() == "TextRun")
                .Select(element => element.GetProperty("text").GetString()!)
                .Where(text => text.EndsWith('ö')));
            foreach (var data in Answers.Objects(card).Where(element => element.TryGetProperty("part", out _)))
                next = Math.Max(next, data.GetProperty("part").GetInt32());
            next.ShouldBeLessThan(100);
        }

        seen.Count.ShouldBe(Lines);
        seen.Distinct().Count().ShouldBe(Lines);
    }

    [Fact]
    public void A_part_that_does_not_exist_is_the_last_one()
    {
        var answer = Answers.WithLines(700, 120);

        var card = AdaptiveCardRenderer.Render(answer, new CardRequest("q", int.MaxValue));

        Answers.Json(card).GetRawText().ShouldContain("700 ö");
    }
}
