using System.Diagnostics;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Deployment;

/// <summary>Azure is not here: what can be known of the templates without it is that Microsoft's compiler takes them and that they are whole.</summary>
public partial class TemplateTests
{
    private static readonly JsonElement Arm = JsonDocument.Parse(DeploymentFile.Read("azuredeploy.json")).RootElement;
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
    public async Task The_template_is_what_Microsofts_compiler_makes_of_its_source()
    {
        var compiled = JsonNode.Parse(await CompileAsync("build", "azuredeploy.bicep"))!.AsObject();
        // Names the compiler, which may change without the template.
        compiled.Remove("metadata");

        Snapshot.MatchFile(DeploymentFile.PathTo("azuredeploy.json"), compiled.ToJsonString(Readable));
    }

    [Fact]
    public async Task The_parameters_fit_the_template()
    {
        var compiled = JsonNode.Parse(await CompileAsync("build-params", "azuredeploy.bicepparam"))!;

        JsonNode.Parse((string)compiled["parametersJson"]!)!["parameters"]!["name"]!["value"]!.GetValue<string>().ShouldBe("roleguide");
    }

    [Fact]
    public void The_identity_of_the_bot_may_read_secrets_and_nothing_else()
    {
        var assignment = Arm.GetProperty("resources").EnumerateArray().Where(resource => resource.GetProperty("type").GetString() == "Microsoft.Authorization/roleAssignments").ShouldHaveSingleItem();

        assignment.GetProperty("scope").GetString().ShouldBe("[resourceId('Microsoft.KeyVault/vaults', variables('vaultName'))]");
        assignment.GetProperty("properties").GetProperty("roleDefinitionId").GetString()!.ShouldContain("variables('secretsUser')");
        // https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/security#key-vault-secrets-user
        Arm.GetProperty("variables").GetProperty("secretsUser").GetString().ShouldBe("4633458b-17de-408a-b874-0445c86b69e6");
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

    /// <summary>Fails with what the compiler says, warnings included.</summary>
    private static async Task<string> CompileAsync(string command, string file)
    {
        var compiler = typeof(TemplateTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == "Bicep")?.Value;
        Assert.SkipUnless(compiler is not null, "Microsoft offers the compiler of the templates for this machine elsewhere");
        var start = new ProcessStartInfo(compiler!, [command, DeploymentFile.PathTo(file), "--stdout"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ROLES_POSTGRES_PASSWORD"] = new string('p', 16), ["ROLES_PERSON_KEY"] = new string('k', 43) },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        (await errors).ShouldBeEmpty();
        return output;
    }

    [GeneratedRegex(@"\bresourceId\('([\w./]+)'")]
    private static partial Regex ResourceId();

    [GeneratedRegex(@"^param (\w+) =", RegexOptions.Multiline)]
    private static partial Regex BicepParameter();

    [GeneratedRegex("\"name\": \"(\\w+__\\w+)\",\\s+\"(\\w+)\":")]
    private static partial Regex Environment();
}
