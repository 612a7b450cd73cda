using System.Collections.Immutable;
using System.Text.Json;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Tests.Teams.Cards;

/// <summary>Answers made by hand, and what is seen of them on a card.</summary>
internal static class Answers
{
    private static readonly Uri Site = new("https://handbook.example.com/bakery/");

    /// <summary>An answer in which every kind of block stands once.</summary>
    public static Answer WithEveryBlock { get; } = new("describe", "A Pastry Chef is grade 6 and reports to the Head Baker.")
    {
        Blocks =
        [
            new AnswerBlock.RoleHeader("Pastry Chef", "Bakery Roles", new RoleId("bakery#pastry-chef")),
            new AnswerBlock.Facts([new("Grade", "6", At(12)), new("Reports to", "Head Baker", At(9)), new("Next level", "Not stated", null)]),
            new AnswerBlock.Paragraph("The page says this about the role."),
            new AnswerBlock.Quotation(new Quote("The Pastry Chef bakes what the shop sells.", At(7))),
            new AnswerBlock.BulletList("Requirements", [new("2+ years at an oven", At(20)), new("French", At(21), "a plus") { Children = [new("Spoken", At(22))] }]),
            new AnswerBlock.BulletList("Responsibilities", [new("Keep the *starter* alive", At(15))], Folded: true),
            new AnswerBlock.RoleList([new("Head Baker", "grade 8", new RoleId("bakery#head-baker"), new FollowUp("Head Baker", "Tell me about Head Baker"))]),
            new AnswerBlock.Comparison(["Pastry Chef", "Head Baker"],
            [
                new("Grade", [new([new("6", At(12))]), new([new("8", At(40))])]),
                new("Travel", [new([]) { NotStated = "The page does not say." }, new([new("Often", At(44)), new("Abroad", At(45))])]),
            ]),
            new AnswerBlock.OpenLink("Watch", new Uri("https://video.example.com/1")),
        ],
        Roles = [new RoleId("bakery#pastry-chef")],
        Sources = [Source(12), Source(9), Source(20), Source(21), Source(22), Source(15)],
        Doubts = [new AnswerDoubt("The line names another role.", new Quote("The Baker reports to the Head Baker.", At(9), new Doubt("PR012", "Baker")))],
        FollowUps = [new("What comes next", "What comes after Pastry Chef?"), new("All roles", "Which roles are there?")],
        Version = new CatalogueVersion("abc123", new DateOnly(2026, 3, 1)),
    };

    /// <summary>An answer with one list of so many lines, each of so many characters.</summary>
    public static Answer WithLines(int lines, int characters) => WithBlocks(
        new AnswerBlock.BulletList("Requirements", [.. Enumerable.Range(1, lines).Select(line => new ListItem($"{line} " + new string('ö', characters), At(line)))]));

    public static Answer WithBlocks(params ImmutableArray<AnswerBlock> blocks) => WithEveryBlock with { Blocks = blocks };

    public static SourceLocation At(int line) => new("bakery.md", line);

    public static JsonElement Json(AdaptiveCard card) => JsonSerializer.SerializeToElement(card, ProtocolJson.Compact.AdaptiveCard);

    /// <summary>Every object of a card, at every depth.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static AnswerSource Source(int line) => new(At(line), $"Source: Bakery Roles, line {line}", new Uri(Site, "#pastry-chef"));
}
