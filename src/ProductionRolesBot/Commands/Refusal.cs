namespace ProductionRolesBot.Commands;

/// <summary>How a command says that it cannot go on.</summary>
internal static class Refusal
{
    /// <summary>One line on standard error, and the exit code that goes with it.</summary>
    public static int Say(string reason)
    {
        Console.Error.WriteLine($"error: {reason}");
        return ExitCode.Failed;
    }
}
