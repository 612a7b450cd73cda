using System.Collections.Concurrent;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Following;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>Many people ask while the pages change under them.</summary>
public class ReloadTests
{
    [Fact]
    public async Task No_answer_fails_or_mixes_two_versions_while_the_pages_change()
    {
        await using var pages = await FollowedFolder.StartAsync();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var gradeOf = new ConcurrentDictionary<string, string> { [pages.Version] = "7" };
        var wrong = new ConcurrentBag<string>();
        var asked = 0;

        var people = Enumerable.Range(0, 200).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                var answer = pages.Served.Assistant.Ask(new Utterance("what grade is the focus puller"), Conversation.New).Answer;
                Interlocked.Increment(ref asked);
                if (gradeOf.TryGetValue(answer.Version!.Hash, out var grade) && !answer.Headline.Contains(grade, StringComparison.Ordinal))
                    wrong.Add($"{answer.Version.Hash} says {answer.Headline}");
                await Task.Delay(5);
            }
        })).ToList();
        for (var grade = 11; grade < 15; grade++)
        {
            pages.Write("camera.md", FollowedFolder.Camera(grade));
            (await pages.RefreshAsync()).ShouldBeNull();
            gradeOf[pages.Version] = $"{grade}";
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        await done.CancelAsync();
        await Task.WhenAll(people);

        asked.ShouldBeGreaterThan(1_000);
        gradeOf.Count.ShouldBe(5);
        wrong.ShouldBeEmpty();
    }
}
