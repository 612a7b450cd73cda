using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

/// <summary>Titles with an acronym and a level in brackets: people say both, one or none.</summary>
public sealed class BracketedTitleTests
{
    private static readonly RoleAssistant Assistant = new(CatalogueReader.Read(
        [
            new("cues.md", """
                ## Associate Cue Sheet Maker (CSM)

                The role is a grade 4.

                ## Cue Sheet Maker (CSM) (Intermediate)

                The role is a grade 5.

                ## Senior CSM

                The role is a grade 6.
                """),
        ],
        new CatalogueOptions()));

    [Theory]
    [InlineData("what grade is the cue sheet maker", "5")]
    [InlineData("what grade is the Cue Sheet Maker (CSM) (Intermediate)?", "5")]
    [InlineData("what grade is the Cue Sheet Maker (Intermediate)?", "5")]
    [InlineData("grade of the intermediate cue sheet maker", "5")]
    [InlineData("what grade is the associate cue sheet maker", "4")]
    public void Every_bracket_of_a_title_may_be_left_out(string question, string grade) =>
        Assistant.Ask(new Utterance(question), Conversation.New).Answer.Headline.ShouldEndWith($"is grade {grade}.");
}
