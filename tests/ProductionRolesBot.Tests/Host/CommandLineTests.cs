using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public class CommandLineTests
{
    [Fact]
    public async Task A_mistyped_command_is_refused_with_the_nearest_one()
    {
        var run = await CommandRun.Of("aks", "what grade");

        run.ExitCode.ShouldBe(2);
        (run.Output + run.Error).ShouldContain("ask");
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "a question", "--batch")]
    [InlineData("ask", "a question", "--no-such-option")]
    [InlineData("--catalogue")]
    public async Task A_command_line_that_says_nothing_usable_ends_with_2(params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var run = await CommandRun.Of("--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("ask");
        run.Output.ShouldContain("chat");
        run.Output.ShouldContain("catalogue");
    }
}
