namespace ProductionRolesBot.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>It did what was asked.</summary>
    public const int Done = 0;

    /// <summary>It could not: the catalogue cannot be used, or what was checked is wrong.</summary>
    public const int Failed = 1;

    /// <summary>The command line itself was not understood.</summary>
    public const int Misused = 2;
}
