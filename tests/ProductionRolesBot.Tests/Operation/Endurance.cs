using Xunit;

namespace ProductionRolesBot.Tests.Operation;

/// <summary>Tests that load the machine: they run one after the other, when all others are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Endurance
{
    public const string Name = "endurance";
}

/// <summary>How much such a test does: a little in every run, what is promised with <c>ROLES_TEST_FULL=1</c>.</summary>
internal static class TestSize
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("ROLES_TEST_FULL") == "1";

    public static int Of(int usual, int full) => IsFull ? full : usual;
}
