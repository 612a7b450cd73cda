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

/// <summary>What the only instance remembers without asking the store, and what the store must know all the same.</summary>
public sealed class NearMemoryTests : IAsyncLifetime
{
    private static readonly ConversationKey InChat = new("slack", "T1", "D1", "U1");
    private static readonly ConversationKey InChannel = InChat with { Place = "C1" };
    private static readonly RoleId Gaffer = new("lighting#gaffer");
    private static readonly Conversation AboutGaffers = Conversation.New with { Roles = [Gaffer], LastQuestion = "what grade is the gaffer", Language = "en" };

    private readonly SetTime time = new();
    private TestStore store = null!;
    private LosableDatabase database = null!;
    private NearMemory memory = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        database = new LosableDatabase(store, time);
        memory = new NearMemory(InStore(), time);
    }

    public async ValueTask DisposeAsync()
    {
        await memory.DisposeAsync();
        await database.DisposeAsync();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task A_conversation_goes_on_while_the_store_is_lost()
    {
        await KnowThePersonAsync();
        database.IsLost = true;

        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers, Cancel);

        (await memory.RecallAsync(InChat, Cancel)).ShouldBe(AboutGaffers);
    }

    [Fact]
    public async Task The_store_is_told_when_the_bot_stops()
    {
        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers, Cancel);
        (await InStore().RecallAsync(InChat, Cancel)).ShouldBe(Conversation.New);

        await memory.DisposeAsync();

        (await InStore().RecallAsync(InChat, Cancel)).LastQuestion.ShouldBe(AboutGaffers.LastQuestion);
    }

    [Fact]
    public async Task The_store_is_told_within_a_second_or_two_while_the_bot_runs()
    {
        using var running = new NearMemory(InStore(), TimeProvider.System);
        await running.StartAsync(Cancel);
        await running.KeepAsync(InChat, Conversation.New, AboutGaffers, Cancel);

        for (var patience = 0; patience < 100 && (await InStore().RecallAsync(InChat, Cancel)).LastQuestion is null; patience++)
            await Task.Delay(NearMemory.Behind / 5, Cancel);

        (await InStore().RecallAsync(InChat, Cancel)).LastQuestion.ShouldBe(AboutGaffers.LastQuestion);
        await running.StopAsync(Cancel);
    }

    [Fact]
    public async Task What_a_lost_store_missed_is_told_later()
    {
        await KnowThePersonAsync();
        database.IsLost = true;
        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers, Cancel);
        await Should.ThrowAsync<DatabaseUnavailableException>(async () => await memory.CountAsync(InChat, Cancel));

        database.IsLost = false;
        time.Pass(TimeSpan.FromSeconds(3));

        (await memory.CountAsync(InChat, Cancel)).Conversations.ShouldBe(1);
        (await InStore().RecallAsync(InChat, Cancel)).LastQuestion.ShouldBe(AboutGaffers.LastQuestion);
    }

    [Fact]
    public async Task A_chosen_role_is_in_the_store_before_the_person_is_told()
    {
        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel);

        (await InStore().RecallAsync(InChat, Cancel)).Mine.ShouldBe(Gaffer);
        (await memory.RecallAsync(InChannel, Cancel)).Mine.ShouldBe(Gaffer);
    }

    [Fact]
    public async Task A_role_that_cannot_be_stored_is_not_claimed_to_be()
    {
        await KnowThePersonAsync();
        database.IsLost = true;

        await Should.ThrowAsync<DatabaseUnavailableException>(async () => await memory.KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel));
    }

    [Fact]
    public async Task Who_asks_to_be_forgotten_is_forgotten_in_every_place_at_once()
    {
        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel);
        await memory.KeepAsync(InChannel, Conversation.New with { Mine = Gaffer }, AboutGaffers with { Mine = Gaffer }, Cancel);

        (await memory.ForgetAsync(InChat, Cancel)).ShouldBe(new Forgotten(Role: true, Conversations: 2, Questions: 0));

        foreach (var place in new[] { InChat, InChannel })
        {
            (await memory.RecallAsync(place, Cancel)).ShouldBe(Conversation.New);
            (await InStore().RecallAsync(place, Cancel)).ShouldBe(Conversation.New);
        }
    }

    [Fact]
    public async Task A_tenant_that_removes_the_bot_is_forgotten()
    {
        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel);

        await memory.ForgetTenantAsync(InChat.Channel, InChat.Tenant, Cancel);

        (await memory.RecallAsync(InChat, Cancel)).ShouldBe(Conversation.New);
    }

    [Fact]
    public async Task What_was_spoken_of_ends_after_half_an_hour()
    {
        await memory.KeepAsync(InChat, Conversation.New, AboutGaffers with { Mine = Gaffer }, Cancel);

        time.Pass(TimeSpan.FromMinutes(30));

        (await memory.RecallAsync(InChat, Cancel)).ShouldBe(Conversation.New with { Mine = Gaffer });
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Whoever has asked once is known to have chosen no role.</summary>
    private async Task KnowThePersonAsync() => await memory.RecallAsync(InChat, Cancel);

    private ConversationMemory InStore() => new(database, new MemorySecret(StorageOptions.Read(new ConfigurationBuilder().Build(), []), database), time);
}
