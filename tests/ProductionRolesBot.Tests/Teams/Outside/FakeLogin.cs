using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProductionRolesBot.Tests.Infrastructure;

namespace ProductionRolesBot.Tests.Teams.Outside;

/// <summary>
/// Stands for login.microsoftonline.com before a process whose parts cannot be exchanged: a proxy leads every secure address here,
/// and the process is told to trust the certificate.
/// </summary>
internal sealed class FakeLogin : IAsyncDisposable
{
    public const string Token = "token-of-the-bot";
    private const string Host = "login.microsoftonline.com";

    private readonly TcpListener proxy = new(IPAddress.Loopback, 0);
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication app;

    private FakeLogin(WebApplication app) => this.app = app;

    /// <summary>What makes a process believe in it.</summary>
    public (string Name, string Value)[] Settings =>
    [
        ("HTTPS_PROXY", $"http://{proxy.LocalEndpoint}"),
        ("SSL_CERT_FILE", Path.Combine(folder.Path, "login.pem")),
    ];

    public static async Task<FakeLogin> StartAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Host);
        request.CertificateExtensions.Add(names.Build());
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var login = new FakeLogin(builder.Build());
        login.folder.Write("login.pem", certificate.ExportCertificatePem());
        login.app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Text($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"{{Token}}"}""", "application/json"));
        await login.app.StartAsync();
        login.proxy.Start();
        _ = login.LeadAsync();
        return login;
    }

    public async ValueTask DisposeAsync()
    {
        proxy.Dispose();
        await app.DisposeAsync();
        folder.Dispose();
    }

    private async Task LeadAsync()
    {
        try
        {
            while (true)
                _ = TunnelAsync(await proxy.AcceptTcpClientAsync());
        }
        catch (SocketException)
        {
            // Stopped.
        }
    }

    /// <summary>Answers CONNECT and passes on what follows, whatever address was asked for.</summary>
    private async Task TunnelAsync(TcpClient accepted)
    {
        using var client = accepted;
        using var server = new TcpClient();
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await server.ConnectAsync(IPAddress.Loopback, address.Port);
        var (near, far) = (client.GetStream(), server.GetStream());
        var request = new StringBuilder();
        while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            request.Append((char)near.ReadByte());
        await near.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray());
        await Task.WhenAny(near.CopyToAsync(far), far.CopyToAsync(near));
    }
}
