using System.Diagnostics;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>A PostgreSQL server that is stopped and started while people ask.</summary>
public class OutageTests
{
    [Fact]
    public async Task Answers_go_on_while_the_server_is_away_and_memory_comes_back_with_it()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("ROLES_TEST_POSTGRES") is not null, "ROLES_TEST_POSTGRES is not set: there is no PostgreSQL here to stop and start");
        using var folder = new TemporaryFolder();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Path, (UnixFileMode)Convert.ToInt32("755", 8));
        var connection = await ServerAsync("start", folder.Path);
        using var bot = OperatedBot.Start(("Storage:Provider", "PostgreSql"), ("Storage:ConnectionString", connection), ("Limits:PersonPerMinute", "0"));
        try
        {
            await bot.AskAsync("ada", "I'm a key grip");

            await ServerAsync("stop", folder.Path);
            var told = 0;
            for (var count = 0; count < 100; count++)
            {
                var answer = await bot.AskAsync("ada", "what grade is the key grip");
                answer.Headline.ShouldContain("7");
                told += answer.Blocks.OfType<AnswerBlock.Paragraph>().Count(paragraph => paragraph.Text.Contains("cannot remember", StringComparison.Ordinal));
            }

            told.ShouldBe(1);
            (await bot.GetAsync("/health/ready")).ShouldStartWith("Degraded");

            await ServerAsync("start", folder.Path);
            await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
            (await bot.AskAsync("ada", "what is my role?")).Headline.ShouldContain("Key Grip");
            (await bot.GetAsync("/health/ready")).ShouldStartWith("Healthy");
        }
        finally
        {
            await ServerAsync("stop", folder.Path);
        }
    }

    private static async Task<string> ServerAsync(string action, string folder)
    {
        // Its log goes to a file: a server that is started here would keep an output of this process open.
        var start = new ProcessStartInfo("bash", ["-c", $"'{Repository.PathTo("tests", "postgresql.sh")}' {action} '{folder}/server' 2> '{folder}/log' > '{folder}/out'"]);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await File.ReadAllTextAsync(Path.Combine(folder, "log"), TestContext.Current.CancellationToken));
        return (await File.ReadAllTextAsync(Path.Combine(folder, "out"), TestContext.Current.CancellationToken)).Trim();
    }
}
