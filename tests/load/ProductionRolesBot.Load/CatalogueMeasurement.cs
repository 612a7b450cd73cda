namespace ProductionRolesBot.Load;

/// <summary>What a catalogue costs: the start to the first answer, memory at rest and after many requests, and processor time for each.</summary>
internal sealed class CatalogueMeasurement(Servers servers, World world, int rounds)
{
    private const int Starts = 3;
    private const int Connections = 16;
    private const int ManyRequests = 100_000;

    /// <summary>The medians over all rounds.</summary>
    public async Task<IReadOnlyList<CatalogueResult>> RunAsync(IReadOnlyCollection<MeasuredCatalogue> catalogues)
    {
        var samples = new List<CatalogueSample>();
        await using (var bot = await servers.BotAsync(world.Settings(), () => Servers.Slash("/slack/commands")))
            await servers.KeepAsync("blocks.json", await bot.AskAsync(Servers.Slash("/slack/commands")));
        for (var round = 0; round < rounds; round++)
        {
            var bare = await MeasureAsync("slash", MeasuredCatalogue.Shipped.Roles, servers.BareAsync);
            samples.Add(new CatalogueSample("bare", "none", bare, bare));
            foreach (var catalogue in catalogues)
            {
                var cost = await MeasureAsync(
                    "slack/commands", catalogue.Roles, () => servers.BotAsync(world.Settings(), () => Servers.Slash("/slack/commands"), catalogue.Arguments));
                samples.Add(new CatalogueSample("bot", catalogue.Name, cost, bare));
            }
        }

        return [.. samples.GroupBy(sample => (sample.Server, sample.Catalogue)).Select(CatalogueResult.Of)];
    }

    private async Task<Cost> MeasureAsync(string path, IReadOnlyList<string> roles, Func<Task<ServerProcess>> start)
    {
        var first = new List<TimeSpan>();
        while (first.Count < Starts - 1)
        {
            await using var brief = await start();
            first.Add(brief.ToFirstAnswer);
        }

        await using var server = await start();
        first.Add(server.ToFirstAnswer);
        var atRest = server.ResidentMegabytes;
        Requests.Write(servers.RequestFile, roles, Requests.Command, null, isSigned: true);
        var (before, answered, failed) = (server.Cpu, 0L, 0L);
        while (answered < ManyRequests)
        {
            var run = await new Way(server, path).DriveAsync(servers.RequestFile, Connections, seconds: 2);
            answered += run.Wrk.Requests;
            failed += run.Wrk.Failed;
        }

        return new Cost(first.Order().ElementAt(Starts / 2), atRest, server.ResidentMegabytes, (server.Cpu - before).TotalMicroseconds / answered, failed);
    }
}

/// <summary>What a server cost in one round.</summary>
/// <param name="ToFirstAnswer">Median of a few starts.</param>
/// <param name="AtRest">Memory after the first answer, in megabytes.</param>
/// <param name="Afterwards">Memory after many requests, in megabytes.</param>
/// <param name="CpuPerRequest">Processor time over all of them, warming up included, in microseconds.</param>
internal sealed record Cost(TimeSpan ToFirstAnswer, double AtRest, double Afterwards, double CpuPerRequest, long Failed);

/// <summary>A server and the bare endpoint in the same round.</summary>
internal sealed record CatalogueSample(string Server, string Catalogue, Cost Cost, Cost Bare);
