using System.Reflection;
using System.Text.RegularExpressions;
using ProductionRolesBot.Slack;
using ProductionRolesBot.Teams;

namespace ProductionRolesBot.Tests.Deployment;

/// <summary>Settings as environment variables: <c>Storage__Provider</c>.</summary>
internal static partial class Settings
{
    /// <summary>Those whose value nobody else may see.</summary>
    public static Regex Secret { get; } = SecretName();

    /// <summary>The settings a file names.</summary>
    public static IEnumerable<string> In(string text) => Name().Matches(text).Select(match => match.Value).Distinct();

    /// <summary>Whether the bot reads it.</summary>
    public static bool IsRead(string setting)
    {
        var (section, name) = setting.Split("__") is [var first, var second] ? (first, second) : (setting, "");
        return section switch
        {
            "Teams" => Has(typeof(TeamsOptions), name),
            "Slack" => Has(typeof(SlackOptions), name),
            _ => Sources.Any(source => source.Contains($"\"{section}\"", StringComparison.Ordinal)) && Sources.Any(source => source.Contains($"section[\"{name}\"]", StringComparison.Ordinal)),
        };
    }

    private static string[] Sources { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(DeploymentFile.Root, "src/ProductionRolesBot"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];

    private static bool Has(Type options, string name) => options.GetProperty(name, BindingFlags.Public | BindingFlags.Instance) is not null;

    [GeneratedRegex(@"\b[A-Z]\w*?__\w+")]
    private static partial Regex Name();

    [GeneratedRegex("Password|Secret|Token|ConnectionString|PersonKey")]
    private static partial Regex SecretName();
}
