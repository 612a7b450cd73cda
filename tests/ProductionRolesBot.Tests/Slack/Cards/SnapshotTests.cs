using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Cards;

/// <summary>Keeps what is seen as files beside the tests; the contracts check them against Slack's own types.</summary>
public sealed class SnapshotTests
{
    private const string Gap = "What is missing from Digital Production Coordinator to Digital Producer?";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly RoleAssistant Assistant = new(
        CatalogueFolder.Load(CatalogueFolder.Shipped, new CatalogueOptions { SiteUrl = new Uri("https://handbook.example.com/") }).ShouldBeOfType<CatalogueLoad.Loaded>().Catalogue);

    [Theory]
    [InlineData("grade", "what grade is Senior Digital Producer")]
    [InlineData("requirements", "what are the requirements of Senior Digital Producer")]
    [InlineData("next", "what is the next level after Digital Producer")]
    [InlineData("compare", "compare Digital Production Coordinator vs Senior Digital Producer")]
    [InlineData("list", "list all roles")]
    [InlineData("markdown", "what are the requirements of Senior Digital Producer, as Markdown")]
    [InlineData("nothing", "what grade is Astronaut")]
    public void A_message(string name, string question)
    {
        var card = BlockKitRenderer.Render(Assistant.Ask(new Utterance(question), Conversation.New).Answer, question, CardOffers.Post | CardOffers.Focus | CardOffers.Markdown);

        Check($"message.{name}.json", JsonSerializer.SerializeToElement(new SlackMessage(card.Text, card.Blocks), SlackJson.Wire.SlackMessage));
    }

    [Fact]
    public void A_modal_that_finds() => Check("view.find.json", Modals.Find(English));

    [Fact]
    public void A_modal_that_compares() => Check("view.compare.json", Modals.Compare(English));

    [Fact]
    public void A_modal_that_shares()
    {
        var role = Assistant.Catalogue.Roles.First();
        var blocks = BlockKitRenderer.RenderWhole(Assistant.Ask(new Utterance(role.Title), Conversation.New).Answer);

        Check("view.share.json", Modals.Share(English, RoleChoice.Option(Assistant.Catalogue, role), ShareAspect.Of(Assistant.Suggest("en"), null), blocks));
    }

    [Fact]
    public void A_modal_that_makes_a_focus_card() => Check("view.focus.json", Modals.Focus(English, Gap, Lines, new(2026, 5, 2), Focus(signed: null).Preview()));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ja")]
    public void Every_modal_has_room_for_the_words_of_every_language(string language)
    {
        var words = DialogWords.In(language);
        words.Language.ShouldBe(language);
        var role = RoleChoice.Option(Assistant.Catalogue, Assistant.Catalogue.Roles.First());
        ModalView[] all =
        [
            Modals.Find(words),
            Modals.Compare(words),
            Modals.Whole(words, [new DividerBlock()]),
            Modals.Share(words, role, ShareAspect.Of(Assistant.Suggest(language), "next"), [new DividerBlock()]),
            Modals.Post(words, "what grade is it", [new DividerBlock()]),
            Modals.Focus(words, Gap, Lines, new(2026, 5, 2), [new DividerBlock()]),
        ];
        foreach (var view in all)
            BlockKitLaw.ViewBreaches(JsonSerializer.SerializeToElement<View>(view, SlackJson.Wire.View)).ShouldBeEmpty();
    }

    [Fact]
    public void A_focus_card() => Check("message.focus.json", JsonSerializer.SerializeToElement(Focus("SIGNED"), SlackJson.Wire.SlackMessage));

    [Fact]
    public void The_home_tab() => Check("view.home.json", HomeTab.Of(Asked("what is my role", Conversation.New), Asked("help", Conversation.New)));

    [Fact]
    public void The_home_tab_of_somebody_whose_role_is_known()
    {
        var (told, ask) = (Assistant.Ask(new Utterance("I'm a Digital Producer"), Conversation.New).Conversation, Assistant.Suggest("en"));
        Check("view.home.role.json", HomeTab.Of(Asked(ask.MyRole, told), Asked(ask.Overview(Assistant.Catalogue.Find(told.Mine!.Value)!).Utterance, told), Asked(ask.MyNextLevel, told)));
    }

    [Fact]
    public Task Every_sample_and_manifest_keeps_Slacks_types() => Contract.ShouldHoldAsync("slack", "check.mjs");

    private static HomeAnswer Asked(string words, Conversation conversation)
    {
        var turn = Assistant.Ask(new Utterance(words), conversation);
        return new HomeAnswer(words, turn.Conversation.LastQuestion ?? words, turn.Answer);
    }

    private static DialogWords English => DialogWords.In("en");

    private static ImmutableArray<SelectOption> Lines =>
        [.. FocusChoice.Of(Assistant, Gap).Select(choice => new SelectOption(Clip.Words(choice.Line.Text, BlockKitLimits.OptionText), choice.Item.Fingerprint))];

    private static SlackMessage Focus(string? signed) =>
        SharedMessage.Of(new SharedCard(new FocusCard(FocusChoice.Of(Assistant, Gap)[..3], "Until the summer review", new(2026, 5, 2)).ToAnswer(Assistant, "en", signed), Note: null), "U0MANAGER", question: "");

    private static void Check(string file, View view)
    {
        var json = JsonSerializer.SerializeToElement(view, SlackJson.Wire.View);
        BlockKitLaw.ViewBreaches(json).ShouldBeEmpty();
        Check(file, json);
    }

    private static void Check(string file, JsonElement json) =>
        Snapshot.Match($"slack/{file}", JsonSerializer.Serialize(json, Readable));
}
