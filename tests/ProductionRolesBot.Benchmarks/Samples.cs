using System.Text;
using System.Text.Json;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Benchmarks;

/// <summary>What the benchmarks work on: the pages, and questions as the specs have people ask them.</summary>
internal static class Samples
{
    /// <summary>How many questions one round asks.</summary>
    public const int Questions = 300;

    private static readonly string Root = FindRoot();

    /// <summary>A message of 1.5 kB as Teams sends it: the yardstick for all else is how long System.Text.Json takes to parse it.</summary>
    public static byte[] Activity { get; } = JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        id = "1485983408511",
        timestamp = "2026-01-12T09:00:00.000Z",
        localTimestamp = "2026-01-12T10:00:00.000+01:00",
        serviceUrl = "https://smba.trafficmanager.net/emea/",
        channelId = "msteams",
        from = new { id = "29:" + new string('a', 90), name = "Somebody", aadObjectId = Guid.Empty },
        conversation = new { conversationType = "personal", tenantId = Guid.Empty, id = "a:" + new string('b', 120) },
        recipient = new { id = "28:" + Guid.Empty, name = "Production Roles" },
        entities = new[] { new { locale = "en-GB", country = "GB", platform = "Windows", timezone = "Europe/London", type = "clientInfo" } },
        channelData = new { tenant = new { id = Guid.Empty }, note = new string('x', 560) },
        text = "what grade is senior digital producer",
        textFormat = "plain",
        locale = "en-GB",
    });

    /// <summary>The page the first questions were written for where it is at hand, else the pages that ship.</summary>
    public static CataloguePage[] Original()
    {
        var original = Path.Combine(Root, "..", "shared", "corpus", "handbook", "marketing", "digital-production-manager.md");
        return File.Exists(original)
            ? [new CataloguePage("marketing/digital-production-manager.md", File.ReadAllText(original))]
            : [.. Directory.EnumerateFiles(Path.Combine(Root, "catalogue"), "*.md").Select(file => new CataloguePage(Path.GetFileName(file), File.ReadAllText(file)))];
    }

    /// <summary>Ten thousand roles of two thousand pages, and the original ones among them.</summary>
    public static CataloguePage[] TenThousandRoles() => [.. SyntheticPages.Of(families: 2_000, rolesEach: 5), .. Original()];

    /// <summary>Questions of every kind and language, evenly drawn from the paraphrases.</summary>
    public static Utterance[] Asked()
    {
        string[] all = [.. Directory.EnumerateFiles(Path.Combine(Root, "tests", "ProductionRolesBot.Tests", "Specs", "Paraphrases"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim())];
        return [.. Enumerable.Range(0, Questions).Select(at => new Utterance(all[at * all.Length / Questions]))];
    }

    /// <summary>A text of 100 kB: questions put one behind the other.</summary>
    public static Utterance VeryLong()
    {
        var text = new StringBuilder();
        foreach (var question in Enumerable.Repeat(Asked(), 100).SelectMany(round => round))
        {
            if (text.Length < 100_000)
                text.Append(question.Text).Append(", ");
        }

        return new Utterance(text.ToString());
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ProductionRolesBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside the solution.");
        return folder;
    }
}
