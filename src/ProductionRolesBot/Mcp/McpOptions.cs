namespace ProductionRolesBot.Mcp;

/// <summary>The section <c>Mcp</c> of the configuration. Without it there is no <c>/mcp</c>.</summary>
/// <param name="ApiKey"><c>ApiKey</c>: what a client may bring as bearer token; null where only tokens of an issuer open.</param>
/// <param name="Issuer">Whose tokens open too; null where only the key does.</param>
internal sealed record McpOptions(string? ApiKey, McpIssuer? Issuer)
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
        var before = problems.Count;
        var key = section["ApiKey"];
        if (key is { Length: < LeastLength } || key is null && section["Issuer"] is null)
            problems.Add($"Mcp:ApiKey is missing or shorter than {LeastLength} characters: make one with 'openssl rand -base64 {LeastLength}', or set Mcp:Issuer and Mcp:Audience");
        var issuer = McpIssuer.Read(section, problems);
        return problems.Count == before ? new McpOptions(key, issuer) : null;
    }
}

/// <summary>Who signs tokens that open <c>/mcp</c>: Microsoft Entra ID, or any other that publishes its keys the same way.</summary>
/// <param name="Name"><c>Issuer</c>: the issuer as its tokens name it, <c>https://login.microsoftonline.com/{tenant}/v2.0</c>.</param>
/// <param name="Audience"><c>Audience</c>: whom its tokens must be for, the application id of this bot's registration.</param>
/// <param name="Metadata"><c>MetadataAddress</c>: where it publishes its keys; below the issuer unless configured.</param>
internal sealed record McpIssuer(string Name, string Audience, Uri Metadata)
{
    /// <summary>Reads its settings; null where there are none, or where they are wrong.</summary>
    public static McpIssuer? Read(IConfigurationSection section, ICollection<string> problems)
    {
        var (issuer, audience) = (section["Issuer"], section["Audience"]);
        if (issuer is null && audience is null)
            return null;
        if (string.IsNullOrWhiteSpace(issuer) || string.IsNullOrWhiteSpace(audience))
        {
            problems.Add("Mcp:Issuer and Mcp:Audience belong together: one of them is missing");
            return null;
        }

        // Over an open line somebody else could hand in their keys.
        if (Uri.TryCreate(section["MetadataAddress"] ?? $"{issuer.TrimEnd('/')}/.well-known/openid-configuration", UriKind.Absolute, out var metadata) && (metadata.Scheme == Uri.UriSchemeHttps || metadata.IsLoopback))
            return new McpIssuer(issuer, audience, metadata);
        problems.Add("Mcp:Issuer or Mcp:MetadataAddress is no address that begins with https://");
        return null;
    }
}
