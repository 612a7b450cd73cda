namespace ProductionRolesBot.Load;

/// <summary>
/// Drives a door of the bot, the bare endpoint and the vendor's library in turn, round by round, so that whatever else the machine
/// does meets all of them.
/// </summary>
internal sealed class DoorMeasurement(Servers servers, World world, int rounds, int seconds)
{
    private static readonly int[] Connections = [1, 16, 64];

    /// <summary>How long a server is driven before it is measured for the first time, in seconds: until then the compilers of bare and peer are still at work.</summary>
    private const int WarmUp = 10;

    /// <summary>The medians over all rounds of the doors that are asked for.</summary>
    public async Task<IReadOnlyList<DoorResult>> RunAsync(IReadOnlyCollection<string> parts)
    {
        var samples = new List<Sample>();
        for (var round = 0; round < rounds; round++)
        {
            if (parts.Contains("slash"))
                await SlashAsync(samples);
            if (parts.Contains("inline"))
                await InlineAsync(samples);
            if (parts.Contains("sent"))
                await SentAsync(samples);
        }

        return [.. samples.GroupBy(sample => (sample.Door, sample.Connections, sample.Server)).Select(DoorResult.Of)];
    }

    private async Task SlashAsync(List<Sample> samples)
    {
        await using var bot = await servers.BotAsync(world.Settings(), () => Servers.Slash("/slack/commands"));
        await servers.KeepAsync("blocks.json", await bot.AskAsync(Servers.Slash("/slack/commands")));
        await using var bare = await servers.BareAsync();
        await using var least = await servers.LeastAsync();
        await using var peer = await servers.PeerAsync("bolt.mjs", () => Servers.Slash("/slash"));
        await DriveAsync(
            new("slash command", new(bare, "slash"), new(bot, "slack/commands"), Way.To(least, "slash"), Way.To(peer, "slash")),
            file => Requests.Write(file, Requests.ShippedRoles, Requests.Command, null, isSigned: true),
            samples);
    }

    private async Task InlineAsync(List<Sample> samples)
    {
        var token = world.Token();
        await using var bot = await servers.BotAsync(world.Settings(), () => servers.Message("/api/messages", token, isInline: true));
        await servers.KeepAsync("card.json", await bot.AskAsync(servers.Message("/api/messages", token, isInline: true)));
        await using var bare = await servers.BareAsync();
        await using var least = await servers.LeastAsync();
        await using var peer = await servers.PeerAsync("botbuilder.mjs", () => servers.Message("/", null, isInline: true));
        await DriveAsync(
            new("message, reply inline", new(bare, "inline"), new(bot, "api/messages"), Way.To(least, "inline"), Way.To(peer, "")),
            file => Requests.Write(file, Requests.ShippedRoles, (said, person) => Requests.Activity(said, person, world.Address, isInline: true), token, isSigned: false),
            samples);
    }

    /// <summary>Whoever signs the bot's own replies is not on this machine: they are measured where the bot has no app id and needs no token.</summary>
    private async Task SentAsync(List<Sample> samples)
    {
        var settings = world.Settings().Where(setting => !setting.Key.StartsWith("Teams__", StringComparison.Ordinal)).ToDictionary();
        await using var bot = await servers.BotAsync(settings, () => servers.Message("/api/messages", null, isInline: true));
        await bot.AskAsync(servers.Message("/api/messages", null, isInline: false));
        await servers.KeepAsync("activity.json", world.LastReply);
        await using var bare = await servers.BareAsync();
        await using var least = await servers.LeastAsync();
        await DriveAsync(
            new("message, reply sent", new(bare, "callback"), new(bot, "api/messages"), Way.To(least, "callback"), null),
            file => Requests.Write(file, Requests.ShippedRoles, (said, person) => Requests.Activity(said, person, world.Address, isInline: false), null, isSigned: false),
            samples);
    }

    private async Task DriveAsync(Door door, Action<string> write, List<Sample> samples)
    {
        foreach (var connections in Connections)
        {
            var bare = await WarmAsync(door.Bare);
            samples.Add(new Sample(door.Name, connections, "bot", await WarmAsync(door.Bot), bare));
            if (door.Least is { } least)
                samples.Add(new Sample(door.Name, connections, "least", await WarmAsync(least), bare));
            if (door.Peer is { } peer)
                samples.Add(new Sample(door.Name, connections, "peer", await WarmAsync(peer), bare));

            async Task<Run> WarmAsync(Way way)
            {
                // Signatures hold for five minutes.
                write(servers.RequestFile);
                await way.DriveAsync(servers.RequestFile, connections, connections == Connections[0] ? WarmUp : 1);
                return await way.DriveAsync(servers.RequestFile, connections, seconds);
            }
        }
    }

    /// <summary>One of the bot's doors, with the servers that take the same requests.</summary>
    private sealed record Door(string Name, Way Bare, Way Bot, Way? Least, Way? Peer);
}

/// <summary>A server and the bare endpoint in the same round.</summary>
internal sealed record Sample(string Door, int Connections, string Server, Run Run, Run Bare);
