using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

/// <summary>What a newcomer sees of the catalogue that ships, as text and as card.</summary>
public class ShippedCatalogueTests
{
    private static readonly JsonSerializerOptions Indented = new(ProtocolJson.Compact.Options) { WriteIndented = true };

    private static readonly RoleAssistant Assistant = new(CatalogueReader.Read(
        [new CataloguePage("digital-production.md", File.ReadAllText(Repository.PathTo("catalogue", "digital-production.md")), new DateOnly(2026, 3, 1))],
        new CatalogueOptions { SiteUrl = new Uri("https://handbook.example.com/job-families/") }));

    [Theory]
    [InlineData("describe", "Tell me about Digital Producer")]
    [InlineData("grade", "What grade is Senior Digital Producer?")]
    [InlineData("reports-to", "Who does the Digital Producer report to?")]
    [InlineData("responsibilities", "What does a Digital Production Coordinator do?")]
    [InlineData("requirements", "What are the requirements for Senior Digital Producer?")]
    [InlineData("next-level", "What comes after Digital Production Coordinator?")]
    [InlineData("last-level", "What comes after Senior Digital Producer?")]
    [InlineData("gap", "What is missing from Digital Producer to Senior Digital Producer?")]
    [InlineData("side-by-side", "Compare the requirements of Digital Production Coordinator, Digital Producer and Senior Digital Producer")]
    [InlineData("list", "Which roles are there?")]
    [InlineData("help", "help")]
    [InlineData("unknown-role", "What grade is a Lion Tamer?")]
    [InlineData("not-understood", "purple monkey dishwasher")]
    public void It_is_seen_like_this(string name, string question)
    {
        var answer = Assistant.Ask(new Utterance(question), Conversation.New).Answer;

        Snapshot.Match($"shipped/{name}.txt", $"{question}\n\n{PlainTextRenderer.Render(answer)}");
        Snapshot.Match($"shipped/{name}.card.json", JsonSerializer.Serialize(AdaptiveCardRenderer.Render(answer, new CardRequest(question)), Indented));
    }

    [Fact]
    public void It_is_without_errors()
    {
        Assistant.Catalogue.Roles.Length.ShouldBe(3);
        Assistant.Catalogue.Problems.ShouldNotContain(problem => problem.Severity == ProblemSeverity.Error);
    }
}
