using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Deployment;

/// <summary>Azure is not here: what can be known of the templates without it is that they are whole and agree.</summary>
public partial class TemplateTests
{
    private static readonly JsonElement Arm = JsonDocument.Parse(DeploymentFile.Read("azuredeploy.json")).RootElement;
    private static readonly string Bicep = DeploymentFile.Read("azuredeploy.bicep");

    [Fact]
    public void Every_parameter_and_variable_that_is_used_exists_and_is_used()
    {
        var text = Arm.GetProperty("resources").GetRawText() + Arm.GetProperty("variables").GetRawText() + Arm.GetProperty("outputs").GetRawText();

        Used(text, "parameters").ShouldBe(Names("parameters"), ignoreOrder: true);
        Used(text, "variables").ShouldBe(Names("variables"), ignoreOrder: true);
    }

    [Fact]
    public void Everything_a_resource_waits_for_is_deployed()
    {
        var types = Arm.GetProperty("resources").EnumerateArray().Select(resource => resource.GetProperty("type").GetString()!).ToHashSet();

        foreach (Match reference in ResourceId().Matches(Arm.GetProperty("resources").GetRawText()))
            types.ShouldContain(reference.Groups[1].Value);
        foreach (var resource in Arm.GetProperty("resources").EnumerateArray().Where(resource => resource.TryGetProperty("dependsOn", out _)))
            resource.GetProperty("dependsOn").EnumerateArray().ShouldNotBeEmpty();
    }

    [Fact]
    public void Both_languages_say_the_same()
    {
        BicepNames("param").ShouldBe(Names("parameters"), ignoreOrder: true);
        BicepNames("output").ShouldBe(Names("outputs"), ignoreOrder: true);
        BicepResource().Matches(Bicep).Select(match => match.Groups[1].Value).ShouldBe(
            Arm.GetProperty("resources").EnumerateArray().Select(resource => $"{resource.GetProperty("type")}@{resource.GetProperty("apiVersion")}"), ignoreOrder: true);
        Settings.In(Bicep).ShouldBe(Settings.In(Arm.GetRawText()), ignoreOrder: true);
    }

    [Fact]
    public void The_parameter_files_give_every_parameter_that_has_no_default_and_no_other()
    {
        var required = Arm.GetProperty("parameters").EnumerateObject().Where(parameter => !parameter.Value.TryGetProperty("defaultValue", out _)).Select(parameter => parameter.Name).ToList();
        var json = JsonDocument.Parse(DeploymentFile.Read("azuredeploy.parameters.json")).RootElement.GetProperty("parameters").EnumerateObject().Select(parameter => parameter.Name).ToList();
        var bicep = BicepParameter().Matches(DeploymentFile.Read("azuredeploy.bicepparam")).Select(match => match.Groups[1].Value).ToList();

        foreach (var given in new[] { json, bicep })
        {
            required.ShouldBeSubsetOf(given);
            given.ShouldBeSubsetOf(Names("parameters"));
        }
    }

    [Fact]
    public void No_secret_has_a_value_and_none_is_an_environment_variable_in_clear()
    {
        foreach (var parameter in Arm.GetProperty("parameters").EnumerateObject().Where(parameter => parameter.Value.GetProperty("type").GetString() == "securestring"))
        {
            if (parameter.Value.TryGetProperty("defaultValue", out var value))
                value.GetString().ShouldBe("");
        }

        foreach (Match environment in Environment().Matches(Arm.GetRawText()))
            environment.Groups[2].Value.ShouldBe(Settings.Secret.IsMatch(environment.Groups[1].Value) ? "secretRef" : "value", environment.Value);
    }

    private static IEnumerable<string> Names(string part) => Arm.GetProperty(part).EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> Used(string text, string function) =>
        Regex.Matches(text, $@"{function}\((?:'|\\u0027)(\w+)(?:'|\\u0027)\)").Select(match => match.Groups[1].Value).Distinct();

    private static IEnumerable<string> BicepNames(string keyword) =>
        Regex.Matches(Bicep, $@"^{keyword} (\w+) ", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\bresourceId\('([\w./]+)'")]
    private static partial Regex ResourceId();

    [GeneratedRegex(@"^resource \w+ '([\w./]+@[\d-]+)'", RegexOptions.Multiline)]
    private static partial Regex BicepResource();

    [GeneratedRegex(@"^param (\w+) =", RegexOptions.Multiline)]
    private static partial Regex BicepParameter();

    [GeneratedRegex("\"name\": \"(\\w+__\\w+)\",\\s+\"(\\w+)\":")]
    private static partial Regex Environment();
}
