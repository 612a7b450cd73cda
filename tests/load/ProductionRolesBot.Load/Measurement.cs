using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ProductionRolesBot.Load;

/// <summary>Starts the bot and the bare endpoints and drives them in turn, round by round, so that whatever else the machine does meets both.</summary>
internal sealed class Measurement(string bot, string? peers, World world, int rounds, int seconds)
{
    private static readonly int[] Connections = [1, 16, 64];

    /// <summary>How long a server is driven before it is measured for the first time, in seconds: until then its compiler is still at work.</summary>
    private const int WarmUp = 10;

    private const string First = "what grade is Senior Digital Producer";

    /// <summary>The medians over all rounds, door by door.</summary>
    public async Task<IReadOnlyList<Result>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("roles-load");
        try
        {
            var samples = new List<Sample>();
            for (var round = 0; round < rounds; round++)
                await RoundAsync(folder.FullName, round, samples);
            return [.. samples.GroupBy(sample => (sample.Door, sample.Connections, sample.Server)).Select(Result.Of)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task RoundAsync(string folder, int round, List<Sample> samples)
    {
        var token = world.Token();
        await using var guarded = await StartBotAsync(folder, $"{round}.db", world.Settings(), () => Slash("/slack/commands"));
        // Whoever signs the bot's own replies is not on this machine: they are measured where the bot has no app id and needs no token.
        await using var open = await StartBotAsync(folder, $"{round}-open.db", Without(world.Settings(), "Teams__"), () => Message("/api/messages", null, isInline: true));
        await File.WriteAllBytesAsync(Path.Combine(folder, "blocks.json"), await guarded.AskAsync(Slash("/slack/commands")));
        await File.WriteAllBytesAsync(Path.Combine(folder, "card.json"), await guarded.AskAsync(Message("/api/messages", token, isInline: true)));
        await open.AskAsync(Message("/api/messages", null, isInline: false));
        await File.WriteAllBytesAsync(Path.Combine(folder, "activity.json"), world.LastReply);
        await using var bare = await ServerProcess.StartAsync(
            "dotnet", [typeof(Measurement).Assembly.Location, "bare", folder], new Dictionary<string, string>(), () => Slash("/slash"));
        await using var bolt = await StartPeerAsync("bolt.mjs", folder, () => Slash("/slash"));
        await using var botbuilder = await StartPeerAsync("botbuilder.mjs", folder, () => Message("/", null, isInline: true));

        await DriveAsync(new("slash command", new(bare, "slash"), new(guarded, "slack/commands"), bolt is null ? null : new(bolt, "slash")),
            file => Requests.Write(file, Requests.Command, null, isSigned: true), folder, samples);
        await DriveAsync(new("message, reply inline", new(bare, "inline"), new(guarded, "api/messages"), botbuilder is null ? null : new(botbuilder, "")),
            file => Requests.Write(file, (said, person) => Requests.Activity(said, person, world.Address, isInline: true), token, isSigned: false), folder, samples);
        await DriveAsync(new("message, reply sent", new(bare, "callback"), new(open, "api/messages"), null),
            file => Requests.Write(file, (said, person) => Requests.Activity(said, person, world.Address, isInline: false), null, isSigned: false), folder, samples);
    }

    private async Task DriveAsync(Door door, Action<string> write, string folder, List<Sample> samples)
    {
        var file = Path.Combine(folder, "requests.txt");
        foreach (var connections in Connections)
        {
            var bareRun = await WarmAsync(door.Bare);
            samples.Add(new Sample(door.Name, connections, "bot", door.Bot.Server.ToFirstAnswer, await WarmAsync(door.Bot), door.Bare.Server.ToFirstAnswer, bareRun));
            if (door.Peer is { } peer)
                samples.Add(new Sample(door.Name, connections, "peer", peer.Server.ToFirstAnswer, await WarmAsync(peer), door.Bare.Server.ToFirstAnswer, bareRun));

            async Task<Run> WarmAsync(Way way)
            {
                write(file);
                await DriveAsync(way, file, connections, connections == Connections[0] ? WarmUp : 1);
                return await DriveAsync(way, file, connections, seconds);
            }
        }
    }

    private async Task<ServerProcess?> StartPeerAsync(string script, string folder, Func<HttpRequestMessage> first) => peers is null
        ? null
        : await ServerProcess.StartAsync("node", [Path.Combine(peers, script), folder], new Dictionary<string, string> { ["NODE_ENV"] = "production", ["SIGNING_SECRET"] = World.SigningSecret }, first);

    private Task<ServerProcess> StartBotAsync(string folder, string database, Dictionary<string, string> settings, Func<HttpRequestMessage> first)
    {
        settings["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder, database)}";
        return ServerProcess.StartAsync("dotnet", [bot], settings, first);
    }

    private static async Task<Run> DriveAsync(Way way, string requests, int connections, int seconds)
    {
        var before = way.Server.Cpu;
        var wrk = await Wrk.RunAsync(new Uri(way.Server.Address, way.Path), requests, connections, seconds);
        return new Run(wrk, (way.Server.Cpu - before).TotalMicroseconds / Math.Max(wrk.Requests, 1), way.Server.ResidentMegabytes);
    }

    private HttpRequestMessage Message(string path, string? token, bool isInline) =>
        Request(path, Requests.Activity(First, 0, world.Address, isInline).Replace("@ID@", Guid.NewGuid().ToString(), StringComparison.Ordinal), token, isSigned: false);

    private static HttpRequestMessage Slash(string path) => Request(path, Requests.Command(First, 0), null, isSigned: true);

    private static HttpRequestMessage Request(string path, string body, string? token, bool isSigned)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach (var header in Requests.Headers(body, token, isSigned).Split('|'))
        {
            var (name, value) = (header[..header.IndexOf(':', StringComparison.Ordinal)], header[(header.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            if (name == "Content-Type")
                request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else
                request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static Dictionary<string, string> Without(Dictionary<string, string> settings, string prefix) =>
        settings.Where(setting => !setting.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary();

    /// <summary>One of the bot's doors, with the bare endpoint and the vendor's library that take the same requests.</summary>
    private sealed record Door(string Name, Way Bare, Way Bot, Way? Peer);

    private sealed record Way(ServerProcess Server, string Path);
}

/// <summary>One drive of one server.</summary>
/// <param name="Wrk">What wrk saw.</param>
/// <param name="CpuPerRequest">Processor time of the server, in microseconds.</param>
/// <param name="ResidentMegabytes">Its memory at the end.</param>
internal sealed record Run(Wrk Wrk, double CpuPerRequest, double ResidentMegabytes);

/// <summary>A server and the bare endpoint in the same round.</summary>
internal sealed record Sample(string Door, int Connections, string Server, TimeSpan Start, Run Run, TimeSpan BareStart, Run Bare);
