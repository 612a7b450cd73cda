using System.Text.Json;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public sealed class CatalogueHealthCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CatalogueHealthCommandTests() => folder.Write(
        "deck.md",
        "---\ntitle: Deck\n---\n\n## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 1+ years at sea\n\n## Senior Deckhand\n\nThe Senior Deckhand is a grade 5.\n\n### Requirements\n\n- 3+ years at sea\n- Radar\n");

    [Fact]
    public async Task An_owner_reads_every_step()
    {
        var run = await CommandRun.Of("catalogue", "health", "--catalogue", folder.Path);

        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldBe("1 families, 1 steps: 0 empty, 0 giant, 0 without a list; a typical step has 2 new and raised expectations.");
        run.Output.ShouldContain("Deckhand → Senior Deckhand: 1 new, 1 raised, 0 reworded, 0 unchanged");
    }

    [Fact]
    public async Task Programs_read_every_step()
    {
        var run = await CommandRun.Of("catalogue", "health", "--catalogue", folder.Path, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var step = json.RootElement.GetProperty("families")[0].GetProperty("steps")[0];
        step.GetProperty("new").GetInt32().ShouldBe(1);
        step.GetProperty("raised").GetInt32().ShouldBe(1);
        step.GetProperty("finding").GetString().ShouldBe("none");
    }

    [Fact]
    public async Task A_folder_without_history_is_refused_when_history_is_asked_for()
    {
        var run = await CommandRun.Of("catalogue", "health", "--catalogue", folder.Path, "--history", "5");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("error:");
    }

    public void Dispose() => folder.Dispose();
}
