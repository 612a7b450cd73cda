using System.Text.Json;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public sealed class CompareCommandTests : IDisposable
{
    private const string Page = """
        ---
        title: Deck
        ---

        ## Deckhand

        The Deckhand is a grade 4.

        ### Responsibilities

        - Scrubs decks

        ### Requirements

        - 1+ years at sea
        - Swims

        ## Boatswain

        The Boatswain is a grade 5.

        ### Requirements

        - 3+ years at sea
        - Radar
        """;

    private readonly TemporaryFolder folder = new();

    public CompareCommandTests() => folder.Write("deck.md", Page);

    [Fact]
    public async Task Programs_read_both_lines_the_class_and_the_rule_of_every_expectation()
    {
        var run = await CommandRun.Of("compare", "Deckhand", "boatswain", "--catalogue", folder.Path, "--format", "json");

        run.ExitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("from").GetString().ShouldBe("Deckhand");
        json.RootElement.GetProperty("to").GetString().ShouldBe("Boatswain");
        json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(Items).ShouldBe(
        [
            "responsibilities not_listed 11- ",
            "requirements raised 15-24 years",
            "requirements new -25 ",
            "requirements not_listed 16- ",
        ]);

        static IEnumerable<string> Items(JsonElement section) => section.GetProperty("items").EnumerateArray().Select(item =>
            $"{section.GetProperty("section")} {item.GetProperty("class")} {item.GetProperty("fromLine")}-{item.GetProperty("toLine")} {item.GetProperty("rule")}");
    }

    [Fact]
    public async Task A_person_reads_the_counts_first()
    {
        var run = await CommandRun.Of("compare", "Deckhand", "deck#boatswain", "--catalogue", folder.Path);

        run.Lines[0].ShouldBe("Deckhand → Boatswain: 1 new, 1 raised, 0 lowered, 0 worded differently, 2 not listed at this level, 0 unchanged");
        run.Output.ShouldContain("raised (years)");
    }

    [Fact]
    public async Task A_title_that_nobody_bears_is_refused_with_the_nearest()
    {
        var run = await CommandRun.Of("compare", "Deckhand", "Boatsman", "--catalogue", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("'Boatsman'");
    }

    [Fact]
    public async Task A_title_of_several_roles_is_refused_with_their_ids()
    {
        folder.Write("dock.md", Page.Replace("title: Deck", "title: Dock", StringComparison.Ordinal));

        var run = await CommandRun.Of("compare", "Deckhand", "dock#boatswain", "--catalogue", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("deck#deckhand, dock#deckhand");
    }

    public void Dispose() => folder.Dispose();
}
