using System.Collections.Immutable;
using System.Security.Cryptography;
using ProductionRolesBot.Teams.Connector;

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
        if (options.CertificatePath is { Length: > 0 } path && CertificateProblem(path, options.CertificatePassword) is { } reason)
            yield return $"Teams:CertificatePath is '{path}', {reason}";
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

    private static string? CertificateProblem(string path, string? password)
    {
        if (!File.Exists(path))
            return "where no file is";
        try
        {
            using var certificate = BotCredential.Load(path, password);
            return certificate.HasPrivateKey ? null : "which holds no private key";
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return $"which cannot be read as PKCS #12 with Teams:CertificatePassword, nor as PEM: {exception.Message}";
        }
    }

    /// <summary>The settings of the credentials that are given.</summary>
    public static ImmutableArray<string> Credentials(TeamsOptions options) =>
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
