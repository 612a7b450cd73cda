using System.Collections.Concurrent;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Tests.Storage;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>A bot that is killed in the middle of its work, as by a power cut or a full memory.</summary>
public class KilledBotTests
{
    private const int Requests = 500;

    // A few in every run; ROLES_TEST_KILLS=10 for the number that is promised.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("ROLES_TEST_KILLS"), out var kills) ? kills : 2;

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task No_role_that_was_noted_is_lost_and_the_store_opens_clean(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        var noted = new ConcurrentBag<string>();
        for (var round = 0; round < Kills; round++)
        {
            using var bot = await ProcessAsync(store);
            var asking = Enumerable.Range(0, Requests).Select(number => TellAsync(bot, $"person-{round}-{number}", noted)).ToList();
            var enough = noted.Count + (Requests / 3);
            while (noted.Count < enough && !asking.TrueForAll(task => task.IsCompleted))
                await Task.Delay(5, Cancel);
            bot.Kill();
            await Task.WhenAll(asking);
        }

        noted.Count.ShouldBeGreaterThan(Kills * Requests / 4);
        await using var database = store.Open();
        var kept = await database.ReadAsync("SELECT COUNT(*) FROM chosen_role", row => row.GetInt64(0), Cancel);
        kept[0].ShouldBeGreaterThanOrEqualTo(noted.Count);
        if (store.Provider == StorageProvider.Sqlite)
            (await database.ReadAsync("PRAGMA integrity_check", row => row.GetString(0), Cancel)).ShouldBe(["ok"]);

        using var last = await ProcessAsync(store);
        foreach (var person in noted.Take(20))
            (await last.SayAsync(person, "what is my role?")).ShouldContain("Digital Producer");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<BotProcess> ProcessAsync(TestStore store) => BotProcess.StartAsync(
        ("Storage__Provider", store.Provider.ToString()), ("Storage__ConnectionString", store.ConnectionString));

    private static async Task TellAsync(BotProcess bot, string person, ConcurrentBag<string> noted)
    {
        try
        {
            if ((await bot.SayAsync(person, "I'm a digital producer")).Contains("Noted", StringComparison.Ordinal))
                noted.Add(person);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
        {
            // Killed before it answered: nothing was promised.
        }
    }
}
