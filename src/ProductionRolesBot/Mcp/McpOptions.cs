namespace ProductionRolesBot.Mcp;

/// <summary>The section <c>Mcp</c> of the configuration. Without it there is no <c>/mcp</c>.</summary>
/// <param name="ApiKey"><c>ApiKey</c>: what a client brings as bearer token.</param>
internal sealed record McpOptions(string ApiKey)
{
    private const int LeastLength = 32;

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The host's configuration.</param>
    /// <param name="problems">Takes a sentence for everything that is wrong.</param>
    /// <returns>Null where the section is missing or wrong.</returns>
    public static McpOptions? Read(IConfiguration configuration, ICollection<string> problems)
    {
        var section = configuration.GetSection("Mcp");
        if (!section.Exists())
            return null;
        if (section["ApiKey"] is { Length: >= LeastLength } key)
            return new McpOptions(key);
        problems.Add($"Mcp:ApiKey is missing or shorter than {LeastLength} characters: make one with 'openssl rand -base64 {LeastLength}'");
        return null;
    }
}
