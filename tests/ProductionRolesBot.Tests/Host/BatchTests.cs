using System.Text;
using System.Text.Json;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public class BatchTests
{
    private const string Page = """
        ---
        title: Bakery Roles
        ---

        ## Pastry Chef

        Bakes what the shop sells.
        """;

    [Fact]
    public async Task Every_line_gets_its_answer_in_order_and_a_broken_one_an_error()
    {
        var answers = await Answers("""
            {"id":"a","question":"which roles are there"}
            this is not JSON
            {"id":7,"turns":[{"user":"which roles are there"},{"user":"and the first?"}],"note":"ignored"}
            {"id":"c"}
            [1,2]
            {"id":"d","question":"help"}
            """);

        answers.Length.ShouldBe(6);
        answers[0].GetProperty("id").GetString().ShouldBe("a");
        answers[0].EnumerateObject().Select(member => member.Name).ShouldBe(["id", "headline", "text", "roles", "kind"]);
        answers[1].GetProperty("error").GetString()!.ShouldContain("line 2");
        answers[2].GetProperty("id").GetInt32().ShouldBe(7);
        answers[2].GetProperty("headlines").GetArrayLength().ShouldBe(2);
        answers[2].GetProperty("texts").GetArrayLength().ShouldBe(2);
        answers[3].GetProperty("id").GetString().ShouldBe("c");
        answers[3].GetProperty("error").GetString().ShouldNotBeNull();
        answers[4].GetProperty("error").GetString().ShouldNotBeNull();
        answers[5].GetProperty("id").GetString().ShouldBe("d");
    }

    [Fact]
    public async Task Odd_questions_get_an_honest_answer()
    {
        string[] questions = ["", "   ", "🍰🥐🎂", "\u0000\u0007\u001b[31m\u202e", new string('x', 100_000), string.Concat(Enumerable.Repeat("what grade ", 9_000))];

        var answers = await Answers(string.Join('\n', questions.Select((question, index) => JsonSerializer.Serialize(new { id = index, question }))));

        answers.Length.ShouldBe(questions.Length);
        answers.ShouldAllBe(answer => answer.GetProperty("headline").GetString()!.Length > 0);
        answers.ShouldAllBe(answer => answer.GetProperty("text").GetString()!.Length < 20_000);
    }

    [Fact]
    public async Task The_output_is_UTF8_without_a_mark_and_leaves_letters_readable()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("roles.md", Page);

        var run = await CommandRun.With(Encoding.UTF8.GetBytes("{\"id\":\"größe 尺寸\",\"question\":\"help\"}\n"), "ask", "--batch", "--catalogue", page);

        run.Output.ShouldStartWith("{\"id\":\"größe 尺寸\"");
        run.Output.ShouldEndWith("}\n");
    }

    private static async Task<JsonElement[]> Answers(string input)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.With(input, "ask", "--batch", "--catalogue", folder.Write("roles.md", Page));
        run.ExitCode.ShouldBe(0, run.Error);
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
