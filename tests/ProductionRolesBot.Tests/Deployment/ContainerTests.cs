using System.Text.RegularExpressions;
using Shouldly;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ProductionRolesBot.Tests.Deployment;

public class ContainerTests
{
    private static readonly string Dockerfile = DeploymentFile.Read("Dockerfile");

    [Theory]
    [InlineData("azuredeploy.json")]
    [InlineData("Dockerfile")]
    [InlineData("compose.yml")]
    [InlineData("bot.env.example")]
    public void Every_setting_that_is_given_is_one_the_bot_reads(string file)
    {
        var settings = Settings.In(DeploymentFile.Read(file)).ToList();

        settings.ShouldNotBeEmpty();
        settings.ShouldAllBe(setting => Settings.IsRead(setting));
    }

    [Fact]
    public void The_image_is_built_from_what_is_there_and_runs_as_nobody_special()
    {
        var project = Regex.Match(Dockerfile, @"dotnet publish (\S+)").Groups[1].Value;
        File.Exists(Path.Combine(DeploymentFile.Root, project, $"{Path.GetFileName(project)}.csproj")).ShouldBeTrue();
        Dockerfile.ShouldContain($"ENTRYPOINT [\"./{Path.GetFileName(project)}\"]");
        Dockerfile.IndexOf("USER $APP_UID", StringComparison.Ordinal).ShouldBeInRange(0, Dockerfile.IndexOf("ENTRYPOINT", StringComparison.Ordinal));
    }

    [Fact]
    public void Everybody_means_the_same_port_and_the_same_health()
    {
        var port = Regex.Match(Dockerfile, @"ASPNETCORE_HTTP_PORTS=(\d+)").Groups[1].Value;

        Dockerfile.ShouldContain($"EXPOSE {port}\n");
        Dockerfile.ShouldContain($"http://localhost:{port}/health/ready");
        DeploymentFile.Read("compose.yml").ShouldContain($":{port}\"");
        DeploymentFile.Read("azuredeploy.json").ShouldContain($"\"targetPort\": {port}");
        DeploymentFile.Read("azuredeploy.json").ShouldContain("\"path\": \"/health/ready\"");
    }

    [Fact]
    public void The_composition_refers_to_what_it_holds()
    {
        var root = Load(DeploymentFile.Read("compose.yml"));
        var services = (YamlMappingNode)root["services"];
        var bot = services["bot"];

        File.Exists(Path.Combine(DeploymentFile.Root, bot["build"]["dockerfile"].ToString())).ShouldBeTrue();
        Directory.Exists(Path.Combine(DeploymentFile.Root, "deploymentTemplates", bot["build"]["context"].ToString())).ShouldBeTrue();
        bot["read_only"].ToString().ShouldBe("true");
        foreach (var needed in ((YamlMappingNode)bot["depends_on"]).Children.Keys)
            services.Children.Keys.ShouldContain(needed);
        var volumes = ((YamlMappingNode)root["volumes"]).Children.Keys.Select(volume => volume.ToString()).ToList();
        foreach (var volume in services.Children.Values.SelectMany(service => (YamlSequenceNode)service["volumes"]))
            volumes.ShouldContain(volume.ToString().Split(':')[0]);
        bot["environment"]["Storage__ConnectionString"].ToString().ShouldContain($"Host={services.Children.Keys.Last()};");
    }

    [Theory]
    [InlineData("ci.yml")]
    [InlineData("deploy.yml")]
    public void A_workflow_names_only_files_that_are_there(string name)
    {
        var text = File.ReadAllText(Path.Combine(DeploymentFile.Root, ".github/workflows", name));

        ((YamlMappingNode)Load(text)["jobs"]).Children.ShouldNotBeEmpty();
        var files = Regex.Matches(text, @"\b(?:deploymentTemplates|tests|src)/[\w./]+|\b\w+\.sln\b|\bglobal\.json").Select(match => match.Value).ToList();
        files.ShouldNotBeEmpty();
        files.ShouldAllBe(file => Path.Exists(Path.Combine(DeploymentFile.Root, file)));
    }

    private static YamlNode Load(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return yaml.Documents.ShouldHaveSingleItem().RootNode;
    }
}
