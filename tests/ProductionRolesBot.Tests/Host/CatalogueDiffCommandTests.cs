using System.Diagnostics;
using System.Text.Json;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public sealed class CatalogueDiffCommandTests : IDisposable
{
    private const string Page = "---\ntitle: Deck\n---\n\n## Deckhand\n\nThe Deckhand is a grade 4.\n\n### Requirements\n\n- 2+ years at sea\n- Swims\n";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Programs_read_the_verdict_and_every_change_with_both_lines()
    {
        var (older, newer) = (folder.Write("old/deck.md", Page), folder.Write("new/deck.md", Page.Replace("2+ years", "3+ years", StringComparison.Ordinal)));

        var run = await CommandRun.Of("catalogue", "diff", older, newer, "--format", "json");

        run.ExitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("verdict").GetString().ShouldBe("changed");
        var change = json.RootElement.GetProperty("changes").EnumerateArray().ShouldHaveSingleItem();
        change.GetProperty("role").GetString().ShouldBe("Deckhand");
        change.GetProperty("kind").GetString().ShouldBe("raised");
        change.GetProperty("section").GetString().ShouldBe("requirements");
        change.GetProperty("from").GetString().ShouldBe("2+ years at sea");
        change.GetProperty("to").GetString().ShouldBe("3+ years at sea");
        change.GetProperty("fromLine").GetInt32().ShouldBe(11);
        change.GetProperty("toLine").GetInt32().ShouldBe(11);
    }

    [Fact]
    public async Task A_person_reads_the_verdict_first()
    {
        folder.Write("old/deck.md", Page);
        folder.Write("new/deck.md", Page.Replace("- Swims", "* Swims", StringComparison.Ordinal));

        var run = await CommandRun.Of("catalogue", "diff", Path.Combine(folder.Path, "old"), Path.Combine(folder.Path, "new"));

        run.Lines[0].ShouldBe("No change in what is expected: format only.");
    }

    [Fact]
    public async Task Two_revisions_of_a_folder_are_compared_by_their_names()
    {
        folder.Write("roles/deck.md", Page);
        Git("init", "--quiet");
        Git("add", ".");
        Commit();
        folder.Write("roles/deck.md", Page.Replace("grade 4", "grade 5", StringComparison.Ordinal));
        Git("add", ".");
        Commit();

        var run = await CommandRun.Of("catalogue", "diff", "HEAD~1", "HEAD", "--catalogue", Path.Combine(folder.Path, "roles"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("grade 4 → 5");
    }

    [Fact]
    public async Task What_is_neither_a_path_nor_a_revision_is_refused()
    {
        var run = await CommandRun.Of("catalogue", "diff", "no-such-thing", folder.Path, "--catalogue", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("'no-such-thing' is neither a folder, nor a page, nor a git revision");
    }

    public void Dispose() => folder.Dispose();

    private void Commit() => Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "-m", "Pages");

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
