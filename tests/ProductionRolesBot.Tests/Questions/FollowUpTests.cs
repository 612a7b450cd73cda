using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Specs;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

/// <summary>A button carries words the person could have typed, so pressing it must work as typing does.</summary>
public sealed class FollowUpTests
{
    private static readonly string[] About =
    [
        "what grade is {0}", "who does {0} report to", "requirements of {0}", "responsibilities of {0}", "what comes after {0}",
        "what is below {0}", "tell me about {0}", "how many years does {0} need", "what is missing for {0}", "salary of {0}",
    ];

    private static readonly string[] WithoutRole =
        ["help", "hello", "thanks", "which roles are there", "highest grade", "lowest grade", "requirements?", "which roles are grade 6", "how many roles are there", "asdf qwer", "which role needs the most years"];

    private static readonly string[] Failures = ["not_understood", "unknown_role", "which_role"];

    [Theory]
    [InlineData("shipped", 1)]
    [InlineData("original", 1)]
    [InlineData("handbook", 17)]
    public void Every_button_is_understood(string catalogue, int every)
    {
        var assistant = SpecCatalogues.Find(catalogue);
        Assert.SkipUnless(assistant is not null, $"The pages of the catalogue “{catalogue}” are not on this machine.");
        var roles = assistant.Catalogue.Roles.Where((_, at) => at % every == 0).Select(role => role.Title).ToList();
        var questions = WithoutRole.Concat(roles.SelectMany(role => About.Select(question => string.Format(null, question, role))));
        questions.SelectMany(question => Dead(assistant, question)).Distinct().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("es", "¿qué grado tiene el digital producer?")]
    [InlineData("fr", "quel est le grade du digital producer ?")]
    [InlineData("de", "welche Stufe hat der digital producer?")]
    [InlineData("ja", "digital producerのグレードは？")]
    public void Buttons_speak_the_language_of_the_question(string language, string question)
    {
        var assistant = SpecCatalogues.Find("shipped")!;
        assistant.Ask(new Utterance(question), Conversation.New).Answer.Language.ShouldBe(language);
        Dead(assistant, question).ShouldBeEmpty();
    }

    /// <summary>Buttons of an answer whose press would be a dead end, and labels that are too long.</summary>
    private static IEnumerable<string> Dead(RoleAssistant assistant, string question)
    {
        var (answer, conversation) = assistant.Ask(new Utterance(question), Conversation.New);
        foreach (var button in answer.FollowUps)
        {
            button.Label.Length.ShouldBeLessThanOrEqualTo(40);
            var pressed = assistant.Ask(new Utterance(button.Utterance), conversation).Answer;
            if (Failures.Contains(pressed.Kind) || pressed.Language != answer.Language)
                yield return $"{question} → {button.Utterance} → {pressed.Kind} ({pressed.Language}): {pressed.Headline}";
        }
    }
}
