using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Cards;

public sealed class BlockKitRendererTests
{
    private const string Handbook = "../shared/corpus/handbook";

    /// <summary>A question of every kind that is about a role.</summary>
    private static readonly string[] Questions =
    [
        "{0}", "what grade is {0}", "who does {0} report to", "what are the requirements of {0}", "what are the responsibilities of {0}",
        "what is the next level after {0}", "compare {0} with {1}", "show the ladder of {0}", "find {0}",
    ];

    [Fact]
    public void Every_kind_of_answer_about_every_role_of_a_handbook_fits_and_says_what_it_shows()
    {
        var folder = Repository.PathTo(Handbook);
        Assert.SkipUnless(Directory.Exists(folder), $"{Handbook} is not on this machine");
        var assistant = new RoleAssistant(CatalogueFolder.Load(folder, new CatalogueOptions { SiteUrl = new Uri("https://handbook.example.com/") })
            .ShouldBeOfType<CatalogueLoad.Loaded>().Catalogue);
        var roles = assistant.Catalogue.Roles.ToArray();

        var breaches = roles.AsParallel().SelectMany((role, index) => Questions.SelectMany(question =>
        {
            var words = string.Format(question, role.Title, roles[(index + 1) % roles.Length].Title);
            return Breaches(assistant.Ask(new Utterance(words), Conversation.New).Answer, words).Select(breach => $"{words}: {breach}");
        })).Take(20).ToList();

        breaches.ShouldBeEmpty();
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(AnyAnswers)])]
    public void Whatever_an_answer_holds_it_fits(Answer answer) =>
        Breaches(answer, "a question", longestText: 40_000).ShouldBeEmpty();

    private static List<string> Breaches(Answer answer, string question, int longestText = BlockKitLimits.MessageText)
    {
        var card = BlockKitRenderer.Render(answer, question, CardOffers.Post | CardOffers.Focus | CardOffers.Markdown);
        var message = JsonSerializer.SerializeToElement(new SlackMessage(card.Text, card.Blocks), SlackJson.Wire.SlackMessage);
        var breaches = BlockKitLaw.Breaches(message.GetProperty("blocks"), 50);
        if (card.Text.Length == 0 || card.Text.Length > longestText)
            breaches.Add($"text of {card.Text.Length}");
        breaches.AddRange(message.Shown().Where(shown => !Escaped(card.Text).Contains(Escaped(shown))).Select(shown => $"shown and not said: {shown}"));

        var window = JsonSerializer.SerializeToElement(new SlackMessage("", BlockKitRenderer.RenderWhole(answer)), SlackJson.Wire.SlackMessage);
        breaches.AddRange(BlockKitLaw.Breaches(window.GetProperty("blocks"), 100).Select(breach => $"window: {breach}"));
        return breaches;
    }

    private static string Escaped(string text) => text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    /// <summary>Answers as no catalogue would give them: empty, endless, in other scripts, full of Slack's markup.</summary>
    public static class AnyAnswers
    {
        private static readonly SourceLocation Source = new("page.md", 1);

        private static readonly Gen<string> Text = Gen.OneOf(
            Gen.Constant(""),
            Gen.Elements("<!channel>", "*bold* _it_ `code` & <@U1>", "👩‍👩‍👧‍👦", "Leitung – Produktion", "\n", "<https://evil.example|label>"),
            Gen.Elements("word ", "&&&&", "👩‍👩‍👧‍👦", "unbrokenunbroken").SelectMany(word => Gen.Choose(1, 400).Select(count => string.Concat(Enumerable.Repeat(word, count)))));

        private static readonly Gen<ListItem> Item = Text.SelectMany(text => Text.SelectMany(note => Text.ArrayOf(3).Select(children =>
            new ListItem(text, Source, note.Length == 0 ? null : note) { Children = [.. children.Select(child => new ListItem(child, Source))] })));

        private static readonly Gen<AnswerBlock> Block = Gen.OneOf(
            from title in Text from subtitle in Text select (AnswerBlock)new AnswerBlock.RoleHeader(title, subtitle, new RoleId("a#b")),
            from text in Text select (AnswerBlock)new AnswerBlock.Paragraph(text),
            from text in Text select (AnswerBlock)new AnswerBlock.Quotation(new Quote(text, Source)),
            from label in Text from value in Text select (AnswerBlock)new AnswerBlock.Facts([new Fact(label, value, Source)]),
            from heading in Text from items in Item.ArrayOf() from folded in Gen.Elements(true, false) select (AnswerBlock)new AnswerBlock.BulletList(heading, [.. items], folded),
            from titles in Text.ArrayOf() select (AnswerBlock)new AnswerBlock.RoleList([.. titles.Select(title => new RoleItem(title, title, new RoleId("a#b"), new FollowUp(title, title)))]),
            from columns in Text.ArrayOf(2)
            from items in Item.ArrayOf()
            select (AnswerBlock)new AnswerBlock.Comparison(
                [.. columns], [new ComparisonRow(columns[0], [new ComparisonCell([.. items]), new ComparisonCell([]) { NotStated = columns[1] }])]),
            from label in Text from host in Gen.Elements("https://example.com/a|b?c=<d>", "javascript:alert(1)") select (AnswerBlock)new AnswerBlock.OpenLink(label, new Uri(host)));

        public static Arbitrary<Answer> Answers() => Arb.From(
            from headline in Text
            from blocks in Block.ArrayOf()
            from doubts in Text.ArrayOf()
            from next in Text.ArrayOf()
            from sources in Text.ArrayOf()
            select new Answer("kind", headline)
            {
                Blocks = [.. blocks],
                Doubts = [.. doubts.Select(doubt => new AnswerDoubt(doubt, new Quote(doubt, Source)))],
                FollowUps = [.. next.Select(label => new FollowUp(label, label))],
                Sources = [.. sources.Select(label => new AnswerSource(Source, label, new Uri("https://example.com/a|b#c")))],
                Version = new CatalogueVersion("abc", new DateOnly(2026, 11, 20)),
            });
    }
}
