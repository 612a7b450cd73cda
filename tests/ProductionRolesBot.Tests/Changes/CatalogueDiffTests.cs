using System.Diagnostics;
using System.Text;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Changes;

public class CatalogueDiffTests
{
    private const string Deck = """
        ---
        title: Deck
        ---

        ## Deckhand

        The Deckhand reports to the Deck Manager.

        ### Job Grade

        The Deckhand is a grade 4.

        ### Responsibilities

        - Scrubs the deck at dawn
        - Paints the hull in spring
        - Splices the mooring ropes

        ### Requirements

        - 2+ years at sea
        - Swims well
        """;

    [Fact]
    public void A_page_without_a_difference_has_none() => Diff(Deck).Changes.ShouldBeEmpty();

    [Theory]
    [InlineData("- Scrubs the deck at dawn", "* Scrubs the [deck](/deck) at **dawn**")]
    [InlineData("- Swims well", "-  Swims well  ")]
    [InlineData("### Job Grade", "### Deckhand Job Grade")]
    public void Markup_alone_is_format_only(string before, string after)
    {
        var diff = Diff(Deck.Replace(before, after, StringComparison.Ordinal));

        diff.Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Format);
        diff.ChangesExpectations.ShouldBeFalse();
    }

    [Theory]
    [InlineData("is a grade 4", "is a grade 5", ChangeKind.Grade, "4", "5", true)]
    [InlineData("reports to the Deck Manager", "reports to the Harbour Manager", ChangeKind.ReportsTo, "Deck Manager", "Harbour Manager", true)]
    [InlineData("2+ years at sea", "4+ years at sea", ChangeKind.Raised, "2+ years at sea", "4+ years at sea", true)]
    [InlineData("2+ years at sea", "1+ years at sea", ChangeKind.Lowered, "2+ years at sea", "1+ years at sea", true)]
    [InlineData("Paints the hull in spring", "Paints the hull in autumn", ChangeKind.Wording, "Paints the hull in spring", "Paints the hull in autumn", false)]
    [InlineData("Swims well", "swims well", ChangeKind.Wording, "Swims well", "swims well", false)]
    [InlineData("- Swims well", "- Swims well\n- Speaks Danish", ChangeKind.Added, null, "Speaks Danish", true)]
    [InlineData("- Paints the hull in spring\n", "", ChangeKind.Removed, "Paints the hull in spring", null, true)]
    [InlineData("- Scrubs the deck at dawn\n- Paints the hull in spring\n- Splices the mooring ropes", "- Paints the hull in spring\n- Splices the mooring ropes\n- Scrubs the deck at dawn", ChangeKind.Moved, "Scrubs the deck at dawn", "Scrubs the deck at dawn", false)]
    public void A_change_is_named_after_what_it_means(string before, string after, ChangeKind kind, string? from, string? to, bool concernsExpectations)
    {
        var diff = Diff(Deck.Replace(before, after, StringComparison.Ordinal));

        diff.Changes.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            change => change.Kind.ShouldBe(kind),
            change => change.From?.Text.ShouldBe(from),
            change => change.To?.Text.ShouldBe(to),
            change => change.Role.ShouldBe("Deckhand"));
        diff.ChangesExpectations.ShouldBe(concernsExpectations);
    }

    [Fact]
    public void A_role_whose_lines_remain_under_another_title_is_renamed()
    {
        var diff = Diff(Deck.Replace("Deckhand", "Able Seafarer", StringComparison.Ordinal));

        var change = diff.Changes.ShouldHaveSingleItem();
        change.Kind.ShouldBe(ChangeKind.Renamed);
        change.Role.ShouldBe("Able Seafarer");
        diff.Renames.ShouldHaveSingleItem().Former.Title.ShouldBe("Deckhand");
        diff.ChangesExpectations.ShouldBeFalse();
    }

    [Fact]
    public void Without_proof_one_role_is_gone_and_another_has_come()
    {
        var other = Deck.Replace("Deckhand", "Cook", StringComparison.Ordinal)
            .Replace("Scrubs the deck at dawn", "Bakes bread", StringComparison.Ordinal)
            .Replace("Paints the hull in spring", "Plans meals", StringComparison.Ordinal)
            .Replace("Splices the mooring ropes", "Orders flour", StringComparison.Ordinal);

        Diff(other).Changes.Select(change => (change.Kind, change.Role)).ShouldBe([(ChangeKind.Added, "Cook"), (ChangeKind.Removed, "Deckhand")]);
    }

    [Fact]
    public void A_page_under_another_name_is_the_same_page()
    {
        const string Other = "---\ntitle: Galley\n---\n\n## Cook\n\nThe Cook is a grade 5.\n\n### Responsibilities\n\n- Bakes\n";

        var diff = CatalogueDiff.Between(
            CatalogueEdition.Read([new("deck.md", Deck), new("galley.md", Other)], new()),
            CatalogueEdition.Read([new("ships/deck-crew.md", Deck.Replace("Swims well", "Swims very well", StringComparison.Ordinal)), new("galley.md", Other)], new()));

        diff.Changes.Select(change => change.Kind).ShouldBe([ChangeKind.Wording]);
    }

    [Fact]
    public void The_same_two_versions_give_the_same_changes()
    {
        var (older, newer) = (Fleet(80, 0), Fleet(80, 3));

        CatalogueDiff.Between(Read(older), Read(newer)).Changes.ShouldBe(CatalogueDiff.Between(Read(older), Read(newer)).Changes);
    }

    /// <summary>Ten thousand roles: comparing must stay in proportion to reading, whatever the machine.</summary>
    [Fact]
    public void Comparing_ten_thousand_roles_takes_no_longer_than_three_times_reading_both()
    {
        var (older, newer) = (Fleet(2500, 0), Fleet(2500, 3));
        CatalogueDiff.Between(Read(Fleet(50, 0)), Read(Fleet(50, 3)));
        var watch = Stopwatch.StartNew();
        var (first, second) = (Read(older), Read(newer));
        var reading = watch.Elapsed;
        watch.Restart();

        var diff = CatalogueDiff.Between(first, second);

        first.Catalogue.Roles.Length.ShouldBe(10_000);
        diff.Changes.Length.ShouldBeGreaterThan(800);
        watch.Elapsed.ShouldBeLessThan(reading * 3);
    }

    private static CatalogueDiff Diff(string newer) => CatalogueDiff.Between(Read([new("deck.md", Deck)]), Read([new("deck.md", newer)]));

    private static CatalogueEdition Read(IEnumerable<CataloguePage> pages) => CatalogueEdition.Read([.. pages], new CatalogueOptions());

    /// <summary>Pages of four roles each, of which every third is changed, in one of a few ways.</summary>
    private static List<CataloguePage> Fleet(int pages, int changedEvery)
    {
        var list = new List<CataloguePage>();
        for (var page = 0; page < pages; page++)
        {
            var text = new StringBuilder($"---\ntitle: Ship {page}\n---\n");
            for (var level = 1; level <= 4; level++)
            {
                var isChanged = changedEvery > 0 && page % changedEvery == 0;
                var title = isChanged && level == 4 && page % 2 == 0 ? $"Captain {page}" : $"Sailor {page} Level {level}";
                text.Append($"\n## {title}\n\nThe {title} is a grade {level + 3}.\n\n### Responsibilities\n\n");
                for (var line = 0; line < 6; line++)
                    text.Append($"- {(isChanged && line == 2 ? "Mends" : "Repairs")} sail {line} of mast {level} on ship {page}\n");
                text.Append($"\n### Requirements\n\n- {level + (isChanged ? 2 : 1)}+ years at sea on ship {page}\n- Knows harbour {page * level}\n");
            }

            list.Add(new($"ships/{page}.md", text.ToString()));
        }

        return list;
    }
}
