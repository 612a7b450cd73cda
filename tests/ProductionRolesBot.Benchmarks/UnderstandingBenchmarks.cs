using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Benchmarks;

/// <summary>What a question costs from words to answer, beside the parse of the activity that carries it.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmarks
{
    private const string Asked = "what grade is senior digital producer";

    private readonly byte[] activity = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "message", text = Asked, channelData = new string('x', 1400) }));
    private readonly RoleAssistant page = new(CatalogueReader.Read([Page("marketing/digital-production.md", "Digital Production", "Digital Producer")], new CatalogueOptions()));
    private readonly RoleAssistant handbook = new(CatalogueReader.Read([.. Enumerable.Range(0, 3400).Select(at => Page($"team-{at % 40}/page-{at}.md", $"Family {at}", $"Area{at} Analyst")), Page("marketing/digital-production.md", "Digital Production", "Digital Producer")], new CatalogueOptions()));

    /// <summary>The yardstick: System.Text.Json over a message of 1.5 kB.</summary>
    [Benchmark(Baseline = true)]
    public int ParseActivity()
    {
        using var document = JsonDocument.Parse(activity);
        return document.RootElement.GetProperty("text").GetString()!.Length;
    }

    [Benchmark]
    public Turn OnOnePage() => page.Ask(new Utterance(Asked), Conversation.New);

    [Benchmark]
    public Turn OnTenThousandRoles() => handbook.Ask(new Utterance(Asked), Conversation.New);

    [Benchmark]
    public Turn SearchOnTenThousandRoles() => handbook.Ask(new Utterance("which role plans shoot schedules"), Conversation.New);

    private static CataloguePage Page(string path, string family, string title)
    {
        var text = new StringBuilder($"---\ntitle: \"{family}\"\n---\n\n");
        foreach (var (level, grade) in new[] { ("Associate ", 5), ("", 6), ("Senior ", 7) })
        {
            text.Append($"## {level}{title}\n\nThe {level}{title} reports to the Manager, {family}.\n\n### Job Grade\n\nThe {level}{title} is a grade {grade}.\n\n");
            text.Append($"### Responsibilities\n\n- Plan shoot schedules for {path}\n- Keep the archive of {family} in order\n\n### Requirements\n\n- {grade - 3}+ years of work in {family}\n- Clear writing\n\n");
        }

        return new CataloguePage(path, text.ToString());
    }
}
