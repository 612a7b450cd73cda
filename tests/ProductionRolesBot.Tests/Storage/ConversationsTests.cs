using Microsoft.Extensions.Configuration;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public sealed class ConversationsTests : IAsyncDisposable
{
    private static readonly ConversationKey Ada = new("teams", "tenant-1", "chat-7", "ada");
    private static readonly ConversationKey AdaElsewhere = Ada with { Place = "channel-3" };

    private static readonly RoleCatalogue Catalogue = CatalogueReader.Read(
        [new CataloguePage("light.md", "# Lighting\n\n## Gaffer\n\n### Gaffer Job Grade\n\nThe Gaffer is a grade 7.\n\n### Gaffer Requirements\n\n- Plans the light of a set\n\n## Best Boy\n\n### Best Boy Job Grade\n\nThe Best Boy is a grade 6.\n")],
        new CatalogueOptions());

    private readonly SetTime time = new();
    private TestStore store = null!;
    private LosableDatabase database = null!;

    [Fact]
    public async Task A_question_goes_on_from_the_one_before()
    {
        var ask = await StartAsync();

        await Say(ask, Ada, "what grade is the gaffer");

        (await Say(ask, Ada, "and the requirements?")).Roles.ShouldBe([new RoleId("light#gaffer")]);
        (await Say(ask, Ada with { Person = "grace" }, "and the requirements?")).Roles.ShouldBeEmpty();
    }

    [Fact]
    public async Task Forget_me_deletes_and_says_what_was_deleted()
    {
        var ask = await StartAsync();
        await Say(ask, Ada, "I'm a gaffer");
        await Say(ask, AdaElsewhere, "what grade is the best boy");

        var kept = await Say(ask, Ada, "what do you keep about me?");
        kept.Headline.ShouldContain("Gaffer");
        Text(kept).ShouldContain("2 conversations");

        var forgotten = await Say(ask, Ada, "forget me");
        Text(forgotten).ShouldContain("Deleted: your role.");
        Text(forgotten).ShouldContain("2 conversations");
        (await database.ReadAsync("SELECT 1 FROM conversation UNION ALL SELECT 1 FROM chosen_role", _ => true, Cancel)).ShouldBeEmpty();

        Text(await Say(ask, AdaElsewhere, "forget me")).ShouldContain("I had no role of yours.");
    }

    [Fact]
    public async Task Without_a_store_questions_are_answered_and_each_person_is_told_once_that_nothing_is_remembered()
    {
        var ask = await StartAsync();
        await Say(ask, Ada, "hello");
        database.IsLost = true;

        var first = await Say(ask, Ada, "what grade is the gaffer");
        first.Headline.ShouldContain("7");
        Text(first).ShouldContain("cannot remember");
        Text(await Say(ask, Ada, "what grade is the best boy")).ShouldNotContain("cannot remember");
        Text(await Say(ask, AdaElsewhere, "what grade is the best boy")).ShouldContain("cannot remember");

        database.IsLost = false;
        time.Pass(TimeSpan.FromSeconds(2));
        Text(await Say(ask, Ada, "what grade is the gaffer")).ShouldNotContain("cannot remember");
        (await Say(ask, Ada, "and the requirements?")).Roles.ShouldBe([new RoleId("light#gaffer")]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_stands_alone_does_not_wait_for_a_store_that_hangs_or_is_still_being_opened(bool wasOpen)
    {
        var ask = await StartAsync();
        if (wasOpen)
            await Say(ask, Ada, "hello");
        var hanging = new TaskCompletionSource();
        database.Delay = hanging.Task;

        (await Say(ask, Ada, "what grade is the gaffer").WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken)).Headline.ShouldContain("7");
        var needsMemory = Say(ask, AdaElsewhere, "what is my role?");
        needsMemory.IsCompleted.ShouldBeFalse();

        hanging.SetResult();
        await needsMemory;
        (await Say(ask, Ada, "and the requirements?")).Roles.ShouldBe([new RoleId("light#gaffer")]);
    }

    [Fact]
    public async Task Without_a_store_nobody_is_told_that_nothing_is_kept()
    {
        var ask = await StartAsync();
        database.IsLost = true;

        for (var time = 0; time < 2; time++)
            (await Say(ask, Ada, "what do you keep about me?")).Headline.ShouldContain("I cannot say what I keep");
    }

    [Fact]
    public async Task Without_a_store_nothing_is_claimed_to_be_deleted()
    {
        var ask = await StartAsync();
        await Say(ask, Ada, "I'm a gaffer");
        database.IsLost = true;

        (await Say(ask, Ada, "forget me")).Headline.ShouldContain("nothing has been deleted");

        database.IsLost = false;
        time.Pass(TimeSpan.FromSeconds(2));
        (await Say(ask, Ada, "what do you keep about me?")).Headline.ShouldContain("Gaffer");
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await store.DisposeAsync();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Answer> Say(AskInConversation ask, ConversationKey who, string text) => (await ask(who, new Utterance(text), Cancel)).Answer;

    private static string Text(Answer answer) => string.Join(' ', answer.Blocks.OfType<AnswerBlock.Paragraph>().Select(paragraph => paragraph.Text));

    private async Task<AskInConversation> StartAsync()
    {
        store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        database = new LosableDatabase(store, time);
        var options = StorageOptions.Read(new ConfigurationBuilder().Build(), []);
        var memory = new ConversationMemory(database, new MemorySecret(options, database), time);
        return new Conversations(new ServedCatalogue(new RoleAssistant(Catalogue), [], time), memory, new LossNotice(), time).AskAsync;
    }
}
