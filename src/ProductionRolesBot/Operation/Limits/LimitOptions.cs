namespace ProductionRolesBot.Operation.Limits;

/// <summary>The section <c>Limits</c> of the configuration. Zero means no limit.</summary>
internal sealed record LimitOptions
{
    /// <summary><c>PersonPerMinute</c>: questions of one person. Far more than anybody types, far less than a loop sends.</summary>
    public int PersonPerMinute { get; private init; } = 120;

    /// <summary><c>TenantPerMinute</c>: questions of one organisation.</summary>
    public int TenantPerMinute { get; private init; } = 6_000;

    /// <summary><c>RequestSeconds</c>: longest time for a request. Teams waits fifteen seconds, Slack three.</summary>
    public int RequestSeconds { get; private init; } = 15;

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="problems">Takes a sentence for everything that is wrong.</param>
    public static LimitOptions Read(IConfiguration configuration, ICollection<string> problems)
    {
        var section = configuration.GetSection("Limits");
        var usual = new LimitOptions();
        return new LimitOptions
        {
            PersonPerMinute = Number(nameof(PersonPerMinute), usual.PersonPerMinute),
            TenantPerMinute = Number(nameof(TenantPerMinute), usual.TenantPerMinute),
            RequestSeconds = Number(nameof(RequestSeconds), usual.RequestSeconds),
        };

        int Number(string name, int usually)
        {
            if (section[name] is not { Length: > 0 } value)
                return usually;
            if (int.TryParse(value, out var number) && number >= 0)
                return number;
            problems.Add($"Limits:{name} is '{value}': give a number, or 0 for no limit");
            return usually;
        }
    }
}
