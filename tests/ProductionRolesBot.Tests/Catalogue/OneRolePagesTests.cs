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
    [InlineData("From here, you'll have a clear path to Senior Rigger, where you lead a crew.")]
    [InlineData("A rigger could progress to Senior Rigger as the shows grow.")]
    [InlineData("Next step: Senior Rigger on the technical track.")]
    public void A_way_up_told_in_prose_is_the_next_level(string told)
    {
        var catalogue = Page.Catalogue(
            ("crew/rigger.md", Rigger(told)),
            ("crew/senior_rigger.md", "# Senior Rigger\n\n## What you'll do\n\n- Leads the crew\n"));

        var step = catalogue.NextStepAfter(catalogue.Roles[0]).ShouldBeOfType<NextStep.ToRoles>();
        step.Roles.ShouldHaveSingleItem().Title.ShouldBe("Senior Rigger");
        step.Quotes.ShouldHaveSingleItem().Source.Line.ShouldBe(3);
    }

    [Fact]
    public void Prose_that_only_speaks_of_growing_is_no_way_up()
    {
        var catalogue = Page.Catalogue(("crew/rigger.md", Rigger("You grow with every show and help others progress to new heights.")));

        catalogue.Roles.ShouldHaveSingleItem().Ladder.ShouldBeNull();
    }

    [Theory]
    [InlineData("- SFIA: Level 6")]
    [InlineData("[SFIA Level 6: Initiate](https://levels.example.com/6)")]
    public void A_level_of_a_framework_is_quoted_and_never_called_a_grade(string line)
    {
        var catalogue = Page.Catalogue(("crew/rigger.md", Rigger(line)));

        catalogue.Roles.ShouldHaveSingleItem().Grade.ShouldBeOfType<GradeStatement.NotStated>();
        var answer = new RoleAssistant(catalogue).Ask(new Utterance("which level is the rigger"), Conversation.New).Answer;
        answer.Headline.ShouldStartWith("The page does not say which grade Rigger has. It gives another level, which is no job grade:");
        answer.Sources.ShouldContain(source => source.Location.Line == 3);
    }

    [Fact]
    public void One_of_several_managers_of_a_title_is_a_manager_of_that_title()
    {
        var catalogue = Page.Catalogue(("crew/rigger.md", Rigger("Reporting to one of our Lead Riggers, this role hangs what others light.")));

        catalogue.Roles.ShouldHaveSingleItem().ReportsTo.ShouldHaveSingleItem().Managers.ShouldHaveSingleItem().Title.ShouldBe("Lead Riggers");
    }

    [Fact]
    public void A_replaced_page_speaks_only_where_no_other_page_has_the_title()
    {
        var assistant = new RoleAssistant(Page.Catalogue(
            ("roles/legacy/rigger.md", Rigger("- SFIA: Level 2")),
            ("roles/legacy/usher.md", "# Usher\n\n- SFIA: Level 1\n\n## What you'll do\n\n- Shows seats\n"),
            ("roles/rigger.md", Rigger("- SFIA: Level 3"))));

        assistant.Ask(new Utterance("which level is the rigger"), Conversation.New).Answer.Headline.ShouldContain("Level 3");
        assistant.Ask(new Utterance("which level is the usher"), Conversation.New).Answer.Headline.ShouldContain("Level 1");
    }

    private static string Rigger(string told) => $"# Rigger\n\n{told}\n\n## What you'll do\n\n- Hangs ropes\n";
}
