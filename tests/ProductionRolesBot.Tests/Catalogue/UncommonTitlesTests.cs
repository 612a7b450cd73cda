using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Jobs whose names are in no list of titles, and titles that begin with the code of a level.</summary>
public sealed class UncommonTitlesTests
{
    private const string Ship = """
        ---
        title: Ship's Company
        ---

        ## Deck Officer

        ### Duties

        - Keep the watch

        ## Navigator

        The Navigator reports to the Boatswain.

        ### Duties

        - Plot the course

        ## Boatswain

        ### Duties

        - Look after the deck
        """;

    [Fact]
    public void A_name_with_duties_beside_roles_is_a_role() =>
        Page.Read(Ship).Roles.Select(role => role.Title).ShouldBe(["Deck Officer", "Navigator", "Boatswain"]);

    [Fact]
    public void One_word_after_the_article_is_a_manager() =>
        Page.Read(Ship).Roles[1].ReportsTo.ShouldHaveSingleItem().Managers.ShouldHaveSingleItem().Title.ShouldBe("Boatswain");

    [Fact]
    public void A_name_with_duties_alone_on_its_page_stays_a_part_of_the_page() =>
        Page.Read("""
            ---
            title: Harbour Pilot
            ---

            ## Lanterns

            ### Duties

            - Keep them lit
            """).Roles.Select(role => role.Title).ShouldBe(["Harbour Pilot"]);

    [Theory]
    [InlineData("L2 – Deckhand Lead", "Deckhand Lead")]
    [InlineData("IC3: Rigging Specialist", "Rigging Specialist")]
    [InlineData("G2 Analyst", "G2 Analyst")]
    public void The_code_of_a_level_is_no_part_of_the_title(string heading, string title) =>
        Page.Read($"""
            ---
            title: Deck Crew
            ---

            ## {heading}

            ### Requirements

            - A steady hand
            """).Roles.ShouldHaveSingleItem().Title.ShouldBe(title);

    [Fact]
    public void A_table_may_give_the_grade_of_a_level_by_its_code() =>
        Page.Read("""
            ---
            title: Deck Crew
            ---

            | Level | Grade |
            |---|---|
            | L1 | 4 |
            | L2 | 6 |

            ## L1 – Deckhand Assistant

            ### Requirements

            - A steady hand

            ## L2 – Deckhand Lead

            ### Requirements

            - A loud voice
            """).Roles.Select(role => role.Grade.Grades.Single().ToString()).ShouldBe(["4", "6"]);

    [Fact]
    public void A_level_may_take_over_from_another_by_its_code()
    {
        var lead = Page.Read("""
            ---
            title: Deck Crew
            ---

            ## L1 – Deckhand Assistant

            ### Requirements

            - A steady hand

            ## L2 – Deckhand Lead

            ### Requirements

            - Everything in L1
            - Everything in G7
            - A loud voice
            """).Roles[1];

        lead.Requirements.Inherits.ShouldHaveSingleItem().Target!.Value.Slug.ShouldBe("deckhand-assistant");
        lead.Requirements.Own.Select(line => line.Text).ShouldBe(["Everything in G7", "A loud voice"]);
    }

    [Theory]
    [InlineData("---\ntitle: Quay\n---\n\n## Stevedore\n\n### Requirements\n\n- Strong\n\n## Senior Stevedore\n\n### Requirements\n\n- Stronger\n")]
    [InlineData("---\ntitle: Quay\n---\n\n## Levels\n\n### Stevedore\n\n#### Requirements\n\n- Strong\n\n### Senior Stevedore\n\n#### Requirements\n\n- Stronger\n")]
    public void A_name_beside_its_senior_is_a_role(string page) =>
        Page.Read(page).Roles.Select(role => (role.Title, role.Requirements.Own.Single().Text)).ShouldBe([("Stevedore", "Strong"), ("Senior Stevedore", "Stronger")]);
}
