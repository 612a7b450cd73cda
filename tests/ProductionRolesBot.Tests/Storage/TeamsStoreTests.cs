using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.Configuration;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Storage.Opinions;
using ProductionRolesBot.Storage.Teams;
using ProductionRolesBot.Teams.Feedback;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

/// <summary>What all instances know of Teams: where the bot has introduced itself, and what people think of its answers.</summary>
public class TeamsStoreTests
{
    private static readonly ConversationKey Ada = new("teams", "tenant-1", "chat-7", "ada");
    private static readonly PostedMessage Message = new("tenant-1", "chat-7", "1795");
    private static readonly ShownAnswer Shown = new("grade", new RoleId("light#gaffer"), new SourceLocation("light.md", 7));

    private readonly SetTime time = new();

    public static TheoryData<string> Stores { get; } = [nameof(StorageProvider.Sqlite), nameof(StorageProvider.PostgreSql)];

    [Theory, MemberData(nameof(Stores))]
    public async Task One_instance_says_welcome_and_says_it_again_only_when_the_bot_comes_back(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open(time);
        await using var two = store.Open(time);
        StoredWelcomes first = Welcomes(one), second = Welcomes(two);

        (await first.TryWelcomeAsync("tenant-1", "chat-7", Cancel)).ShouldBeTrue();
        (await second.TryWelcomeAsync("tenant-1", "chat-7", Cancel)).ShouldBeFalse();
        (await second.TryWelcomeAsync("tenant-2", "chat-7", Cancel)).ShouldBeTrue();

        await second.ForgetAsync("tenant-1", "chat-7", Cancel);
        (await first.TryWelcomeAsync("tenant-1", "chat-7", Cancel)).ShouldBeTrue();
        (await one.ReadAsync("SELECT place FROM welcome", row => row.GetString(0), Cancel)).ShouldAllBe(place => place.Length == 64);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task An_activity_that_comes_again_is_known_on_every_instance(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open(time);
        await using var two = store.Open(time);
        StoredActivities first = new(one, Secret(one), time), second = new(two, Secret(two), time);

        (await first.IsFirstAsync("message chat-7 1795", Cancel)).ShouldBeTrue();
        (await first.IsFirstAsync("message chat-7 1795", Cancel)).ShouldBeFalse();
        (await second.IsFirstAsync("message chat-7 1795", Cancel)).ShouldBeFalse();
        (await second.IsFirstAsync("message chat-7 1796", Cancel)).ShouldBeTrue();
        (await one.ReadAsync("SELECT id FROM delivery", row => row.GetString(0), Cancel)).ShouldAllBe(id => id.Length == 64);
    }

    [Fact]
    public async Task While_the_store_is_lost_each_instance_looks_after_itself()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = new LosableDatabase(store, time) { IsLost = true };
        var activities = new StoredActivities(database, Secret(database), time);

        (await activities.IsFirstAsync("message chat-7 1795", Cancel)).ShouldBeTrue();
        (await activities.IsFirstAsync("message chat-7 1795", Cancel)).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task A_thumb_is_counted_by_kind_role_and_line_on_whichever_instance_it_arrives(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open(time);
        await using var two = store.Open(time);
        using var book = Feedback(one);
        book.Remember(Message, Shown);
        await book.WriteAsync(Cancel);

        await Feedback(two).KeepAsync(Ada, Message, new Opinion(Likes: false, ""), Cancel);
        await Feedback(one).KeepAsync(Ada, Message, new Opinion(Likes: true, ""), Cancel);
        await Feedback(one).KeepAsync(Ada, Message with { Id = "unknown" }, new Opinion(Likes: true, ""), Cancel);

        (await new OpinionCounts(one).ReadAsync(Cancel)).ShouldBe([new OpinionCount("grade", "light#gaffer", "light.md:7", 1, 1)]);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task What_messages_showed_is_written_down_for_many_at_once_and_the_last_of_it_when_the_bot_stops(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var database = store.Open(time);
        using var book = Feedback(database);
        await book.StartAsync(Cancel);
        book.Remember(Message, Shown with { Kind = "manager" });
        book.Remember(Message, Shown);
        book.Remember(Message with { Id = "two" }, new ShownAnswer("help", Role: null, Line: null));
        await book.StopAsync(Cancel);

        (await database.ReadAsync("SELECT kind, role, line FROM shown_answer ORDER BY kind", row => $"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)}", Cancel))
            .ShouldBe(["grade light#gaffer light.md:7", "help  "]);
    }

    [Fact]
    public async Task What_a_message_showed_is_written_down_within_a_second_or_two()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = store.Open(time);
        using var book = new StoredFeedback(database, Secret(database), new OpinionCounts(database), Sent(database), TimeProvider.System);
        await book.StartAsync(Cancel);
        book.Remember(Message, Shown);

        for (var patience = 0; patience < 100 && (await KindsAsync()).IsEmpty; patience++)
            await Task.Delay(StoredFeedback.Behind / 5, Cancel);

        (await KindsAsync()).ShouldBe(["grade"]);
        await book.StopAsync(Cancel);

        Task<ImmutableArray<string>> KindsAsync() => database.ReadAsync("SELECT kind FROM shown_answer", row => row.GetString(0), Cancel);
    }

    [Fact]
    public async Task Words_sent_with_a_thumb_are_kept_closed_and_go_with_the_person()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using (var database = store.Open(time))
        {
            await Feedback(database).KeepAsync(Ada, Message, new Opinion(Likes: false, "the gaffer is a grade 8 now"), Cancel);

            (await Sent(database).ListAsync(5, Cancel)).ShouldBe(["the gaffer is a grade 8 now"]);
            var memory = new ConversationMemory(database, Secret(database), time);
            (await memory.CountAsync(Ada, Cancel)).Questions.ShouldBe(1);
            (await memory.ForgetAsync(Ada with { Place = "elsewhere" }, Cancel)).Questions.ShouldBe(1);
            (await Sent(database).ListAsync(5, Cancel)).ShouldBeEmpty();
            await Feedback(database).KeepAsync(Ada, Message, new Opinion(Likes: false, "the gaffer is a grade 8 now"), Cancel);
        }

        Encoding.Latin1.GetString(await File.ReadAllBytesAsync(store.File, Cancel)).ShouldNotContain("gaffer");
    }

