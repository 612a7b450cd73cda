using ProductionRolesBot.Storage;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using ProductionRolesBot.Tests.Storage;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>Two instances on one PostgreSQL server, with Slack before them.</summary>
[Collection(Endurance.Name)]
public class TwoInstancesTests
{
    private static readonly int Events = TestSize.Of(usual: 200, full: 2_000);

    [Fact]
    public async Task Events_that_are_delivered_to_both_are_answered_once()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.PostgreSql);
        await using var slack = await FakeSlack.StartAsync();
        using var one = await BotProcess.StartAsync(store, slack);
        using var two = await BotProcess.StartAsync(store, slack);
        var random = new Random(7405);
        var deliveries = Enumerable.Range(0, Events).SelectMany(number => Enumerable.Repeat(number, random.Next(2, 5))).ToArray();
        random.Shuffle(deliveries);
        var instances = deliveries.Select(number => (number, bot: random.Next(2) == 0 ? one : two)).ToList();
        var refused = 0;

        await Parallel.ForEachAsync(instances, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Cancel }, async (delivery, _) =>
        {
            if (!await delivery.bot.MentionAsync(delivery.number))
                Interlocked.Increment(ref refused);
        });

        refused.ShouldBe(0);
        await slack.CallAsync("chat.postMessage", Events);
        await Task.Delay(500, Cancel);
        slack.Calls.Where(call => call.Method == "chat.postMessage").CountBy(call => call["thread_ts"]).ShouldAllBe(answers => answers.Value == 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Events} events in {deliveries.Length} deliveries to two instances: each answered once");
    }

    [Fact]
    public async Task One_of_them_listens_to_Slack_and_the_other_takes_over_when_it_stops()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.PostgreSql);
        await using var slack = await FakeSlack.StartAsync();
        var one = Listening(store, slack);
        await using var two = Listening(store, slack);
        one.CreateClient();
        await slack.SocketAsync();
        two.CreateClient();

        await Task.Delay(500, Cancel);
        slack.Calls.Count(call => call.Method == "apps.connections.open").ShouldBe(1);
        (await two.CreateClient().GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancel)).ShouldContain("another instance listens to Slack");

        await one.DisposeAsync();
        var takenOver = slack.SocketAsync();
        while (!takenOver.IsCompleted)
        {
            two.Time.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(100, Cancel);
        }

        await (await takenOver).SendAsync(new { type = "slash_commands", envelope_id = "e1", accepts_response_payload = true, payload = new { command = "/role", text = "help", user_id = "U1", channel_id = "C1", team_id = "T1" } });
        (await (await takenOver).ReceiveAsync()).GetProperty("envelope_id").GetString().ShouldBe("e1");
        slack.Calls.Count(call => call.Method == "apps.connections.open").ShouldBe(2);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static SlackApp Listening(TestStore store, FakeSlack slack) => new()
    {
        Settings =
        {
            ["Slack:SigningSecret"] = "",
            ["Slack:AppToken"] = FakeSlack.AppToken,
            ["Slack:ApiUrl"] = $"{slack.Address}/api/",
            ["Storage:Provider"] = store.Provider.ToString(),
            ["Storage:ConnectionString"] = store.ConnectionString,
        },
    };
}
