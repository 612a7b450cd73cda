using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public class StorageOptionsTests
{
    [Fact]
    public async Task Everything_wrong_with_the_section_is_said_at_once_and_nothing_starts()
    {
        var run = await CommandRun.Of("--Storage:Provider=Oracle", "--Storage:PersonKey=c2hvcnQ=");

        run.ExitCode.ShouldBe(1);
        var line = run.ErrorLines.ShouldHaveSingleItem();
        line.ShouldContain("Storage:Provider is 'Oracle'");
        line.ShouldContain("Storage:PersonKey");
        line.ShouldNotContain("c2hvcnQ=");
    }

    [Theory]
    [InlineData("--Storage:Provider=PostgreSql", "Storage:ConnectionString is missing")]
    [InlineData("--Storage:Provider=PostgreSql --Storage:ConnectionString=Hots=nowhere", "Storage:ConnectionString")]
    public async Task A_server_that_cannot_be_meant_is_refused(string arguments, string reason)
    {
        var run = await CommandRun.Of(arguments.Split(' '));

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain(reason);
    }
}
