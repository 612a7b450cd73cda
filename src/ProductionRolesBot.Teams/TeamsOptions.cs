using ProductionRolesBot.Teams.Door;

namespace ProductionRolesBot.Teams;

/// <summary>The section <c>Teams</c> of the configuration. The four that begin with "App" or name the tenant are also read as <c>MicrosoftApp…</c>.</summary>
public sealed class TeamsOptions
{
    /// <summary>Application id of the bot's registration; null while it runs on a developer's machine only.</summary>
    public string? AppId { get; set; }

    /// <summary>The tenant of the registration, as a GUID.</summary>
    public string? TenantId { get; set; }

    /// <summary>How the bot is registered.</summary>
    public TeamsAppType AppType { get; set; } = TeamsAppType.SingleTenant;

    /// <summary>Client secret of the registration.</summary>
    public string? AppPassword { get; set; }

    /// <summary>A certificate with its private key, as PKCS #12 or PEM, in place of a secret.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>Password of the PKCS #12 file; null for none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Client id of a managed identity that the registration trusts, in place of a secret.</summary>
    public string? FederatedIdentityClientId { get; set; }

    /// <summary>A file with a token that the registration trusts, as Kubernetes mounts it, in place of a secret.</summary>
    public string? FederatedTokenFile { get; set; }

    /// <summary>Which of Microsoft's clouds the bot is registered in.</summary>
    public TeamsCloudName Cloud { get; set; }

    /// <summary>Tenants whose people may ask; empty for every tenant the registration lets in.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Hosts that replies may be posted to, beside those of the cloud.</summary>
    public IList<string> AllowedServiceHosts { get; } = [];

    /// <summary>Takes the place of the cloud's issuers, so that a change on Microsoft's side needs no new build.</summary>
    public IList<TokenIssuer> Issuers { get; } = [];

    /// <summary>Whether the key of a message from Teams must be endorsed for Teams.</summary>
    public bool RequireEndorsement { get; set; } = true;
}

/// <summary>How a bot is registered.</summary>
public enum TeamsAppType
{
    /// <summary>For one organisation: the only kind with credentials that can still be created.</summary>
    SingleTenant,

    /// <summary>For every organisation: registered before August 2025.</summary>
    MultiTenant,

    /// <summary>As a managed identity, which needs no credentials.</summary>
    UserAssignedMSI,
}

/// <summary>Microsoft's clouds.</summary>
public enum TeamsCloudName
{
    /// <summary>The one most organisations are in, GCC included.</summary>
    Public,

    /// <summary>GCC High and DoD.</summary>
    USGov,

    /// <summary>Operated by 21Vianet.</summary>
    China,
}
