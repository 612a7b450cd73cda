using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Tests.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Changes;

public class PairingTests
{
    [Fact]
    public void Lines_of_one_theme_are_one_expectation_though_they_hardly_share_a_word()
    {
        var gap = Levels.Gap(
            "- You share what we value and our values guide you\n- Must cooperate well, a team player\n- Ready to travel",
            "- Business trips along the coast each month\n- Our values of candour and thrift speak to you\n- Collaborative with everyone aboard");

        gap.Count(ChangeClass.New).ShouldBe(0);
        gap.Count(ChangeClass.NotListed).ShouldBe(0);
        gap.Sections[1].Lines.ShouldAllBe(line => line.Basis == PairingBasis.Theme);
    }

    [Fact]
    public void Every_line_of_both_sides_is_in_exactly_one_class()
    {
        var gap = Levels.Gap("- Rope\n- Rope\n- Paint the hull\n- Tides", "- Rope\n- Paint the hull blue\n- Radar\n- Paint the hull");

        var lines = gap.Sections[1].Lines;
        lines.Select(line => line.From?.Source.Line).OfType<int>().ShouldBeUnique();
        lines.Select(line => line.To?.Source.Line).OfType<int>().ShouldBeUnique();
        lines.Count(line => line.From is not null).ShouldBe(4);
        lines.Count(line => line.To is not null).ShouldBe(4);
    }

    [Fact]
    public void The_way_down_pairs_what_the_way_up_pairs()
    {
        const string Lower = "- Rope work\n- Rope care\n- Radar plotting for the mate\n- Paints hulls";
        const string Upper = "- Care of rope and rope work\n- Plots radar for mates\n- Hull painting";

        var up = Levels.Gap(Lower, Upper).Sections[1].Lines.Where(line => line.From is not null && line.To is not null).Select(line => (line.From!.Text, line.To!.Text));
        var down = Levels.Gap(Upper, Lower).Sections[1].Lines.Where(line => line.From is not null && line.To is not null).Select(line => (line.To!.Text, line.From!.Text));

        up.ShouldBe(down, ignoreOrder: true);
    }

    [Fact]
    public void Punctuation_and_case_are_no_difference() =>
        Levels.Single("Knots, splices; “whippings”.", "knots, splices, whippings").Class.ShouldBe(ChangeClass.Unchanged);

    [Fact]
    public void What_a_level_takes_over_is_opened_up_first()
    {
        var catalogue = Page.Catalogue(("deck.md", """
            ---
            title: Deck
            ---

            ## Deckhand

            ### Deckhand Job Grade

            The Deckhand is a grade 4.

            ### Deckhand Requirements

            - Two years at sea
            - Knots

            ## Boatswain

            ### Boatswain Job Grade

            The Boatswain is a grade 5.

            ### Boatswain Requirements

            - Extends that of the Deckhand requirements
            - Radar
            """));
        ProductionRolesBot.Roles.Catalogue.Role[] roles = [.. catalogue.Roles];

        var gap = RoleGap.Between(roles[0], roles[1], catalogue);

        gap.Count(ChangeClass.Unchanged).ShouldBe(2);
        gap.Sections[1].Of(ChangeClass.New).ShouldHaveSingleItem().To!.Text.ShouldBe("Radar");
        gap.Count(ChangeClass.NotListed).ShouldBe(0);
    }

    [Fact]
    public void The_owner_pairs_what_no_word_connects_and_parts_what_words_connect()
    {
        const string Pairings = """
            - from: Knows the sky
              to: Celestial position finding
              class: raised
            - from: Paints the hull red
              to: paints the hull blue.
              class: apart
            """;

        var lines = Levels.Gap("- Knows the sky\n- Paints the hull red", "- Celestial position finding\n- Paints the hull blue", Pairings).Sections[1].Lines;

        lines[0].ShouldSatisfyAllConditions(
            line => line.Class.ShouldBe(ChangeClass.Raised),
            line => line.Rule.ShouldBe("owner"),
            line => line.From!.Text.ShouldBe("Knows the sky"));
        lines[1].Class.ShouldBe(ChangeClass.New);
        lines[2].Class.ShouldBe(ChangeClass.NotListed);
    }

    [Theory]
    [InlineData("- from: Knots\n")]
    [InlineData("- from: Knots\n  to: Ropes\n  class: better\n")]
    [InlineData("- from: [Knots\n")]
    public void An_entry_of_the_owner_that_says_nothing_usable_is_reported_and_the_pages_answer(string pairings)
    {
        var catalogue = Levels.Catalogue("- Knots", "- Ropes", pairings);

        catalogue.Problems.ShouldContain(problem => problem.Code == "PR041" && problem.Source.Page == "pairings.yml");
        catalogue.Roles.Length.ShouldBe(2);
    }
}
