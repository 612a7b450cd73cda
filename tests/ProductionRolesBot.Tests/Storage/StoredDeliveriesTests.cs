using System.Text;
using Microsoft.Extensions.Configuration;
using ProductionRolesBot.Slack.Deliveries;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Storage.Slack;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public class StoredDeliveriesTests
{
    private static readonly byte[] Message = Encoding.UTF8.GetBytes("""{"text":"what grade is the gaffer"}""");

    private readonly SetTime time = new();

    public static TheoryData<string> Stores { get; } = [nameof(StorageProvider.Sqlite), nameof(StorageProvider.PostgreSql)];

    [Theory, MemberData(nameof(Stores))]
    public async Task A_delivery_is_accepted_once_and_taken_once_by_all_instances_together(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var first = store.Open(time);
        await using var second = store.Open(time);
        IDeliveries[] instances = [Deliveries(first), Deliveries(second)];
        var accepted = 0;
        var taken = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, 2_000), Cancel, async (number, token) =>
        {
            var id = $"Ev{number % 500}";
            var instance = instances[number % 7 % 2];
            if (!await instance.TryAcceptAsync(id, Message, token))
                return;
            Interlocked.Increment(ref accepted);
            foreach (var any in instances)
            {
                if (await any.TryTakeAsync(id, token) is Taken.No)
                    continue;
                Interlocked.Increment(ref taken);
                await any.FinishAsync(id, token);
            }
        });

        accepted.ShouldBe(500);
        taken.ShouldBe(500);
        (await instances[0].ListWaitingAsync(TimeSpan.Zero, Cancel)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task What_a_stopped_instance_left_waiting_is_found_after_a_restart(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using (var stopped = store.Open(time))
        {
            (await Deliveries(stopped).TryAcceptAsync("Ev1", Message, Cancel)).ShouldBeTrue();
            (await Deliveries(stopped).TryAcceptAsync("Ev2", default, Cancel)).ShouldBeTrue();
        }

        await using var restarted = store.Open(time);
        var waiting = (await Deliveries(restarted).ListWaitingAsync(TimeSpan.Zero, Cancel)).ShouldHaveSingleItem();
        waiting.Id.ShouldBe("Ev1");
        waiting.Unanswered.ToArray().ShouldBe(Message);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task What_an_instance_was_answering_when_it_was_killed_is_found_when_no_answer_takes_so_long(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using (var killed = store.Open(time))
        {
            await Deliveries(killed).TryAcceptAsync("Ev1", Message, Cancel);
            (await Deliveries(killed).TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.Afresh);
            await Deliveries(killed).BeginAsync("Ev1", Cancel);
        }

        await using var other = store.Open(time);
        var deliveries = Deliveries(other);
        time.Pass(StoredDeliveries.LongestAnswer - TimeSpan.FromSeconds(1));
        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Cancel)).ShouldBeEmpty();
        (await deliveries.TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.No);

        time.Pass(TimeSpan.FromSeconds(1));
        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Cancel)).ShouldHaveSingleItem();
        (await deliveries.TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.AfterInterruption);
        (await deliveries.TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.No);
        await deliveries.FinishAsync("Ev1", Cancel);
        time.Pass(StoredDeliveries.LongestAnswer);
        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Cancel)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task What_was_taken_and_not_begun_has_certainly_not_been_answered(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using (var killed = store.Open(time))
        {
            await Deliveries(killed).TryAcceptAsync("Ev1", Message, Cancel);
            (await Deliveries(killed).TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.Afresh);
        }

        time.Pass(StoredDeliveries.LongestAnswer);
        await using var other = store.Open(time);
        (await Deliveries(other).TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.Afresh);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task What_is_given_back_is_taken_again_as_it_was(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var database = store.Open(time);
        var deliveries = Deliveries(database);
        var delivery = new WaitingDelivery("Ev1", Message);
        await deliveries.TryAcceptAsync("Ev1", Message, Cancel);

        var taken = await deliveries.TryTakeAsync("Ev1", Cancel);
        await deliveries.BeginAsync("Ev1", Cancel);
        await deliveries.ReleaseAsync(delivery, taken, Cancel);
        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Cancel)).ShouldHaveSingleItem().Unanswered.ToArray().ShouldBe(Message);
        (await deliveries.TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.Afresh);

        await deliveries.BeginAsync("Ev1", Cancel);
        time.Pass(StoredDeliveries.LongestAnswer);
        taken = await deliveries.TryTakeAsync("Ev1", Cancel);
        await deliveries.ReleaseAsync(delivery, taken, Cancel);
        (await deliveries.TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.AfterInterruption);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task Whoever_begins_to_send_has_the_whole_time_for_it(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var database = store.Open(time);
        await using var other = store.Open(time);
        await Deliveries(database).TryAcceptAsync("Ev1", Message, Cancel);
        await Deliveries(database).TryTakeAsync("Ev1", Cancel);
        time.Pass(StoredDeliveries.LongestAnswer - TimeSpan.FromSeconds(1));
        await Deliveries(database).BeginAsync("Ev1", Cancel);

        time.Pass(StoredDeliveries.LongestAnswer - TimeSpan.FromSeconds(1));
        (await Deliveries(other).TryTakeAsync("Ev1", Cancel)).ShouldBe(Taken.No);
    }

    [Fact]
    public async Task A_waiting_message_cannot_be_read_in_the_file()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using (var database = store.Open(time))
            await Deliveries(database).TryAcceptAsync("Ev1", Message, Cancel);

        Encoding.Latin1.GetString(await File.ReadAllBytesAsync(store.File, Cancel)).ShouldNotContain("gaffer");
    }

    [Fact]
    public async Task While_the_store_is_lost_one_instance_still_answers_once_and_the_store_learns_of_it()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = new LosableDatabase(store, time);
        var deliveries = Deliveries(database);
        (await deliveries.TryAcceptAsync("before", Message, Cancel)).ShouldBeTrue();

        database.IsLost = true;
        (await deliveries.TryAcceptAsync("before", Message, Cancel)).ShouldBeFalse();
        (await deliveries.TryTakeAsync("before", Cancel)).ShouldBe(Taken.Afresh);
        (await deliveries.TryTakeAsync("before", Cancel)).ShouldBe(Taken.No);
        await deliveries.FinishAsync("before", Cancel);
        (await deliveries.TryAcceptAsync("meanwhile", Message, Cancel)).ShouldBeTrue();
        (await deliveries.TryAcceptAsync("meanwhile", Message, Cancel)).ShouldBeFalse();

        database.IsLost = false;
        time.Pass(TimeSpan.FromSeconds(2));
        (await deliveries.TryTakeAsync("meanwhile", Cancel)).ShouldBe(Taken.Afresh);
        (await deliveries.TryTakeAsync("meanwhile", Cancel)).ShouldBe(Taken.No);
        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_no_store_keeps_is_safe_once_it_is_answered()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = new LosableDatabase(store, time);
        var deliveries = Deliveries(database);
        await deliveries.TryAcceptAsync("kept", Message, Cancel);
        database.IsLost = true;
        await deliveries.TryAcceptAsync("held", Message, Cancel);

        deliveries.WhenSafe("kept").IsCompleted.ShouldBeTrue();
        var safe = deliveries.WhenSafe("held");
        safe.IsCompleted.ShouldBeFalse();
        var taken = await deliveries.TryTakeAsync("held", Cancel);
        await deliveries.ReleaseAsync(new WaitingDelivery("held", Message), taken, Cancel);
        safe.IsCompleted.ShouldBeFalse();

        database.IsLost = false;
        time.Pass(TimeSpan.FromSeconds(2));
        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Cancel)).Select(left => left.Id).ShouldBe(["kept", "held"]);
        await deliveries.TryTakeAsync("held", Cancel);
        await deliveries.FinishAsync("held", Cancel);
        await safe.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
        deliveries.WhenSafe("held").IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public async Task Ids_are_kept_for_twenty_five_hours()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var database = store.Open(time);
        await Deliveries(database).TryAcceptAsync("Ev1", default, Cancel);

        time.Pass(TimeSpan.FromHours(25) - TimeSpan.FromSeconds(1));
        (await new Purge(database, time).RunAsync(Cancel)).ShouldBe(0);
        time.Pass(TimeSpan.FromSeconds(1));
        (await new Purge(database, time).RunAsync(Cancel)).ShouldBe(1);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private StoredDeliveries Deliveries(Database database) =>
        new(database, new MemorySecret(StorageOptions.Read(new ConfigurationBuilder().Build(), []), database), time);
}
