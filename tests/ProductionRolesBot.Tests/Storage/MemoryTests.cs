using System.Text;
using Microsoft.Extensions.Configuration;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public class MemoryTests
{
    private static readonly ConversationKey InChat = new("teams", "tenant-1", "chat-7", "ada-lovelace");
    private static readonly ConversationKey InChannel = InChat with { Place = "channel-3" };
    private static readonly ConversationKey SomebodyElse = InChat with { Person = "grace-hopper" };
    private static readonly RoleId Gaffer = new("lighting#gaffer");
    private static readonly RoleId BestBoy = new("lighting#best-boy");
    private static readonly Conversation AboutGaffers = Conversation.New with { Roles = [Gaffer, BestBoy], LastQuestion = "what grade is the gaffer", Language = "en" };

    private readonly SetTime time = new();

    public static TheoryData<string> Stores { get; } = [nameof(StorageProvider.Sqlite), nameof(StorageProvider.PostgreSql)];

    [Theory, MemberData(nameof(Stores))]
    public async Task A_conversation_goes_on_where_it_stopped_on_another_instance(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open(time);
        await using var other = store.Open(time);

        await Memory(one).KeepAsync(InChat, Conversation.New, AboutGaffers, Cancel);

        var recalled = await Memory(other).RecallAsync(InChat, Cancel);
        recalled.Roles.ShouldBe([Gaffer, BestBoy]);
        recalled.LastQuestion.ShouldBe(AboutGaffers.LastQuestion);
        recalled.Language.ShouldBe("en");
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task Nobody_hears_of_a_conversation_held_by_another_or_elsewhere(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var database = store.Open(time);
        await Memory(database).KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel);

        (await Memory(database).RecallAsync(SomebodyElse, Cancel)).ShouldBe(Conversation.New);
        (await Memory(database).RecallAsync(InChannel, Cancel)).Roles.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task What_was_spoken_of_is_forgotten_after_half_an_hour_and_the_chosen_role_is_not(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var database = store.Open(time);
        await Memory(database).KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel);

        time.Pass(TimeSpan.FromMinutes(30));

        var recalled = await Memory(database).RecallAsync(InChat, Cancel);
        recalled.Roles.ShouldBeEmpty();
        recalled.LastQuestion.ShouldBeNull();
        recalled.Mine.ShouldBe(Gaffer);
        (await new Purge(database, time).RunAsync(Cancel)).ShouldBe(1);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task A_chosen_role_is_known_everywhere_until_the_person_says_forget_me(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var database = store.Open(time);
        var memory = Memory(database);
        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = BestBoy }, Cancel);
        await memory.KeepAsync(InChannel, Conversation.New with { Mine = BestBoy }, AboutGaffers with { Mine = Gaffer }, Cancel);
        await memory.KeepAsync(SomebodyElse, Conversation.New, AboutGaffers with { Mine = BestBoy }, Cancel);
        (await memory.RecallAsync(InChat, Cancel)).Mine.ShouldBe(Gaffer);

        (await memory.ForgetAsync(InChat, Cancel)).ShouldBe(new Forgotten(Role: true, Conversations: 2, Questions: 0));

        (await memory.RecallAsync(InChat, Cancel)).ShouldBe(Conversation.New);
        (await memory.RecallAsync(InChannel, Cancel)).ShouldBe(Conversation.New);
        (await memory.RecallAsync(SomebodyElse, Cancel)).Mine.ShouldBe(BestBoy);
        (await memory.ForgetAsync(InChat, Cancel)).ShouldBe(new Forgotten(Role: false, Conversations: 0, Questions: 0));
    }

    [Fact]
    public async Task The_file_holds_no_id_of_a_person_and_no_word_they_said()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using (var database = store.Open(time))
            await Memory(database).KeepAsync(InChat, Conversation.New, AboutGaffers, Cancel);

        var file = Directory.GetFiles(Path.GetDirectoryName(store.File)!).ShouldHaveSingleItem();
        var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Cancel));
        text.ShouldContain("conversation");
        foreach (var secret in new[] { InChat.Tenant, InChat.Place, InChat.Person, Gaffer.Value, "what grade" })
            text.ShouldNotContain(secret, Case.Insensitive);
    }

    [Fact]
    public async Task With_another_key_nobody_is_known()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = store.Open(time);
        await Memory(database, key: 1).KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel);

        (await Memory(database, key: 2).RecallAsync(InChat, Cancel)).ShouldBe(Conversation.New);
        (await Memory(database, key: 1).RecallAsync(InChat, Cancel)).Mine.ShouldBe(Gaffer);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The memory of one instance; with the key the store made when none is given.</summary>
    private ConversationMemory Memory(Database database, byte? key = null)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:PersonKey"] = key is { } value ? Convert.ToBase64String([.. Enumerable.Repeat(value, 32)]) : null,
        };
        var options = StorageOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), []);
        return new ConversationMemory(database, new MemorySecret(options, database), time);
    }
}
