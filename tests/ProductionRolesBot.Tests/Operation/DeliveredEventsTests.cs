using System.Collections.Concurrent;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using ProductionRolesBot.Tests.Storage;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>Slack delivers every event one to four times and stumbles over answers, and the bot is killed in the middle.</summary>
[Collection(Endurance.Name)]
public sealed class DeliveredEventsTests
{
    /// <summary>Half of them direct messages, half mentions in a channel.</summary>
    private static readonly int Events = TestSize.Of(usual: 300, full: 1000);

    private readonly ConcurrentDictionary<int, bool> acknowledged = [];
    private readonly ConcurrentDictionary<int, int> delivered = [];

    /// <summary>Stores, and whether an administrator let the bot read the history of channels.</summary>
    public static TheoryData<string, bool> Cases { get; } = new()
    {
        { nameof(StorageProvider.Sqlite), true },
        { nameof(StorageProvider.Sqlite), false },
        { nameof(StorageProvider.PostgreSql), true },
        { nameof(StorageProvider.PostgreSql), false },
    };

    [Theory, MemberData(nameof(Cases))]
    public async Task Every_event_is_answered_and_none_twice(string provider, bool mayReadChannels)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var slack = await FakeSlack.StartAsync();
        if (mayReadChannels)
            slack.Scopes.Add("channels:history");
        var calls = 0;
        slack.Faults = call => call.Method != "chat.postMessage" ? Fault.None : (Interlocked.Increment(ref calls) % 100) switch
        {
            17 => Fault.TooMany,
            43 => Fault.Refused,
            71 => Fault.Unanswered,
            _ => Fault.None,
        };

        await using var database = store.Open();
        using (var killed = await BotProcess.StartAsync(store, slack))
        {
            var deliveries = DeliverAsync(killed, Enumerable.Range(0, Events).SelectMany(number => Enumerable.Repeat(number, 1 + (number / 2 % 3))));
            await UntilAsync(() => Task.FromResult(acknowledged.Count >= Events / 2), pause: 1);
            killed.Kill();
            await deliveries;
        }

        var before = Answered(slack);
        var beforeKill = acknowledged.Count;
        var interrupted = await NumbersAsync(database, "begun IS NOT NULL");
        using (var stopped = await BotProcess.StartAsync(store, slack))
        {
            // What was not acknowledged comes again, and now and then what was.
            await DeliverAsync(stopped, Enumerable.Range(0, Events).Where(number => !acknowledged.ContainsKey(number) || number % 4 == 3));
            await UntilAsync(async () => (await NumbersAsync(database, "taken IS NULL")).Count == 0);
            await stopped.StopAsync();
        }

        interrupted = [.. interrupted.Union(await NumbersAsync(database, "begun IS NOT NULL"))];
        var arrived = Answered(slack);
        // As if the two minutes had passed after which nobody can be sending any more.
        await database.WriteAsync("UPDATE delivery SET taken = taken - 1000", Cancel);
        slack.Faults = null;
        using var last = await BotProcess.StartAsync(store, slack);
        await UntilAsync(async () => (await NumbersAsync(database, "accepted > 0")).Count == 0);

        var answers = Answered(slack);
        var notes = slack.Calls.Where(call => call.Method == "chat.postEphemeral").CountBy(call => int.Parse(call["user"][1..], null)).ToDictionary();
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{provider}, {(mayReadChannels ? "with" : "without")} the history of channels: {Events} events, {delivered.Values.Sum()} deliveries of one to {delivered.Values.Max()} each; {beforeKill} acknowledged before the kill, of which {beforeKill - before.Count} waited for their answer. "
            + $"Answered once in all: {answers.Count(answer => answer.Value == 1)}, {answers.Count - before.Count} of them after the restart. "
            + $"In the middle of being sent: {interrupted.Count(IsDirect)} direct messages, of which {interrupted.Count(number => IsDirect(number) && arrived.ContainsKey(number))} had arrived, and {interrupted.Count(number => !IsDirect(number))} mentions, of which {interrupted.Count(number => !IsDirect(number) && arrived.ContainsKey(number))} had; {notes.Count} people were asked, {notes.Keys.Count(number => !answers.ContainsKey(number))} of whom wait for their answer until they press. "
            + $"Answered twice: {answers.Count(answer => answer.Value > 1)}. Lost: {Enumerable.Range(0, Events).Count(number => !answers.ContainsKey(number) && !notes.ContainsKey(number))}.");

        acknowledged.Count.ShouldBe(Events);
        delivered.Values.ShouldAllBe(times => times >= 1 && times <= 4);
        answers.Where(answer => answer.Value > 1).ShouldBeEmpty();
        Enumerable.Range(0, Events).Where(number => !answers.ContainsKey(number) && !notes.ContainsKey(number)).ShouldBeEmpty();
        Enumerable.Range(0, Events).Where(number => mayReadChannels || IsDirect(number)).ShouldAllBe(number => answers.ContainsKey(number) && !notes.ContainsKey(number));
        notes.ShouldAllBe(note => note.Value == 1 && interrupted.Contains(note.Key));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static bool IsDirect(int number) => number % 2 == 0;

    /// <summary>How often each event was answered.</summary>
    private static Dictionary<int, int> Answered(FakeSlack slack) =>
        slack.Calls.Where(call => call.Method == "chat.postMessage").CountBy(call => int.Parse(call["thread_ts"].Replace(".0", ""), null)).ToDictionary();

    private static async Task<HashSet<int>> NumbersAsync(Database database, string which) =>
        [.. await database.ReadAsync($"SELECT id FROM delivery WHERE waiting IS NOT NULL AND {which}", row => int.Parse(row.GetString(0)[2..], null), Cancel)];

    private static async Task UntilAsync(Func<Task<bool>> isTrue, int pause = 100)
    {
        for (var left = TimeSpan.FromMinutes(2); !await isTrue(); left -= TimeSpan.FromMilliseconds(pause))
        {
            left.ShouldBeGreaterThan(TimeSpan.Zero, "There are still events that nobody has answered.");
            await Task.Delay(pause, Cancel);
        }
    }

    private Task DeliverAsync(BotProcess bot, IEnumerable<int> numbers) =>
        Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, _) =>
        {
            delivered.AddOrUpdate(number, 1, (_, times) => times + 1);
            try
            {
                if (await (IsDirect(number) ? bot.WriteAsync(number) : bot.MentionAsync(number)))
                    acknowledged[number] = true;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                // Killed before it answered: nothing was promised.
            }
        });
}
