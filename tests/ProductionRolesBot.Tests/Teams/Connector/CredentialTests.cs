using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Teams.Outside;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Connector;

/// <summary>Every kind of credential, through MSAL to a login service that believes only what is proven.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string Exchange = "api://AzureADTokenExchange";

    /// <summary>Another one for each test: MSAL remembers the tokens of managed identities for the whole process.</summary>
    private readonly string identity = Guid.NewGuid().ToString();

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("bot.pfx", "a password")]
    [InlineData("bot.pem", null)]
    public async Task A_certificate_signs_what_the_login_service_can_verify(string file, string? password)
    {
        using var certificate = Certificate(file, password, out var path);
        await using var bot = await StartAsync(("Teams:CertificatePath", path), ("Teams:CertificatePassword", password));
        bot.Entra.Believes = request => IsSignedBy(certificate, request);

        await IsAnsweredAsync(bot);

        bot.Entra.Requests.ShouldHaveSingleItem().Form.Keys.ShouldNotContain("client_secret");
    }

    [Fact]
    public async Task Another_certificate_than_the_registered_one_is_not_believed()
    {
        using var ours = Certificate("ours.pem", null, out var path);
        using var registered = Certificate("registered.pem", null, out _);
        await using var bot = await StartAsync(("Teams:CertificatePath", path));
        bot.Entra.Believes = request => IsSignedBy(registered, request);
        bot.Entra.Refusal = "AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application.";

        await IsNotAnsweredAsync(bot, "Microsoft Entra ID does not accept Teams:CertificatePath: AADSTS700027, see https://login.microsoftonline.com/error?code=700027");
    }

    [Fact]
    public async Task A_managed_identity_of_a_virtual_machine_needs_nothing_else()
    {
        await using var bot = await StartAsync(("Teams:AppType", "UserAssignedMSI"), ("Teams:AppId", identity));
        bot.Entra.Identity = identity;

        await IsAnsweredAsync(bot);

        var request = bot.Entra.Requests.ShouldHaveSingleItem();
        request.Address.GetLeftPart(UriPartial.Path).ShouldBe("http://169.254.169.254/metadata/identity/oauth2/token");
        request.Form["resource"].ShouldBe("https://api.botframework.com");
    }

    [Fact]
    public async Task A_managed_identity_of_App_Service_is_asked_for_as_App_Service_says()
    {
        using var service = new AppService("http://127.0.0.1:41741/msi/token", "the header");
        await using var bot = await StartAsync(("Teams:AppType", "UserAssignedMSI"), ("Teams:AppId", identity));
        bot.Entra.Identity = identity;
        bot.Entra.IdentityHeader = "the header";

        await IsAnsweredAsync(bot);

        var request = bot.Entra.Requests.ShouldHaveSingleItem();
        request.Address.GetLeftPart(UriPartial.Path).ShouldBe("http://127.0.0.1:41741/msi/token");
        request.Form["resource"].ShouldBe("https://api.botframework.com");
        request.Form["api-version"].ShouldBe("2019-08-01");
    }

    [Fact]
    public async Task A_managed_identity_that_the_registration_trusts_proves_the_bot()
    {
        await using var bot = await StartAsync(("Teams:FederatedIdentityClientId", identity));
        bot.Entra.Identity = identity;
        bot.Entra.Believes = request => bot.Entra.IsValid(request.Form["client_assertion"]) && IsAssertion(request);

        await IsAnsweredAsync(bot);

        bot.Entra.Requests.Select(request => request.Form.GetValueOrDefault("resource") ?? request.Form["scope"]).ShouldBe([Exchange, "https://api.botframework.com/.default"]);
    }

    [Fact]
    public async Task A_token_in_a_file_proves_the_bot_and_is_read_again_when_it_is_renewed()
    {
        var file = folder.Write("token", "the first");
        await using var bot = await StartAsync(("Teams:FederatedTokenFile", file));
        bot.Entra.Believes = request => IsAssertion(request) && request.Form["client_assertion"] == File.ReadAllText(file);
        await IsAnsweredAsync(bot);

        folder.Write("token", "the second");
        bot.Entra.Revoke();
        await IsAnsweredAsync(bot);

        bot.Entra.Requests.Select(request => request.Form["client_assertion"]).ShouldBe(["the first", "the second"]);
    }

    [Theory]
    [InlineData("certificate")]
    [InlineData("managed identity")]
    [InlineData("federated identity")]
    [InlineData("secret")]
    public async Task A_token_that_the_service_refuses_is_renewed_once_whatever_it_was_had_for(string credential)
    {
        using var certificate = Certificate("bot.pem", null, out var path);
        (string, string?)[] settings = credential switch
        {
            "certificate" => [("Teams:CertificatePath", path)],
            "managed identity" => [("Teams:AppType", "UserAssignedMSI"), ("Teams:AppId", identity)],
            "federated identity" => [("Teams:FederatedIdentityClientId", identity)],
            _ => [("Teams:AppPassword", "a secret")],
        };
        await using var bot = await StartAsync(settings);
        bot.Entra.Identity = identity;
        bot.Entra.Believes = _ => true;
        await IsAnsweredAsync(bot);

        bot.Entra.Revoke();
        await IsAnsweredAsync(bot);

        bot.Connector.Calls.Select(call => call.Status).ShouldBe([201, 401, 201]);
    }

    [Fact]
    public async Task A_wrong_secret_is_one_sentence_in_the_log_and_in_the_health_and_the_secret_in_neither()
    {
        await using var bot = await StartAsync(("Teams:AppPassword", "not the secret"));

        await IsNotAnsweredAsync(bot, "Microsoft Entra ID does not accept Teams:AppPassword: AADSTS7000215, see https://login.microsoftonline.com/error?code=7000215");

        bot.Entra.Believes = _ => true;
        await IsAnsweredAsync(bot);
        (await HealthAsync(bot)).ShouldContain("teams: Healthy: signed in");
    }

    [Fact]
    public async Task A_host_without_the_identity_says_so()
    {
        await using var bot = await StartAsync(("Teams:AppType", "UserAssignedMSI"), ("Teams:AppId", identity));

        await IsNotAnsweredAsync(bot, "There is no token to be had with the managed identity Teams:AppId: managed_identity_request_failed");
    }

    [Fact]
    public async Task A_login_service_out_of_reach_says_so()
    {
        await using var bot = await StartAsync(("Teams:AppPassword", "a secret"));
        bot.Entra.IsDown = true;

        await IsNotAnsweredAsync(bot, "Nobody can be reached who hands out tokens for Teams:AppPassword");
    }

    [Fact]
    public async Task A_service_that_believes_no_token_says_so()
    {
        await using var bot = await StartAsync(("Teams:AppPassword", "a secret"));
        bot.Connector.Believes = _ => false;

        await IsNotAnsweredAsync(bot, "The channel's service does not accept the bot's token");
    }

    [Fact]
    public async Task A_file_that_is_gone_says_so()
    {
        await using var bot = await StartAsync(("Teams:FederatedTokenFile", Path.Combine(folder.Path, "nowhere")));

        await IsNotAnsweredAsync(bot, "Teams:FederatedTokenFile cannot be read");
    }

    private static Task<TeamsBotHost> StartAsync(params (string Name, string? Value)[] settings) =>
        TeamsBotHost.StartAsync(settings.Any(setting => setting.Name == "Teams:AppPassword") ? settings : [("Teams:AppPassword", ""), .. settings]);

    private static async Task IsAnsweredAsync(TeamsBotHost bot)
    {
        var before = bot.Connector.Messages.Count();
        (await bot.SendAsync(Said.InPrivate("hello"))).Dispose();
        bot.Connector.Messages.Count().ShouldBe(before + 1);
    }

    private static async Task IsNotAnsweredAsync(TeamsBotHost bot, string reason)
    {
        using var response = await bot.SendAsync(Said.InPrivate("hello"));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Connector.Messages.ShouldBeEmpty();

        var line = bot.Log.Where(entry => entry.Contains("cannot sign in", StringComparison.Ordinal)).ShouldHaveSingleItem();
        line.ShouldContain(reason);
        line.ShouldNotContain('\n');
        (await HealthAsync(bot)).ShouldContain($"teams: Degraded: {reason}");
        string.Concat(bot.Log).ShouldNotContain("not the secret");
    }

    private static Task<string> HealthAsync(TeamsBotHost bot) => bot.Client.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);

    private X509Certificate2 Certificate(string file, string? password, out string path)
    {
        using var key = RSA.Create(2048);
        var certificate = new CertificateRequest("CN=roles", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        path = Path.Combine(folder.Path, file);
        if (password is null)
            File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        else
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
        return certificate;
    }

    /// <summary>What Microsoft's login service looks at in an assertion. https://learn.microsoft.com/entra/identity-platform/certificate-credentials</summary>
    private static bool IsSignedBy(X509Certificate2 certificate, EntraRequest request)
    {
        if (!IsAssertion(request))
            return false;
        var assertion = new JsonWebToken(request.Form["client_assertion"]);
        var result = new JsonWebTokenHandler().ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(certificate, Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256))),
            TryAllIssuerSigningKeys = true,
            ValidIssuer = Said.AppId,
            ValidAudience = request.Address.AbsoluteUri,
            ValidAlgorithms = [SecurityAlgorithms.RsaSsaPssSha256],
            RequireExpirationTime = true,
        }).GetAwaiter().GetResult();
        return result.IsValid
            && assertion.GetHeaderValue<string>("x5t#S256") == Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256))
            && assertion.Subject == Said.AppId
            && assertion.Id.Length > 0
            && assertion.ValidTo < DateTime.UtcNow.AddHours(1);
    }

    private static bool IsAssertion(EntraRequest request) => request.Form["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>This process, as App Service starts one.</summary>
    private sealed class AppService : IDisposable
    {
        public AppService(string endpoint, string header) => Set(endpoint, header);

        public void Dispose() => Set(null, null);

        private static void Set(string? endpoint, string? header)
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", endpoint);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", header);
        }
    }
}
