using System.Text;
using BenchmarkDotNet.Attributes;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Catalogue.Reading.Families;
using ProductionRolesBot.Roles.Checks;

namespace ProductionRolesBot.Benchmarks;

/// <summary>One page that goes on and on, and the same four times as long: reading and checking it should take four times as long, not sixteen.</summary>
[MemoryDiagnoser]
[InProcess]
public class LongPageBenchmarks
{
    private CataloguePage page = new("", "");

    [Params(250_000, 1_000_000)]
    public int Letters { get; set; }

    [Params(
        "## Rigger {0}\n\nThe Rigger {0} reports to the Head Rigger.\n\n### Job Grade\n\nThe Rigger {0} is a grade 5.\n\n### Requirements\n\n- Extends that of the Flyman {0} requirements\n- 2+ years of rigging\n\n",
        "## Rigger\n\n### Flyman {0} Requirements\n\n- Ropes\n\n",
        "reports to the Head of {0} who reports to ",
        "See [Rigger {0}](#rigger-{0}) and [grade 5] (/pay). 2 years of {0}, 3 years\n")]
    public string Repeated { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        var text = new StringBuilder("---\ntitle: Riggers\n---\n\n", Letters + 1_000);
        for (var number = 0; text.Length < Letters; number++)
            text.AppendFormat(null, Repeated, number);
        page = new("stage/page.md", text.ToString());
    }

    [Benchmark]
    public int ReadAndCheck() => PageChecks.Find(FamilyReader.Read(page, new())).Length;
}
