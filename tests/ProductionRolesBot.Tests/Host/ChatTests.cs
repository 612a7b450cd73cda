using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public class ChatTests
{
    [Fact]
    public async Task It_keeps_its_conversation()
    {
        var run = await CommandRun.With("what grade is digital producer\nand the senior?\nwho do they report to\nexit\n", "chat");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("Digital Producer is grade 6.");
        run.Output.ShouldContain("Senior Digital Producer is grade 7.");
        run.Output.ShouldContain("Senior Digital Producer reports to");
    }

    [Fact]
    public async Task A_number_picks_a_suggestion_of_the_last_answer()
    {
        var run = await CommandRun.With("what grade is digital producer\n1\n", "chat");

        var suggestion = run.Lines.Single(line => line.TrimStart().StartsWith("1  ", StringComparison.Ordinal) && line.EndsWith("Reports to", StringComparison.Ordinal));
        suggestion.ShouldNotBeEmpty();
        run.Output.ShouldContain("Digital Producer reports to");
    }

    [Fact]
    public async Task It_ends_when_its_input_ends()
    {
        var run = await CommandRun.With("", "chat");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_talks_about_the_catalogue_it_is_given()
    {
        using var folder = new TemporaryFolder();
        folder.Write("light.md", "# Lighting\n\n## Gaffer\n\nThe Gaffer reports to the Director of Light.\n\n### Job Grade\n\nThe Gaffer is a grade 4.\n");

        var run = await CommandRun.With("what grade is the gaffer\n", "chat", "--catalogue", folder.Path);

        run.Output.ShouldContain("Gaffer is grade 4.");
    }
}
