using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Infrastructure;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>The whole bot on a real port, with pages and a store of its own, seen by those who run it.</summary>
internal sealed class OperatedBot : WebApplicationFactory<Program>
{
    public const string Tenant = "tenant-7f3a";

    private readonly TemporaryFolder folder = new();
    private readonly (string Name, string Value)[] settings;

    private OperatedBot((string Name, string Value)[] settings)
    {
        this.settings = settings;
        WritePage(grade: 7);
    }

    /// <summary>Everything it logged, with all that a log line carries.</summary>
    public ConcurrentQueue<string> Log { get; } = [];

    public string PagesFolder => Path.Combine(folder.Path, "pages");

    public string StoreFile => Path.Combine(folder.Path, "store", "memory.db");

    public static OperatedBot Start(params (string Name, string Value)[] settings)
    {
        var bot = new OperatedBot(settings);
        // Not UseKestrel(0): that sets the port after the program may have begun to listen.
        bot.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        bot.StartServer();
        return bot;
    }

    public void WritePage(int grade) => folder.Write(
        "pages/grip.md",
        $"# Grip\n\n## Key Grip\n\n### Key Grip Job Grade\n\nThe Key Grip is a grade {grade}.\n\n### Key Grip Requirements\n\n- Rigs cranes and dollies safely\n");

    /// <summary>Asks as somebody in Teams.</summary>
    public async Task<Answer> AskAsync(string person, string text, string tenant = Tenant) =>
        (await Services.GetRequiredService<AskInConversation>()(new ConversationKey("teams", tenant, $"chat of {person}", person), new Utterance(text), Cancel)).Answer;

    /// <summary>Everything that lies in the store, what was written last included.</summary>
    public async Task<byte[]> ReadStoreAsync()
    {
        using var bytes = new MemoryStream();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(StoreFile)!))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await stream.CopyToAsync(bytes, Cancel);
        }

        return bytes.ToArray();
    }

    public async Task<string> GetAsync(string path)
    {
        using var client = CreateClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative), Cancel);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new LogRecorder(Log)));
        builder.UseSetting("Catalogue:Path", PagesFolder);
        builder.UseSetting("Storage:ConnectionString", $"Data Source={StoreFile}");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder.Path))
            folder.Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
