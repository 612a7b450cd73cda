using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using ProductionRolesBot.Teams;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Configuration;

public sealed class TeamsOptionsTests
{
    [Fact]
    public void An_incomplete_registration_stops_the_start_and_names_everything_that_is_missing()
    {
        var refusal = Refused(("Teams:TenantId", ""), ("Teams:AppPassword", ""));

        refusal.ShouldContain("Teams:TenantId is missing");
        refusal.ShouldContain("Teams:AppPassword is missing");
    }

    [Theory]
    [InlineData("Teams:AppId", "", "Teams:AppId is missing")]
    [InlineData("Teams:AppId", "my bot", "Teams:AppId is no GUID")]
    [InlineData("Teams:FederatedIdentityClientId", "b4b0", "give only one")]
    [InlineData("Teams:CertificatePath", "nowhere.pem", "give only one")]
    [InlineData("Teams:AppType", "UserAssignedMSI", "Teams:AppPassword must not be set")]
    [InlineData("MicrosoftAppType", "TripleTenant", "MicrosoftAppType is 'TripleTenant'")]
    [InlineData("Teams:Cloud", "Moon", "Moon")]
    public void A_registration_that_cannot_work_stops_the_start(string setting, string value, string reason) => Refused((setting, value)).ShouldContain(reason);

    [Fact]
    public async Task The_familiar_names_work_too()
    {
        await using var bot = await TeamsBotHost.StartAsync(
            ("Teams:AppId", ""), ("Teams:TenantId", ""), ("Teams:AppPassword", ""),
            ("MicrosoftAppId", Said.AppId), ("MicrosoftAppTenantId", Said.Tenant), ("MicrosoftAppPassword", "a secret"), ("MicrosoftAppType", "SingleTenant"));

        using var response = await bot.SendAsync(Said.InPrivate("hello"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Connector.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task People_of_other_organisations_are_turned_away()
    {
        await using var bot = await TeamsBotHost.StartAsync(("Teams:AllowedTenants:0", "11111111-2222-3333-4444-555555555555"));

        using var response = await bot.SendAsync(Said.InPrivate("hello"));

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        bot.Connector.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("MultiTenant", "", null, "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default")]
    [InlineData("SingleTenant", Said.Tenant, "USGov", "https://login.microsoftonline.us/" + Said.Tenant + "/oauth2/v2.0/token", "https://api.botframework.us/.default")]
    [InlineData("SingleTenant", Said.Tenant, "China", "https://login.partner.microsoftonline.cn/" + Said.Tenant + "/oauth2/v2.0/token", "https://api.botframework.azure.cn/.default")]
    public async Task Every_cloud_and_kind_of_registration_signs_in_where_it_belongs(string type, string tenant, string? cloud, string address, string scope)
    {
        await using var bot = await TeamsBotHost.StartAsync(("Teams:AppType", type), ("Teams:TenantId", tenant), ("Teams:Cloud", cloud));

        (await bot.SendAsync(Said.InPrivate("hello"))).Dispose();

        var request = bot.Entra.Requests.ShouldHaveSingleItem();
        request.Address.ShouldBe(new Uri(address));
        request.Form["scope"].ShouldBe(scope);
    }

    [Theory]
    [InlineData("nowhere.pem", null, "where no file is")]
    [InlineData("bot.pfx", "another password", "which cannot be read as PKCS #12 with Teams:CertificatePassword")]
    [InlineData("no-key.pem", null, "which cannot be read as PKCS #12 with Teams:CertificatePassword, nor as PEM")]
    [InlineData("text.pem", null, "which cannot be read as PKCS #12 with Teams:CertificatePassword, nor as PEM")]
    public void A_certificate_that_could_sign_nothing_stops_the_start(string file, string? password, string reason)
    {
        using var folder = new TemporaryFolder();
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=roles", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
        folder.Write("bot.pfx", certificate.Export(X509ContentType.Pkcs12, "the password"));
        folder.Write("no-key.pem", certificate.ExportCertificatePem());
        folder.Write("text.pem", "a certificate");

        Refused(("Teams:AppPassword", ""), ("Teams:CertificatePath", Path.Combine(folder.Path, file)), ("Teams:CertificatePassword", password)).ShouldContain(reason);
    }

    [Fact]
    public async Task Without_an_app_id_the_door_is_shut_outside_development()
    {
        await using var bot = await TeamsBotHost.StartAsync(
            ("environment", "Production"), ("Teams:AppId", ""), ("Teams:TenantId", ""), ("Teams:AppPassword", ""));

        using var response = await bot.SendAsync(Said.InPrivate("hello"));

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        bot.Connector.Calls.ShouldBeEmpty();
    }

    /// <summary>Why the host would not start with a registration that is good but for these settings.</summary>
    private static string Refused(params (string Name, string? Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["Teams:AppId"] = Said.AppId;
        builder.Configuration["Teams:TenantId"] = Said.Tenant;
        builder.Configuration["Teams:AppPassword"] = "a secret";
        foreach (var (name, value) in settings)
            builder.Configuration[name] = value;
        return string.Join('\n', builder.AddTeams());
    }
}
