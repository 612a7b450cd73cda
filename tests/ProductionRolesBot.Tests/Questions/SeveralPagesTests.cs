using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

/// <summary>What is asked of a title that several pages bear.</summary>
public sealed class SeveralPagesTests
{
    [Fact]
    public void What_all_pages_of_a_title_state_alike_is_said_with_every_source()
    {
        var answer = Ask("what grade is the rigger", "Head of Stage", "6", "Head of Stage", "6");

        answer.Kind.ShouldBe("grade");
        answer.Sources.Select(source => source.Location.Page).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("what grade is the rigger")]
    [InlineData("what does the rigger do")]
    public void What_they_state_differently_is_asked_back(string question) =>
        Ask(question, "Head of Stage", "6", "Head of Stage", "7").Kind.ShouldBe("which_role");

    [Fact]
    public void Pages_that_leave_a_fact_out_are_listed()
    {
        var assistant = new RoleAssistant(Page.Catalogue(
            ("crew/rigger.md", Rigger("Rigging", "Head of Stage", "6")),
            ("crew/usher.md", "# Ushers\n\n## Usher\n\n### Responsibilities\n\n- Shows seats\n")));

        assistant.Ask(new Utterance("which roles have no grade"), Conversation.New).Answer.Headline.ShouldBe("1 role has no grade on its page: Ushers.");
        assistant.Ask(new Utterance("who leaves the manager blank"), Conversation.New).Answer.Headline.ShouldBe("1 role has no manager on its page: Ushers.");
    }

    private static string Rigger(string page, string manager, string grade) =>
        $"# {page}\n\n## Rigger\n\nThe Rigger reports to the {manager}.\n\n### Job Grade\n\nThe Rigger is a grade {grade}.\n\n### Responsibilities\n\n- Ropes for {page}\n\n";

    private static Answer Ask(string question, string firstManager, string firstGrade, string secondManager, string secondGrade) =>
        new RoleAssistant(Page.Catalogue(
            ("crew/rigging.md", Rigger("Rigging", firstManager, firstGrade)),
            ("tour/touring.md", Rigger("Touring", secondManager, secondGrade)))).Ask(new Utterance(question), Conversation.New).Answer;
}
