using System.Text.Json;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public sealed class CatalogueCheckCommandTests : IDisposable
{
    private const string Sound = """
        ---
        title: Sound Designer
        ---

        ## Sound Designer

        The Sound Designer reports to the Head of Sound.

        ### Job Grade

        The Sound Designer is a grade 6.

        ### Requirements

        - Good ears

        """;

    private const string Copied = """
        ## Senior Sound Designer

        The Sound Designer reports to the Head of Sound.

        ### Job Grade

        The Senior Sound Designer is a grade 7.

        ### Requirements

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Findings_print_like_a_compilers_with_the_line_and_what_it_should_read()
    {
        folder.Write("stage/sound.md", Sound + Copied);

        var run = await CommandRun.Of("catalogue", "check", folder.Path);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBeEmpty();
        run.Lines.ShouldContain("stage/sound.md:18: error PR012: the sentence under \"Senior Sound Designer\" speaks of \"Sound Designer\"");
        run.Lines.ShouldContain("    The Sound Designer reports to the Head of Sound.");
        run.Lines.ShouldContain("    should read: The Senior Sound Designer reports to the Head of Sound.");
        run.Lines.ShouldContain("stage/sound.md:24: warning PR022: nothing stands under \"Requirements\"");
        run.Lines[^1].ShouldBe("1 errors, 1 warnings, 0 notes");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public async Task The_exit_code_says_how_bad_it_is(string failOn, int exitCode)
    {
        var page = folder.Write("sound.md", Sound + "### Responsibilities\n");

        var run = await CommandRun.Of("catalogue", "check", page, "--fail-on", failOn);

        run.ExitCode.ShouldBe(exitCode);
        run.Output.ShouldContain("sound.md:16: warning PR022");
    }

    [Fact]
    public async Task A_catalogue_without_a_flaw_ends_with_0()
    {
        folder.Write("sound.md", Sound);

        var run = await CommandRun.Of("catalogue", "check", folder.Path, "--fail-on", "warning");

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldBe(["0 errors, 0 warnings, 0 notes"]);
    }

    [Fact]
    public async Task Findings_are_json_for_programs()
    {
        folder.Write("stage/sound.md", Sound + Copied);

        var run = await CommandRun.Of("catalogue", "check", folder.Path, "--format", "json");

        using var findings = JsonDocument.Parse(run.Output);
        var copied = findings.RootElement.EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "PR012");
        copied.GetProperty("page").GetString().ShouldBe("stage/sound.md");
        copied.GetProperty("line").GetInt32().ShouldBe(18);
        copied.GetProperty("severity").GetString().ShouldBe("error");
        copied.GetProperty("why").GetString().ShouldNotBeNullOrEmpty();
        copied.GetProperty("correction").GetString().ShouldBe("The Senior Sound Designer reports to the Head of Sound.");
    }

    [Fact]
    public Task The_kept_log_keeps_the_official_schema_and_what_code_scanning_asks_for() => Contract.ShouldHoldAsync("sarif", "check.mjs");

    [Fact]
    public async Task Findings_are_sarif_for_code_scanning()
    {
        folder.Write("stage/sound & light.md", Sound + Copied);

        var run = await CommandRun.Of("catalogue", "check", folder.Path, "--format", "sarif");

        run.ExitCode.ShouldBe(1);
        Snapshot.Match("sarif/check.sarif", run.Output);
        using var log = JsonDocument.Parse(run.Output);
        var result = log.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().ShouldBe("PR012");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("stage/sound%20%26%20light.md");
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--fail-on", "info")]
    public async Task An_unknown_value_is_refused(string option, string value)
    {
        var run = await CommandRun.Of("catalogue", "check", folder.Path, option, value);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("stats", "--catalogue")]
    [InlineData("export", "--catalogue")]
    public async Task A_folder_that_is_not_there_is_said_on_standard_error(params string[] command)
    {
        var run = await CommandRun.Of(["catalogue", .. command, Path.Combine(folder.Path, "nowhere")]);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("does not exist");
    }

    [Fact]
    public async Task Stats_count_what_is_stated_and_what_is_wrong()
    {
        folder.Write("stage/sound.md", Sound + Copied);

        var run = await CommandRun.Of("catalogue", "stats", "--catalogue", folder.Path);

        run.ExitCode.ShouldBe(0);
        run.Lines.Select(line => line.Trim()).ShouldBe(
            ["1  families", "2  roles", "2  with a grade", "0  without a grade", "2  with a manager", "0  without a manager", "0  with responsibilities", "2  without responsibilities", "1  with requirements", "1  without requirements", "1  PR012 Manager of another role", "1  PR022 Empty section"]);
    }

    [Fact]
    public async Task Export_prints_what_was_read()
    {
        folder.Write("stage/sound.md", Sound + Copied);

        var run = await CommandRun.Of("catalogue", "export", "--catalogue", folder.Path, "--format", "json");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        using var export = JsonDocument.Parse(run.Output);
        var family = export.RootElement.GetProperty("families")[0];
        family.GetProperty("page").GetString().ShouldBe("stage/sound.md");
        var role = family.GetProperty("roles")[1];
        role.GetProperty("title").GetString().ShouldBe("Senior Sound Designer");
        role.GetProperty("grades")[0].GetString().ShouldBe("7");
        role.GetProperty("reportsTo")[0].GetString().ShouldBe("Head of Sound");
        family.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("PR012");
    }

    [Fact]
    public async Task Export_keeps_what_is_only_wished_for_apart()
    {
        folder.Write("stage/sound.md", """
            ## Requirements

            - Ears

            ## Nice-to-haves

            - Perfect pitch

            ## Levels

            ### Sound Designer

            The Sound Designer is a grade 6.

            #### Nice-to-haves

            - Sings

            ### Senior Sound Designer

            The Senior Sound Designer is a grade 7.
            """);

        var run = await CommandRun.Of("catalogue", "export", "--catalogue", folder.Path, "--format", "json");

        using var export = JsonDocument.Parse(run.Output);
        var family = export.RootElement.GetProperty("families")[0];
        Lines(family, "sharedRequirements").ShouldBe(["Ears"]);
        Lines(family, "sharedNiceToHaves").ShouldBe(["Perfect pitch"]);
        Lines(family.GetProperty("roles")[0], "niceToHaves").ShouldBe(["Sings"]);

        static IEnumerable<string?> Lines(JsonElement of, string list) => of.GetProperty(list).EnumerateArray().Select(line => line.GetString());
    }
}
