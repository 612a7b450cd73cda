using System.Collections.Immutable;
using ProductionRolesBot.Following;
using ProductionRolesBot.Proofs;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.History;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Tests.Storage;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Proofs;

/// <summary>Somebody brings the receipt of a card back, months and versions later, on both stores.</summary>
public sealed class ReceiptDeskTests
{
    private const string Deck = "---\ntitle: Deck\n---\n\n## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 1+ years at sea\n- Swims\n\n## Boatswain\n\nThe Boatswain is a grade 5.\n\n### Requirements\n\n- 3+ years at sea\n- Swims\n";

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task It_says_the_same_changed_or_unknown_over_restarts_and_versions(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        string grade, requirements, all;
        await using (var bot = await Bot.StartAsync(store, Deck))
        {
            (grade, requirements, all) = (bot.Receipt("What grade is the Boatswain?"), bot.Receipt("requirements of Boatswain"), bot.Receipt("Which roles are there?"));
            (await bot.AskAsync($"verify {grade}")).Headline.ShouldBe($"Receipt {grade}: the same. What the card said of Boatswain (Grade) the catalogue still says.");
        }

        await using var later = await Bot.StartAsync(store, Deck.Replace("3+ years", "5+ years", StringComparison.Ordinal));

        (await later.AskAsync($"verify {grade}")).Headline.ShouldContain("the same");
        (await later.AskAsync(grade)).Headline.ShouldContain("the same");
        var changed = await later.AskAsync($"verify {requirements.ToLowerInvariant()}");
        changed.Headline.ShouldBe($"Receipt {requirements}: changed. The card was mine; what it said of Boatswain (Requirements) has changed since, in one place.");
        var row = changed.Blocks.OfType<AnswerBlock.Comparison>().ShouldHaveSingleItem().Rows.ShouldHaveSingleItem();
        row.Aspect.ShouldBe("Boatswain: Requirements");
        row.Cells.Select(cell => cell.Lines.ShouldHaveSingleItem().Text).ShouldBe(["3+ years at sea", "5+ years at sea"]);
        (await later.AskAsync($"prüfe {all}")).Headline.ShouldStartWith($"Beleg {all}: geändert.");
    }

    [Fact]
    public async Task A_role_with_a_new_title_is_followed_and_one_that_is_gone_is_said()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        string boatswain, deckhand;
        await using (var bot = await Bot.StartAsync(store, Deck))
            (boatswain, deckhand) = (bot.Receipt("requirements of Boatswain"), bot.Receipt("What grade is the Deckhand?"));

        await using var later = await Bot.StartAsync(store, Deck.Replace("Boatswain", "Bosun", StringComparison.Ordinal).Replace("## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 1+ years at sea\n- Swims\n\n", "", StringComparison.Ordinal));

        (await later.AskAsync($"verify {boatswain}")).Headline.ShouldContain("the same");
        var gone = await later.AskAsync($"verify {deckhand}");
        gone.Headline.ShouldContain("changed");
        gone.Blocks.OfType<AnswerBlock.Comparison>().Single().Rows[0].Cells[1].NotStated.ShouldBe("no longer said");
    }

    [Fact]
    public async Task A_mistyped_code_an_invented_one_and_one_of_another_bot_are_refused_in_words()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var elsewhere = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var bot = await Bot.StartAsync(store, Deck);
        await using var other = await Bot.StartAsync(elsewhere, Deck);
        var code = bot.Receipt("What grade is the Boatswain?");

        (await other.AskAsync($"verify {code}")).Headline.ShouldStartWith($"I know no card with the receipt {code}");
        (await bot.AskAsync($"verify {code[..^1]}{(code[^1] == 'A' ? 'B' : 'A')}")).Headline.ShouldContain("is no receipt");
        (await bot.AskAsync("verify K7QF-M2")).Headline.ShouldStartWith("K7QF-M2 is no receipt");
        (await bot.FindAsync("verify that the Boatswain is grade 5")).ShouldBeNull();
        (await bot.FindAsync("verify requirements")).ShouldBeNull();
    }

    [Fact]
    public async Task Without_the_store_that_is_said()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        string code;
        await using (var sound = await Bot.StartAsync(store, Deck))
            code = sound.Receipt("What grade is the Boatswain?");

        await using var bot = new Bot(new LosableDatabase(store, TimeProvider.System) { IsLost = true }, Deck);

        (await bot.AskAsync($"verify {code}")).Headline.ShouldStartWith("I cannot reach my memory");
    }

    /// <summary>What verifies receipts, on a store.</summary>
    private sealed class Bot : IAsyncDisposable
    {
        private readonly Database database;
        private readonly ServedCatalogue served;
        private readonly ReceiptDesk desk;

        public Bot(Database database, string page)
        {
            this.database = database;
            ImmutableArray<CataloguePage> pages = [new("deck.md", page)];
            served = new ServedCatalogue(new RoleAssistant(CatalogueReader.Read(pages, new CatalogueOptions())), pages, TimeProvider.System);
            desk = new ReceiptDesk(new Signatures(new MemorySecret(new StorageOptions(), database), TimeProvider.System), served, new KeptVersions(database, TimeProvider.System));
        }

        public static async Task<Bot> StartAsync(TestStore store, string page)
        {
            var bot = new Bot(store.Open(), page);
            using var keeper = new HistoryKeeper(bot.served, new KeptVersions(bot.database, TimeProvider.System), TimeProvider.System);
            await keeper.KeepAsync(TestContext.Current.CancellationToken);
            await bot.FindAsync("verify 00000000000");
            return bot;
        }

        /// <summary>The code on the card that answers a question.</summary>
        public string Receipt(string question)
        {
            var answer = served.Assistant.Ask(new Utterance(question), Conversation.New).Answer;
            return SpinUntilStamped(answer);
        }

        public async Task<Answer?> FindAsync(string words) => await desk.FindAnswerAsync(new Utterance(words), TestContext.Current.CancellationToken);

        public async Task<Answer> AskAsync(string words) => (await FindAsync(words)).ShouldNotBeNull();

        public ValueTask DisposeAsync() => database.DisposeAsync();

        /// <summary>The first answer asks for the key, and does not wait for it.</summary>
        private string SpinUntilStamped(Answer answer)
        {
            string? receipt = null;
            SpinWait.SpinUntil(() => (receipt = desk.WithReceipt(answer).Receipt) is not null, TimeSpan.FromSeconds(10));
            return receipt.ShouldNotBeNull();
        }
    }
}
