using System.Net;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace ProductionRolesBot.Benchmarks;

/// <summary>Stands for the service that publishes the channel's keys: gives one key, without a network.</summary>
internal sealed class LocalKeys(RsaSecurityKey key) : HttpMessageHandler, IHttpClientFactory, IHostEnvironment
{
    public const string Issuer = "https://api.botframework.com";

    private static readonly string[] Endorsements = ["msteams"];

    public string EnvironmentName { get; set; } = Environments.Production;

    public string ApplicationName { get; set; } = "benchmarks";

    public string ContentRootPath { get; set; } = "";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(includePrivateParameters: false)) { KeyId = key.KeyId });
        var json = request.RequestUri!.AbsolutePath.EndsWith("keys", StringComparison.Ordinal)
            ? JsonSerializer.Serialize(new { keys = new[] { new { kty = "RSA", use = "sig", kid = jwk.Kid, n = jwk.N, e = jwk.E, endorsements = Endorsements } } })
            : JsonSerializer.Serialize(new { issuer = Issuer, jwks_uri = "https://login.botframework.com/v1/.well-known/keys" });
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json) });
    }
}
