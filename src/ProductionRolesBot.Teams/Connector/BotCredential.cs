using System.Security.Cryptography.X509Certificates;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>What the bot proves itself with.</summary>
internal abstract record BotCredential
{
    private BotCredential() { }

    /// <summary>A client secret.</summary>
    public sealed record Secret(string Value) : BotCredential
    {
        /// <summary>Without the secret, so that no log can hold it.</summary>
        public override string ToString() => nameof(Secret);
    }

    /// <summary>A certificate with its private key.</summary>
    public sealed record Certificate(X509Certificate2 Value) : BotCredential;

    /// <summary>The identity that the host runs under: nothing to keep, nothing to expire.</summary>
    public sealed record ManagedIdentity : BotCredential;

    /// <summary>A managed identity that the registration trusts.</summary>
    public sealed record FederatedIdentity(string ClientId) : BotCredential;

    /// <summary>A token in a file, renewed by whoever mounts it.</summary>
    public sealed record FederatedToken(string File) : BotCredential;

    /// <summary>The credential that is configured; the check of the options has made sure of exactly one.</summary>
    public static BotCredential Of(TeamsOptions options) => options switch
    {
        { AppType: TeamsAppType.UserAssignedMSI } => new ManagedIdentity(),
        { CertificatePath: { Length: > 0 } path } => new Certificate(Load(path, options.CertificatePassword)),
        { FederatedIdentityClientId: { Length: > 0 } identity } => new FederatedIdentity(identity),
        { FederatedTokenFile: { Length: > 0 } file } => new FederatedToken(file),
        _ => new Secret(options.AppPassword!),
    };

    /// <summary>A certificate with its private key, from PKCS #12 or PEM.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It is neither, lacks its key, or the password is another.</exception>
    public static X509Certificate2 Load(string path, string? password) =>
        X509Certificate2.GetCertContentType(path) == X509ContentType.Pkcs12
            ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
            : X509Certificate2.CreateFromPemFile(path);
}
