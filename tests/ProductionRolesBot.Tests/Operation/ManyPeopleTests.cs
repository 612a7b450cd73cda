using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>Two hundred people at a time ask a bot in a process of its own while a whole handbook changes under them.</summary>
[Collection(Endurance.Name)]
public sealed partial class ManyPeopleTests : IDisposable
{
    private const int People = 200;

    // Quicker than anybody types, and slow enough for two processors.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan BetweenChanges = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestChange = TimeSpan.FromSeconds(60);
    private static readonly int Changes = TestSize.Of(usual: 2, full: 15);

    // Until then the code is still being compiled and the caches fill.
    private const int ChangesToWarmUp = 3;

    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentBag<string> wrong = [];
    private readonly ConcurrentDictionary<string, bool> versions = [];
    private int asked;

    [Fact]
    public async Task No_answer_fails_or_mixes_two_versions_and_memory_stays_flat()
    {
        var handbook = Repository.PathTo("..", "shared", "corpus", "handbook");
        Assert.SkipUnless(Directory.Exists(handbook), "the handbook is not here: ../shared/corpus/handbook");
        foreach (var page in Directory.EnumerateFiles(handbook, "*.md", SearchOption.AllDirectories))
            folder.Write(Path.Combine("pages", Path.GetRelativePath(handbook, page)), await File.ReadAllTextAsync(page, Cancel));
        WritePage(1);
        using var bot = await BotProcess.StartAsync(
            ("Catalogue__Path", Path.Combine(folder.Path, "pages")), ("Storage__ConnectionString", $"Data Source={Path.Combine(folder.Path, "memory.db")}"));
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var asking = Enumerable.Range(0, People).Select(person => AskAsync(bot, $"person-{person}", done.Token)).ToList();
        var memory = await ChangeAsync(bot);
        await done.CancelAsync();
        await Task.WhenAll(asking);

        TestContext.Current.TestOutputHelper?.WriteLine($"{People} people: {asked} answers from {versions.Count} versions, {wrong.Count} wrong");
        wrong.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(People * 5);
        versions.Count.ShouldBeGreaterThanOrEqualTo(Changes);
        if (memory.Count > 0)
            IsFlat(memory);
    }

    public void Dispose() => folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static void IsFlat(List<long> memory)
    {
        var (early, late) = (Median(memory[..(memory.Count / 2)]), Median(memory[(memory.Count / 2)..]));
        TestContext.Current.TestOutputHelper?.WriteLine($"memory {early / 1e6:F0} MB in the first half, {late / 1e6:F0} MB in the second");
        late.ShouldBeLessThan(early * 1.1);
    }

    private static double Median(List<long> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>A page whose every fact says which version it is of.</summary>
    private void WritePage(int version) => folder.Write(
        "pages/kite-rigging.md",
        $"# Kite Rigging\n\n## Kite Rigger\n\n### Kite Rigger Job Grade\n\nThe Kite Rigger is a grade {version}.\n\n### Kite Rigger Requirements\n\n- Has flown kites over edition{version} fields\n\n### Kite Rigger Responsibilities\n\n- Mends the lines of edition{version} kites\n");

    /// <summary>Changes the pages again and again; the memory the bot held, sampled once it was warm.</summary>
    private async Task<List<long>> ChangeAsync(BotProcess bot)
    {
        var memory = new List<long>();
        for (var change = 1; change <= Changes; change++)
        {
            var begun = Stopwatch.StartNew();
            WritePage(change + 1);
            while (begun.Elapsed < BetweenChanges || !versions.ContainsKey($"edition{change + 1}") && begun.Elapsed < LongestChange)
            {
                await Task.Delay(250, Cancel);
                if (change > ChangesToWarmUp)
                    memory.Add(bot.ResidentBytes);
            }
        }

        return memory;
    }

    private async Task AskAsync(BotProcess bot, string person, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            try
            {
                var answer = await bot.SayAsync(person, "tell me about the kite rigger");
                var said = Edition().Matches(answer).Select(match => match.Value).Distinct().ToList();
                var grade = Grade().Match(answer).Groups[1].Value;
                if (said is not [var only] || only != $"edition{grade}")
                    wrong.Add($"grade {grade} with {string.Join(", ", said)}");
                else
                    versions[only] = true;
                Interlocked.Increment(ref asked);
                await Task.Delay(Pace, CancellationToken.None);
            }
            catch (HttpRequestException exception)
            {
                wrong.Add(exception.Message);
            }
        }
    }

    [GeneratedRegex("edition[0-9]+")]
    private static partial Regex Edition();

    [GeneratedRegex("grade ([0-9]+)")]
    private static partial Regex Grade();
}
