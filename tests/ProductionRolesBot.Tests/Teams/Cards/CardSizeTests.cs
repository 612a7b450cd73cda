using System.Text.Json;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;
using ProductionRolesBot.Tests.Specs;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Cards;

/// <summary>A card that is said to be small enough is small enough, whatever it shows.</summary>
public class CardSizeTests
{
    private static readonly string[] Asked = ["tell me about {0}", "requirements of {0}", "what comes after {0}", "{0} と比べて", "where does it say the grade of {0}", "\"{0}\" \\ \t🎬"];

    public static TheoryData<string> Catalogues { get; } = ["shipped", "handbook"];

    [Theory, MemberData(nameof(Catalogues))]
    public void No_card_is_longer_than_it_is_said_to_be_at_most(string name)
    {
        var assistant = SpecCatalogues.Find(name);
        Assert.SkipWhen(assistant is null, $"the pages of '{name}' are not at hand");
        foreach (var (role, at) in assistant!.Catalogue.Roles.Select((role, at) => (role, at)))
            Holds(Card(assistant, Asked[at % Asked.Length].Replace("{0}", role.Title, StringComparison.Ordinal)));
        Holds(Card(assistant, "list all roles"));
    }

    [Fact]
    public void Letters_that_have_to_be_escaped_count_as_what_they_become()
    {
        var card = Answers.WithEveryBlock with { Headline = new string('"', 900) + new string('\u0001', 200), FollowUps = [] };

        Holds(AdaptiveCardRenderer.Render(card, new CardRequest(new string('\\', 400))));
    }

    private static AdaptiveCard Card(RoleAssistant assistant, string question) =>
        AdaptiveCardRenderer.Render(assistant.Ask(new Utterance(question), Conversation.New).Answer, new CardRequest(question));

    private static void Holds(AdaptiveCard card)
    {
        var written = JsonSerializer.Serialize(card, ProtocolJson.Compact.AdaptiveCard);
        CardSize.AtMost(card).ShouldBeGreaterThanOrEqualTo(written.Length, written);
    }
}
