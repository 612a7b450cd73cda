using Microsoft.Extensions.DependencyInjection;
using ProductionRolesBot.Following;
using ProductionRolesBot.Proofs;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Proofs;

/// <summary>A focus card comes back: as it was made, altered, borrowed from another bot, or too late.</summary>
public sealed class FocusDeskTests : IDisposable
{
    private const string Page = "---\ntitle: Deck\n---\n\n## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 1+ years at sea\n- Swims\n\n## Boatswain\n\nThe Boatswain is a grade 5.\n\n### Requirements\n\n- Swims\n";

    private static readonly FocusItem Swims = new(new RoleId("deck#deckhand"), LineFingerprint.Of("Swims"));

    private readonly TemporaryFolder folder = new();

    public FocusDeskTests() => folder.Write("deck.md", Page);

    [Fact]
    public async Task A_card_is_checked_by_the_words_of_its_button_in_every_language()
    {
        await using var bot = Start();
        var signed = await SignAsync(bot, TimeProvider.System);

        (await AskAsync(bot, $"check focus card: {signed}")).Headline.ShouldBe("The agreed item has not changed since 2026-05-02.");
        (await AskAsync(bot, $"Fokuskarte prüfen: {signed}")).Language.ShouldBe("de");
        (await AskAsync(bot, $"vérifier la carte d’objectifs : {signed}")).Language.ShouldBe("fr");
        (await AskAsync(bot, $"comprobar la tarjeta de enfoque: {signed}")).Language.ShouldBe("es");
        (await AskAsync(bot, $"フォーカスカードを確認：{signed}")).Language.ShouldBe("ja");
    }

    [Fact]
    public async Task Whatever_letter_of_a_card_is_altered_it_is_refused_in_words()
    {
        await using var bot = Start();
        var signed = await SignAsync(bot, TimeProvider.System);

        for (var at = 0; at < signed.Length; at++)
        {
            var altered = signed[..at] + (signed[at] == 'A' ? 'B' : 'A') + signed[(at + 1)..];
            (await AskAsync(bot, $"check focus card: {altered}")).Headline.ShouldStartWith("This focus card is not as I made it", customMessage: $"letter {at}");
        }

        foreach (var altered in (string[])[signed[..^4], signed + "AAAA", signed + signed, "x", "%%%", new string('A', 4000)])
            (await AskAsync(bot, $"check focus card: {altered}")).Headline.ShouldStartWith("This focus card is not as I made it");
    }

    [Fact]
    public async Task What_was_signed_for_something_else_is_no_card()
    {
        await using var bot = Start();
        var signatures = bot.Services.GetRequiredService<Signatures>();
        var link = await signatures.SignAsync("conversation pack", new FocusList("x", new(2026, 5, 2), [Swims]).Write(), TimeSpan.FromDays(1), Cancel);

        (await AskAsync(bot, $"check focus card: {link}")).Headline.ShouldStartWith("This focus card is not as I made it");
    }

    [Fact]
    public async Task The_card_of_another_bot_is_not_ours()
    {
        await using var one = Start();
        await using var other = Start();

        (await AskAsync(other, $"check focus card: {await SignAsync(one, TimeProvider.System)}")).Headline.ShouldStartWith("This focus card is not as I made it");
    }

    [Fact]
    public async Task An_expired_card_says_from_when_it_is_and_leads_to_a_fresh_one()
    {
        await using var bot = Start();
        var longAgo = new SetTime(DateTimeOffset.UtcNow - FocusDesk.Lifetime - TimeSpan.FromMinutes(1));

        var answer = await AskAsync(bot, $"check focus card: {await SignAsync(bot, longAgo)}");

        answer.Headline.ShouldBe("This focus card of 2026-05-02 has expired. Ask below and make a fresh one.");
        var lines = await AskAsync(bot, answer.FollowUps[0].Utterance);
        FocusChoice.AreIn(lines).ShouldBeTrue();
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private RunningBot Start() => RunningBot.Start(("Catalogue:Path", folder.Path));

    private static async Task<string> SignAsync(RunningBot bot, TimeProvider time)
    {
        var desk = new FocusDesk(new Signatures(bot.Services.GetRequiredService<MemorySecret>(), time), bot.Services.GetRequiredService<ServedCatalogue>());
        return (await desk.SignAsync(new FocusList("0123456789", new(2026, 5, 2), [Swims]), Cancel)).ShouldNotBeNull();
    }

    private static async Task<Answer> AskAsync(RunningBot bot, string words) =>
        (await bot.Services.GetRequiredService<AskInConversation>()(new ConversationKey("browser", "", "here", Guid.NewGuid().ToString()), new Utterance(words), Cancel)).Answer;
}
