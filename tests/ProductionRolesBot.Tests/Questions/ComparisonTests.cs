using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Questions;

/// <summary>Two to four roles side by side, asked for in every language.</summary>
public class ComparisonTests
{
    private static readonly string[] Titles = ["Deckhand", "Boatswain", "First Mate", "Harbour Pilot"];

    private static readonly RoleAssistant Assistant = new(CatalogueReader.Read(
        [new("deck.md", "---\ntitle: Deck\n---\n\n" + string.Concat(Titles.Select((title, at) => $"## {title}\n\nThe {title} is a grade {at + 4}.\n\n### Requirements\n\n- {at + 1}+ years at sea\n\n")))],
        new CatalogueOptions()));

    [Theory]
    [InlineData("compare {0}", ", ", " and ", "en")]
    [InlineData("{0} side by side", ", ", " and ", "en")]
    [InlineData("Vergleiche {0}", ", ", " und ", "de")]
    [InlineData("Compare les rôles {0}", ", ", " et ", "fr")]
    [InlineData("Compara los puestos {0}", ", ", " y ", "es")]
    [InlineData("{0}を比較して", "と", "と", "ja")]
    public void As_many_as_are_named_stand_side_by_side(string question, string comma, string and, string language)
    {
        for (var count = 2; count <= Titles.Length; count++)
        {
            var named = string.Join(comma, Titles[..(count - 1)]) + and + Titles[count - 1];

            var answer = Assistant.Ask(new Utterance(question.Replace("{0}", named, StringComparison.Ordinal)), Conversation.New).Answer;

            answer.Kind.ShouldBe("compare", named);
            answer.Language.ShouldBe(language, named);
            answer.Blocks.OfType<AnswerBlock.Comparison>().First().Columns.ShouldBe(Titles[..count]);
        }
    }
}
