using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

/// <summary>Every answer knows whether it is one: what statistics, metrics and other assistants count by.</summary>
public class OutcomeTests
{
    private static readonly RoleAssistant Assistant = new(CatalogueReader.Read(
        [
            new("deck.md", """
                ---
                title: Deck
                ---

                ## Deckhand

                The Deckhand reports to the Head of Deck.

                ### Job Grade

                The Deckhand is a grade 4.

                ### Responsibilities

                - Splice ropes

                ### Requirements

                - 1+ years at sea
                - Basic knowledge of knots

                ## Boatswain

                The Boatswain reports to the Head of Deck.

                ### Job Grade

                The Boatswain is a grade 5.

                ### Requirements

                - 3+ years at sea

                The Boatswain is a grade 6.

                ## Ship's Cook

                The Ship's Cook is a grade 3.
                """),
            new("bridge.md", """
                ---
                title: Bridge
                ---

                ## Senior Navigator

                The Senior Navigator reports to the Head of Deck.

                ### Responsibilities

                - Plot the course
                - Keep the log

                ## Career Ladder

                The next step in the Bridge job family is not yet defined.
                """),
            new("harbour.md", """
                ---
                title: Harbour
                ---

                ## Harbour Pilot (Inland)

                The Harbour Pilot (Inland) is a grade 6 or 7.

                ## Harbour Pilot (Sea)

                The Harbour Pilot (Sea) is a grade 8.
                """),
        ],
        new CatalogueOptions()));

    [Theory]
    [InlineData("what grade is the deckhand", Outcome.Answered)]
    [InlineData("who does the deckhand report to", Outcome.Answered)]
    [InlineData("is the deckhand grade 4", Outcome.Answered)]
    [InlineData("the deckhand is grade 9, right?", Outcome.Answered)]
    [InlineData("what comes after the deckhand", Outcome.Answered)]
    [InlineData("which roles splice ropes", Outcome.Answered)]
    [InlineData("compare deckhand and boatswain", Outcome.Answered)]
    [InlineData("which roles are there", Outcome.Answered)]
    [InlineData("which roles are grade 12", Outcome.Answered)]
    [InlineData("how many roles are there", Outcome.Answered)]
    [InlineData("what grade is the harbour pilot (inland)", Outcome.Answered)]
    [InlineData("what grade are the deckhand and the senior navigator", Outcome.Answered)]
    [InlineData("help", Outcome.Answered)]
    [InlineData("hello", Outcome.Answered)]
    [InlineData("thanks", Outcome.Answered)]
    [InlineData("forget me", Outcome.Answered)]
    [InlineData("what do you keep about me", Outcome.Answered)]
    [InlineData("what is my role", Outcome.Answered)]
    [InlineData("what grade is the lion tamer", Outcome.NoSuchRole)]
    [InlineData("what grade is the senior deckhand", Outcome.NoSuchRole)]
    [InlineData("what grade is the harbour pilot", Outcome.WhichRole)]
    [InlineData("what is the grade", Outcome.WhichRole)]
    [InlineData("what grade is the senior navigator", Outcome.NotStated)]
    [InlineData("is the senior navigator grade 7", Outcome.NotStated)]
    [InlineData("who does the ship's cook report to", Outcome.NotStated)]
    [InlineData("does the ship's cook report to the head of deck", Outcome.NotStated)]
    [InlineData("how many years does the senior navigator need", Outcome.NotStated)]
    [InlineData("what are the requirements of the senior navigator", Outcome.NotStated)]
    [InlineData("what is the level below the ship's cook", Outcome.NotStated)]
    [InlineData("who reports to the harbour pilot (sea)", Outcome.NotStated)]
    [InlineData("do deckhand and senior navigator have the same grade", Outcome.NotStated)]
    [InlineData("which roles use juggling balls", Outcome.NotStated)]
    [InlineData("what changed", Outcome.NotStated)]
    [InlineData("is there a video about the deckhand", Outcome.NotStated)]
    [InlineData("what comes after the senior navigator", Outcome.NotDefined)]
    [InlineData("what grade is the boatswain", Outcome.Contradiction)]
    [InlineData("how much does the deckhand earn", Outcome.NotInCatalogue)]
    [InlineData("who holds the role of deckhand", Outcome.NotInCatalogue)]
    [InlineData("asdf qwertz", Outcome.NotUnderstood)]
    [InlineData("", Outcome.NotUnderstood)]
    public void Each_answer_says_what_came_of_the_question(string question, Outcome outcome)
    {
        var answer = Assistant.Ask(new Utterance(question), Conversation.New).Answer;

        answer.Outcome.ShouldBe(outcome, $"{answer.Kind}: {answer.Headline}");
    }

    [Theory]
    [InlineData("welche Stufe hat der Senior Navigator", Outcome.NotStated)]
    [InlineData("quel est le grade du Boatswain", Outcome.Contradiction)]
    [InlineData("¿cuánto gana el Deckhand?", Outcome.NotInCatalogue)]
    [InlineData("Senior Navigatorのグレードは", Outcome.NotStated)]
    public void It_does_in_every_language(string question, Outcome outcome)
    {
        var answer = Assistant.Ask(new Utterance(question), Conversation.New).Answer;

        answer.Outcome.ShouldBe(outcome, $"{answer.Kind}: {answer.Headline}");
    }

    [Fact]
    public void Only_who_was_told_nothing_was_left_without_an_answer() =>
        Enum.GetValues<Outcome>().Where(outcome => outcome.LeavesOpen())
            .ShouldBe([Outcome.NoSuchRole, Outcome.NotStated, Outcome.NotInCatalogue, Outcome.NotUnderstood]);

    [Fact]
    public void Programs_read_its_name_in_small_letters() =>
        Enum.GetValues<Outcome>().Select(outcome => outcome.Name())
            .ShouldBe(["answered", "no_such_role", "which_role", "not_stated", "not_defined", "contradiction", "not_in_catalogue", "not_understood"]);
}
