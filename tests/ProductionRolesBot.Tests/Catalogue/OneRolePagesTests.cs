using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Pages of one role that state in prose, or under names of their own, what others state in sections.</summary>
public sealed class OneRolePagesTests
{
    [Theory]
    [InlineData("Behind it lies a clear path to Senior Designer, where you lead a crew.")]
    [InlineData("A designer could progress to Senior Designer as the shows grow.")]
    [InlineData("Next step: Senior Designer on the technical track.")]
    public void A_way_up_told_in_prose_is_the_next_level(string told)
    {
        var catalogue = Page.Catalogue(
            ("crew/designer.md", Designer(told)),
            ("crew/senior_designer.md", "# Senior Designer\n\n## What you'll do\n\n- Leads the crew\n"));

        var step = catalogue.NextStepAfter(catalogue.Roles[0]).ShouldBeOfType<NextStep.ToRoles>();
        step.Roles.ShouldHaveSingleItem().Title.ShouldBe("Senior Designer");
        step.Quotes.ShouldHaveSingleItem().Source.Line.ShouldBe(3);
    }

    [Fact]
    public void Prose_that_only_speaks_of_growing_is_no_way_up()
    {
        var catalogue = Page.Catalogue(("crew/designer.md", Designer("You grow with every show and help others progress to new heights.")));

        catalogue.Roles.ShouldHaveSingleItem().Ladder.ShouldBeNull();
    }

    [Theory]
    [InlineData("- SFIA: Level 6")]
    [InlineData("[SFIA Level 6: Initiate](https://levels.example.com/6)")]
    public void A_level_of_a_framework_is_quoted_and_never_called_a_grade(string line)
    {
        var catalogue = Page.Catalogue(("crew/designer.md", Designer(line)));

        catalogue.Roles.ShouldHaveSingleItem().Grade.ShouldBeOfType<GradeStatement.NotStated>();
        var answer = new RoleAssistant(catalogue).Ask(new Utterance("which level is the designer"), Conversation.New).Answer;
        answer.Headline.ShouldStartWith("The page does not say which grade Designer has. It gives another level, which is no job grade:");
        answer.Sources.ShouldContain(source => source.Location.Line == 3);
    }

    [Fact]
    public void One_of_several_managers_of_a_title_is_a_manager_of_that_title()
    {
        var catalogue = Page.Catalogue(("crew/designer.md", Designer("Reporting to one of our Lead Designers, this role hangs what others light.")));

        catalogue.Roles.ShouldHaveSingleItem().ReportsTo.ShouldHaveSingleItem().Managers.ShouldHaveSingleItem().Title.ShouldBe("Lead Designers");
    }

    [Fact]
    public void A_replaced_page_speaks_only_where_no_other_page_has_the_title()
    {
        var assistant = new RoleAssistant(Page.Catalogue(
            ("roles/legacy/designer.md", Designer("- SFIA: Level 2")),
            ("roles/legacy/usher.md", "# Usher\n\n- SFIA: Level 1\n\n## What you'll do\n\n- Shows seats\n"),
            ("roles/designer.md", Designer("- SFIA: Level 3"))));

        assistant.Ask(new Utterance("which level is the designer"), Conversation.New).Answer.Headline.ShouldContain("Level 3");
        assistant.Ask(new Utterance("which level is the usher"), Conversation.New).Answer.Headline.ShouldContain("Level 1");
    }

    private static string Designer(string told) => $"# Designer\n\n{told}\n\n## What you'll do\n\n- Hangs ropes\n";

    [Fact]
    public void Prose_about_the_role_before_the_list_of_its_duties_is_none_of_them()
    {
        var role = Page.Read("""
            # Follow Spot Operator

            ## Your role at the theatre

            You will keep the light on whoever sings.

            ## Responsibilities

            ### During the show

            - Follows the singer

            ### After the show

            - Cools the lamps

            ## Requirements

            Steady hands.
            """).Roles.Single();

        role.Responsibilities.Own.Select(bullet => bullet.Text).ShouldBe(["Follows the singer", "Cools the lamps"]);
        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Steady hands.");
    }
}