    [Fact]
    public async Task Words_go_after_a_quarter_of_a_year_and_what_a_message_showed_after_a_week()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = store.Open(time);
        await Sent(database).SendAsync(Ada, "who owns the crane", Cancel);
        using var book = Feedback(database);
        book.Remember(Message, Shown);
        await book.WriteAsync(Cancel);

        time.Pass(StoredFeedback.Lifetime);
        (await new Purge(database, time).RunAsync(Cancel)).ShouldBe(1);
        time.Pass(SentQuestions.Lifetime - StoredFeedback.Lifetime);
        (await Sent(database).ListAsync(5, Cancel)).ShouldBeEmpty();
        (await new Purge(database, time).RunAsync(Cancel)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_store_a_newcomer_is_welcomed_and_a_thumb_disturbs_nobody()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = new LosableDatabase(store, time) { IsLost = true };

        (await Welcomes(database).TryWelcomeAsync("tenant-1", "chat-7", Cancel)).ShouldBeTrue();
        using var book = Feedback(database);
        book.Remember(Message, Shown);
        await book.KeepAsync(Ada, Message, new Opinion(Likes: true, "good"), Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static MemorySecret Secret(Database database) => new(StorageOptions.Read(new ConfigurationBuilder().Build(), []), database);

    private static StoredWelcomes Welcomes(Database database) => new(database, Secret(database));

    private SentQuestions Sent(Database database) => new(database, Secret(database), time);

    private StoredFeedback Feedback(Database database) => new(database, Secret(database), new OpinionCounts(database), Sent(database), time);
}
