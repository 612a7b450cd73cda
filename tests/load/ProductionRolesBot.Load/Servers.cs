using System.Net.Http.Headers;
using System.Text;

namespace ProductionRolesBot.Load;

/// <summary>Starts the servers that are measured, with a folder for what they keep and what they are sent.</summary>
/// <param name="bot">The published binary.</param>
/// <param name="least">The published binary of ProductionRolesBot.Least; null where it is not measured.</param>
/// <param name="peers">Folder of the vendors' libraries for Node; null where there are none.</param>
internal sealed class Servers(string bot, string? least, string? peers, World world) : IDisposable
{
    private const string First = "what grade is Senior Digital Producer";

    private readonly string folder = Directory.CreateTempSubdirectory("roles-load").FullName;
    private int started;

    /// <summary>Where the requests of a drive are written.</summary>
    public string RequestFile => Path.Combine(folder, "requests.txt");

    /// <summary>Where pages may be written.</summary>
    public string PagesFolder => Path.Combine(folder, "pages");

    /// <summary>The bot, with a new store.</summary>
    public Task<ServerProcess> BotAsync(Dictionary<string, string> settings, Func<HttpRequestMessage> first, params string[] arguments)
    {
        settings["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder, $"{++started}.db")}";
        return ServerProcess.StartAsync(bot, arguments, settings, first);
    }

    /// <summary>What no bot can do with less.</summary>
    public Task<ServerProcess> BareAsync() =>
        ServerProcess.StartAsync("dotnet", [typeof(Servers).Assembly.Location, "bare", folder], new Dictionary<string, string>(), () => Slash("/slash"));

    /// <summary>The bare server that understands; null where there is none.</summary>
    public async Task<ServerProcess?> LeastAsync() => least is null ? null : await ServerProcess.StartAsync(least, [], new Dictionary<string, string>(), () => Slash("/slash"));

    /// <summary>A vendor's library; null where there is none.</summary>
    public async Task<ServerProcess?> PeerAsync(string script, Func<HttpRequestMessage> first) => peers is null
        ? null
        : await ServerProcess.StartAsync("node", [Path.Combine(peers, script), folder], new Dictionary<string, string> { ["NODE_ENV"] = "production", ["SIGNING_SECRET"] = BareServer.SigningSecret }, first);

    /// <summary>Keeps a reply of the bot for those that only write bytes that are ready.</summary>
    public Task KeepAsync(string file, byte[] reply) => File.WriteAllBytesAsync(Path.Combine(folder, file), reply);

    /// <summary>A message of a person to Teams.</summary>
    public HttpRequestMessage Message(string path, string? token, bool isInline) =>
        Request(path, Requests.Activity(First, 0, world.Address, isInline).Replace("@ID@", Guid.NewGuid().ToString(), StringComparison.Ordinal), token, isSigned: false);

    /// <summary>A slash command.</summary>
    public static HttpRequestMessage Slash(string path) => Request(path, Requests.Command(First, 0), null, isSigned: true);

    public void Dispose() => Directory.Delete(folder, recursive: true);

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
}
