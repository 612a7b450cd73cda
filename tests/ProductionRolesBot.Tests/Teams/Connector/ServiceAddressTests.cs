using Microsoft.Extensions.Hosting;
using Moq;
using ProductionRolesBot.Teams;
using ProductionRolesBot.Teams.Connector;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Connector;

public sealed class ServiceAddressTests
{
    [Theory]
    [InlineData(TeamsCloudName.Public, "https://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net/emea/")]
    [InlineData(TeamsCloudName.Public, "https://SMBA.trafficmanager.net/amer", "https://smba.trafficmanager.net/amer/")]
    [InlineData(TeamsCloudName.Public, "https://smba.infra.gcc.teams.microsoft.com/teams", "https://smba.infra.gcc.teams.microsoft.com/teams/")]
    [InlineData(TeamsCloudName.Public, "https://smba.infra.gov.teams.microsoft.us/teams", null)]
    [InlineData(TeamsCloudName.Public, "https://eve@smba.trafficmanager.net/", null)]
    [InlineData(TeamsCloudName.Public, "http://127.0.0.1/", null)]
    [InlineData(TeamsCloudName.USGov, "https://smba.infra.gov.teams.microsoft.us/teams", "https://smba.infra.gov.teams.microsoft.us/teams/")]
    [InlineData(TeamsCloudName.USGov, "https://smba.infra.dod.teams.microsoft.us/teams", "https://smba.infra.dod.teams.microsoft.us/teams/")]
    [InlineData(TeamsCloudName.USGov, "https://smba.trafficmanager.net/emea/", null)]
    [InlineData(TeamsCloudName.China, "https://msteams.botframework.azure.cn/", "https://msteams.botframework.azure.cn/")]
    [InlineData(TeamsCloudName.China, "https://smba.trafficmanager.net/emea/", null)]
    [InlineData(TeamsCloudName.China, "https://teams.example.cn/api/", "https://teams.example.cn/api/")]
    public void Replies_are_posted_to_the_services_of_the_bots_own_cloud_and_to_those_it_is_told(TeamsCloudName cloud, string service, string? root)
    {
        var production = Mock.Of<IHostEnvironment>(environment => environment.EnvironmentName == Environments.Production);
        var options = new TeamsOptions { AppId = Said.AppId, Cloud = cloud };
        options.AllowedServiceHosts.Add("teams.example.cn");

        new ServiceAddress(options, production).Root(service)?.AbsoluteUri.ShouldBe(root);
        (new ServiceAddress(options, production).Root(service) is null).ShouldBe(root is null);
    }
}
