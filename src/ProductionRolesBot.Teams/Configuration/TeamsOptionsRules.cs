using System.Collections.Immutable;

namespace ProductionRolesBot.Teams.Configuration;

/// <summary>On means complete: a channel that could not answer stops the start, and says everything that is missing at once.</summary>
internal static class TeamsOptionsRules
{
    /// <summary>A sentence for everything that is wrong.</summary>
    public static IEnumerable<string> Problems(TeamsOptions options)
    {
        var credentials = Credentials(options);
        if (string.IsNullOrEmpty(options.AppId))
        {
            if (!string.IsNullOrEmpty(options.TenantId) || !credentials.IsEmpty)
                yield return "Teams:AppId is missing: the application id of the bot's registration";
            yield break;
        }

        if (!Guid.TryParse(options.AppId, out _))
            yield return "Teams:AppId is no GUID: it is the application id of the bot's registration";
        if (string.IsNullOrEmpty(options.TenantId) && options.AppType != TeamsAppType.MultiTenant)
            yield return $"Teams:TenantId is missing: a {options.AppType} bot needs the tenant of its registration";
        foreach (var problem in CredentialProblems(options.AppType, credentials))
            yield return problem;
        if (options.CertificatePath is { Length: > 0 } path && !File.Exists(path))
            yield return $"Teams:CertificatePath is '{path}', where no file is";
        foreach (var issuer in options.Issuers.Where(issuer => issuer.Issuer.Length == 0 || issuer.MetadataUrl is null))
            yield return $"Teams:Issuers holds an incomplete entry: '{issuer.Issuer}' needs Issuer and MetadataUrl";
    }

    private static IEnumerable<string> CredentialProblems(TeamsAppType type, ImmutableArray<string> credentials) => (type, credentials) switch
    {
        (TeamsAppType.UserAssignedMSI, not []) => [$"{string.Join(", ", credentials)} must not be set: a managed identity has no credentials"],
        (TeamsAppType.UserAssignedMSI, []) or (_, [_]) => [],
        (_, []) => [$"Teams:AppPassword is missing: a {type} bot needs it, or one of Teams:CertificatePath, Teams:FederatedIdentityClientId, Teams:FederatedTokenFile"],
        _ => [$"{string.Join(", ", credentials)} are set: give only one"],
    };

    private static ImmutableArray<string> Credentials(TeamsOptions options) =>
    [
        .. new (string Name, string? Value)[]
        {
            ("Teams:AppPassword", options.AppPassword),
            ("Teams:CertificatePath", options.CertificatePath),
            ("Teams:FederatedIdentityClientId", options.FederatedIdentityClientId),
            ("Teams:FederatedTokenFile", options.FederatedTokenFile),
        }
        .Where(credential => !string.IsNullOrEmpty(credential.Value))
        .Select(credential => credential.Name),
    ];
}
