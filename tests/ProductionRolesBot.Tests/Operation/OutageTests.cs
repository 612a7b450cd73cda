using System.Collections.Concurrent;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Tests.Slack.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>A PostgreSQL server that is stopped and started while people ask.</summary>
[Collection(Endurance.Name)]
public class OutageTests
{
    [Fact]
    public async Task Answers_go_on_while_the_server_is_away_and_memory_comes_back_with_it()
    {
        await using var server = await StoppableServer.StartAsync();
        using var bot = OperatedBot.Start(("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", server.ConnectionString), ("Limits:PersonPerMinute", "0"));
        await bot.AskAsync("ada", "I'm a key grip");

        await server.StopAsync();
        var told = 0;
        for (var count = 0; count < 100; count++)
        {
            var answer = await bot.AskAsync("ada", "what grade is the key grip");
            answer.Headline.ShouldContain("7");
            told += answer.Blocks.OfType<AnswerBlock.Paragraph>().Count(paragraph => paragraph.Text.Contains("cannot remember", StringComparison.Ordinal));
        }

        told.ShouldBe(1);
        (await bot.GetAsync("/health/ready")).ShouldStartWith("Degraded");

        await server.StartAgainAsync();
        await Task.Delay(TimeSpan.FromSeconds(3), Cancel);
        (await bot.AskAsync("ada", "what is my role?")).Headline.ShouldContain("Key Grip");
        (await bot.GetAsync("/health/ready")).ShouldStartWith("Healthy");
    }

    [Fact]
    public async Task A_bot_that_is_killed_while_the_server_is_away_loses_no_event_that_it_acknowledged()
    {
        await using var server = await StoppableServer.StartAsync();
        await using var slack = await FakeSlack.StartAsync();
        var acknowledged = new ConcurrentDictionary<int, bool>();
        using var bot = await BotProcess.StartAsync(slack, ("Storage__Provider", "PostgreSql"), ("Storage__ConnectionString", server.ConnectionString));
        (await bot.MentionAsync(0)).ShouldBeTrue();

        await server.StopAsync();
        var asking = Parallel.ForEachAsync(Enumerable.Range(1, 400), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) =>
        {
            try
            {
                if (await bot.MentionAsync(number))
                    acknowledged[number] = true;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                // Killed before it answered: Slack sends it again.
            }
        });
        while (acknowledged.Count < 100 && !asking.IsCompleted)
            await Task.Delay(5, Cancel);
        bot.Kill();
        await asking;

        acknowledged.Count.ShouldBeInRange(100, 399);
        var answered = slack.Calls.Where(call => call.Method == "chat.postMessage").CountBy(call => call["thread_ts"].Replace(".0", "")).ToDictionary();
        acknowledged.Keys.Where(number => !answered.ContainsKey($"{number}")).ShouldBeEmpty();
        answered.ShouldAllBe(answer => answer.Value == 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{acknowledged.Count} events acknowledged while the server was away, all answered; {answered.Count} answered in all");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
