using System.Reflection;
using System.Text.RegularExpressions;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.House;

/// <summary>The rules of the house that a machine can watch.</summary>
public partial class HouseTests
{
    private const int MostLines = 300;

    private static readonly string[] NamesThatSayNothing = ["Core", "Common", "Abstractions", "Infrastructure", "Helpers", "Utils", "Manager", "Misc"];

    private static readonly (string File, string Text)[] Sources =
    [
        .. Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Select(file => (Path.GetRelativePath(Repository.Root, file), File.ReadAllText(file))),
    ];

    [Theory]
    [InlineData("ProductionRolesBot.Roles", new string[0])]
    [InlineData("ProductionRolesBot.Teams", new[] { "ProductionRolesBot.Roles" })]
    [InlineData("ProductionRolesBot.Slack", new[] { "ProductionRolesBot.Roles" })]
    [InlineData("ProductionRolesBot", new[] { "ProductionRolesBot.Roles", "ProductionRolesBot.Slack", "ProductionRolesBot.Teams" })]
    public void Every_arrow_points_toward_Roles(string project, string[] expected)
    {
        var references = Assembly.Load(project).GetReferencedAssemblies().Select(assembly => assembly.Name!);

        references.Where(name => name.StartsWith("ProductionRolesBot", StringComparison.Ordinal)).ShouldBeSubsetOf(expected);
    }

    [Fact]
    public void Roles_knows_nothing_of_the_web() =>
        Assembly.Load("ProductionRolesBot.Roles").GetReferencedAssemblies().ShouldNotContain(assembly => assembly.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void No_file_is_longer_than_a_person_reads_at_once() =>
        Sources.Where(source => source.Text.Count(letter => letter == '\n') > MostLines).Select(source => source.File).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() =>
        Sources.Where(source => LeftForLater().IsMatch(source.Text)).Select(source => source.File).ShouldBeEmpty();

    [Fact]
    public void No_code_is_commented_out() =>
        Sources.SelectMany(source => source.Text.Split('\n').Where(line => CommentedCode().IsMatch(line)).Select(line => $"{source.File}: {line.Trim()}")).ShouldBeEmpty();

    [Fact]
    public void Folders_are_named_after_what_they_hold() =>
        Sources.SelectMany(source => source.File.Split(Path.DirectorySeparatorChar)[..^1]).Distinct().Intersect(NamesThatSayNothing).ShouldBeEmpty();

    [Fact]
    public void Nobody_asks_the_machine_for_the_time() =>
        Sources.Where(source => source.Text.Contains("DateTime.Now", StringComparison.Ordinal) || source.Text.Contains("UtcNow", StringComparison.Ordinal) && !source.Text.Contains("TimeProvider", StringComparison.Ordinal))
            .Select(source => source.File).ShouldBeEmpty();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"^\s*//\s*(?!https?:).*[;{}]\s*$")]
    private static partial Regex CommentedCode();
}
