using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public class UnusableCatalogueTests
{
    [Fact]
    public Task A_path_that_does_not_exist_is_refused() => IsRefusedEverywhere("/no/such/handbook", "does not exist");

    [Fact]
    public async Task An_empty_folder_is_refused()
    {
        using var folder = new TemporaryFolder();

        await IsRefusedEverywhere(folder.Path, "no page");
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        using var folder = new TemporaryFolder();

        await IsRefusedEverywhere(folder.Write("roles.md", ""), "empty");
    }

    [Fact]
    public async Task A_binary_file_is_refused()
    {
        using var folder = new TemporaryFolder();

        await IsRefusedEverywhere(folder.Write("roles.md", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]), "binary");
    }

    private static async Task IsRefusedEverywhere(string path, string reason)
    {
        CommandRun[] runs =
        [
            await CommandRun.Of("ask", "who are you", "--catalogue", path),
            await CommandRun.With("""{"id":"1","question":"who are you"}""", "ask", "--batch", "--catalogue", path),
            await CommandRun.Of("--catalogue", path),
        ];

        foreach (var run in runs)
        {
            run.ExitCode.ShouldBe(1);
            run.Output.ShouldBeEmpty();
            run.ErrorLines.ShouldHaveSingleItem().ShouldContain(reason);
        }
    }
}
