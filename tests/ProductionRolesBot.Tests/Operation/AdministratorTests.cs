using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Operation;

public class AdministratorTests
{
    private const string Administrator = "0d6c-administrator";

    [Fact]
    public async Task An_administrator_sees_the_state_of_the_catalogue_and_what_was_left_open()
    {
        using var bot = Start();
        await bot.AskAsync("ada", "what grade is the key grip");
        await bot.AskAsync("ada", "what is the weather in xyzzy");

        var report = Text(await bot.AskAsync(Administrator, "admin"));

        report.ShouldContain("1 roles on 1 pages");
        report.ShouldContain("2, of which 1 left a question open");
        report.ShouldNotContain("xyzzy");
        report.ShouldNotContain("ada");
    }

    [Theory]
    [InlineData("ada", OperatedBot.Tenant)]
    [InlineData(Administrator, "another-tenant")]
    public async Task Nobody_else_learns_that_there_is_anything_to_ask(string person, string tenant)
    {
        using var bot = Start();

        var answer = await bot.AskAsync(person, "admin", tenant);

        answer.Kind.ShouldBe((await bot.AskAsync(person, "admim", tenant)).Kind);
        Text(answer).ShouldNotContain("Findings");
        bot.WritePage(grade: 8);
        await bot.AskAsync(person, "admin reload", tenant);
        (await bot.AskAsync(person, "what grade is the key grip", tenant)).Headline.ShouldContain("7");
    }

    [Fact]
    public async Task An_administrator_has_the_pages_read_again_and_hears_why_they_are_held_back()
    {
        using var bot = Start();
        await bot.AskAsync(Administrator, "admin reload");
        bot.WritePage(grade: 8);
        await bot.AskAsync(Administrator, "admin reload");
        (await bot.AskAsync("ada", "what grade is the key grip")).Headline.ShouldContain("8");

        File.Delete(Path.Combine(bot.PagesFolder, "grip.md"));
        var report = await bot.AskAsync(Administrator, "Admin Reload");

        report.Headline.ShouldContain("held back");
        Text(report).ShouldContain("no page");
        (await bot.GetAsync("/health/ready")).ShouldContain("no page");
        (await bot.AskAsync("ada", "what grade is the key grip")).Headline.ShouldContain("8");
    }

    [Fact]
    public async Task An_entry_that_names_nobody_stops_the_start()
    {
        var run = await CommandRun.Of("--Administrators:0=ada@example.com", "--Limits:PersonPerMinute=many");

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            line => line.ShouldContain("Administrators:0 is 'ada@example.com'"),
            line => line.ShouldContain("Limits:PersonPerMinute is 'many'"));
    }

    private static OperatedBot Start() => OperatedBot.Start(("Administrators:0", $"teams:{OperatedBot.Tenant}:{Administrator}"));

    private static string Text(Answer answer) =>
        string.Join('\n', answer.Blocks.OfType<AnswerBlock.Facts>().SelectMany(facts => facts.Items).Select(fact => $"{fact.Label}: {fact.Value}"));
}
