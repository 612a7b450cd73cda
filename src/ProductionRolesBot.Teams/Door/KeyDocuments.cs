using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Protocols;

namespace ProductionRolesBot.Teams.Door;

/// <summary>Fetches an issuer's metadata and keys; over an open line only on a developer's machine.</summary>
internal sealed class KeyDocuments(IHttpClientFactory clients, IHostEnvironment environment) : IDocumentRetriever
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "Teams.Keys";

    public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        var http = new HttpDocumentRetriever(clients.CreateClient(Client)) { RequireHttps = !environment.IsDevelopment() };
        return http.GetDocumentAsync(address, cancel);
    }
}
