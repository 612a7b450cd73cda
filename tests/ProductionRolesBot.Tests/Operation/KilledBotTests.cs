using System.Collections.Concurrent;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using ProductionRolesBot.Tests.Storage;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>A bot that is killed in the middle of its work, as by a power cut or a full memory, and one that is stopped.</summary>
[Collection(Endurance.Name)]
public sealed class KilledBotTests
{
    private const int Requests = 500;

    private static readonly int Kills = TestSize.Of(usual: 2, full: 10);

    private readonly ConcurrentBag<string> noted = [];
    private readonly ConcurrentDictionary<int, bool> acknowledged = [];

    public static TheoryData<string> Stores { get; } = [nameof(StorageProvider.Sqlite), nameof(StorageProvider.PostgreSql)];

    [Theory, MemberData(nameof(Stores))]
    public async Task No_acknowledged_event_is_lost_or_answered_twice_and_no_noted_role_is_lost(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var slack = await FakeSlack.StartAsync();
        var before = 0;
        for (var round = 0; round < Kills; round++)
        {
            using var bot = await BotProcess.StartAsync(store, slack);
            var asking = Parallel.ForEachAsync(
                Enumerable.Range(round * Requests, Requests), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, _) => await RequestAsync(bot, number));
            while (noted.Count + acknowledged.Count < before + (Requests / 4) && !asking.IsCompleted)
                await Task.Delay(5, Cancel);
            bot.Kill();
            await asking;
            before = noted.Count + acknowledged.Count;
        }

        await using var database = store.Open();
        var interrupted = (await database.ReadAsync("SELECT COUNT(*) FROM delivery WHERE waiting IS NOT NULL AND begun IS NOT NULL", row => row.GetInt64(0), Cancel))[0];
        // As if the two minutes had passed after which nobody can be answering any more.
        await database.WriteAsync("UPDATE delivery SET taken = taken - 1000", Cancel);
        if (store.Provider == StorageProvider.Sqlite)
            (await database.ReadAsync("PRAGMA integrity_check", row => row.GetString(0), Cancel)).ShouldBe(["ok"]);
        using var last = await BotProcess.StartAsync(store, slack);
        await NothingWaitsAsync(database);

        var inPublic = Answers(slack, "chat.postMessage", call => call["thread_ts"].Replace(".0", ""));
        var alone = Answers(slack, "chat.postEphemeral", call => call["user"].TrimStart('U'));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Kills} kills: {acknowledged.Count} events acknowledged, {noted.Count} roles noted; {interrupted} events were being answered at a kill, of which {alone.Keys.Count(inPublic.ContainsKey)} had been posted");
        acknowledged.Count.ShouldBeGreaterThan(Kills * 20);
        acknowledged.Keys.Where(number => !inPublic.ContainsKey($"{number}") && !alone.ContainsKey($"{number}")).ShouldBeEmpty();
        inPublic.Where(answer => answer.Value > 1).ShouldBeEmpty();
        alone.Where(answer => answer.Value > 1).ShouldBeEmpty();
        alone.Count.ShouldBeLessThanOrEqualTo((int)interrupted);

        noted.Count.ShouldBeGreaterThan(Kills * 20);
        (await database.ReadAsync("SELECT COUNT(*) FROM chosen_role", row => row.GetInt64(0), Cancel))[0].ShouldBeGreaterThanOrEqualTo(noted.Count);
        foreach (var person in noted.Take(20))
            (await last.SayAsync(person, "what is my role?")).ShouldContain("Digital Producer");
    }

    [Fact]
    public async Task A_bot_that_is_told_to_stop_answers_what_it_has_acknowledged()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var slack = await FakeSlack.StartAsync();
        using var bot = await BotProcess.StartAsync(store, slack);
        var asking = Enumerable.Range(0, Requests).Select(number => MentionAsync(bot, number)).ToList();
        var all = Task.WhenAll(asking);
        while (acknowledged.Count < Requests / 4 && !all.IsCompleted)
            await Task.Delay(5, Cancel);

        await bot.StopAsync();
        await all;

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(Requests / 4);
        var answered = Answers(slack, "chat.postMessage", call => call["thread_ts"].Replace(".0", ""));
        acknowledged.Keys.Where(number => !answered.ContainsKey($"{number}")).ShouldBeEmpty();
        answered.ShouldAllBe(answer => answer.Value == 1);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>How often each event was answered in one way.</summary>
    private static Dictionary<string, int> Answers(FakeSlack slack, string method, Func<SlackCall, string> number) =>
        slack.Calls.Where(call => call.Method == method).CountBy(number).ToDictionary();

    private static async Task NothingWaitsAsync(Database database)
    {
        for (var patience = 0; patience < 600; patience++)
        {
            if ((await database.ReadAsync("SELECT COUNT(*) FROM delivery WHERE waiting IS NOT NULL", row => row.GetInt64(0), Cancel))[0] == 0)
                return;
            await Task.Delay(100, Cancel);
        }

        throw new TimeoutException("There are still events that nobody has answered.");
    }

    private async Task RequestAsync(BotProcess bot, int number)
    {
        switch (number % 4)
        {
            case 0:
                await TellAsync(bot, $"person-{number}");
                break;
            case 1:
                await AttemptAsync(() => bot.CommandAsync("grade Senior Digital Producer", $"U{number}"));
                break;
            default:
                // Slack sends an event up to four times.
                await Task.WhenAll(Enumerable.Range(0, 1 + (number / 4 % 4)).Select(_ => MentionAsync(bot, number)));
                break;
        }
    }

    private Task TellAsync(BotProcess bot, string person) => AttemptAsync(async () =>
    {
        if ((await bot.SayAsync(person, "I'm a digital producer")).Contains("Noted", StringComparison.Ordinal))
            noted.Add(person);
    });

    private Task MentionAsync(BotProcess bot, int number) => AttemptAsync(async () =>
    {
        if (await bot.MentionAsync(number))
            acknowledged[number] = true;
    });

    private static async Task AttemptAsync(Func<Task> request)
    {
        try
        {
            await request();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            // Killed before it answered: nothing was promised.
        }
    }
}
