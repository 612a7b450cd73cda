using System.Diagnostics;

namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>What a test starts as a process: the bot that was built with the tests, or the published one that <c>tests/published.sh</c> names.</summary>
internal static class Binary
{
    /// <summary>Names the published binary.</summary>
    private const string Variable = "ROLES_TEST_BINARY";

    private static readonly string? Published = Environment.GetEnvironmentVariable(Variable);

    /// <summary>The program and its first arguments.</summary>
    public static IReadOnlyList<string> Command { get; } = Published is { Length: > 0 } ? [Published] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "ProductionRolesBot.dll")];

    /// <summary>How to start it.</summary>
    public static ProcessStartInfo Start(params IEnumerable<string> arguments) => new(Command[0], [.. Command.Skip(1), .. arguments]);
}
