using System.Text.Json;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Manifest;

public sealed class SlackManifestTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "manifest", "slack");

    [Theory]
    [InlineData("manifest.http.json", "--domain", "roles.example.com", "--handbook", "handbook.example.com")]
    [InlineData("manifest.socket.json", "--handbook", "handbook.example.com")]
    public async Task The_manifest_that_ships_is_the_one_the_bot_prints(string file, params string[] options)
    {
        var run = await CommandRun.Of(["package", "slack", .. options]);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe(File.ReadAllText(Path.Combine(Folder, file)));
    }

    [Fact]
    public void Http_and_Socket_Mode_differ_only_in_addresses_and_the_switch()
    {
        var http = Read("manifest.http.json");
        var socket = Read("manifest.socket.json");
        http["settings"]!["socket_mode_enabled"] = true;
        RemoveAddresses(http);

        http.ToJsonString().ShouldBe(socket.ToJsonString());
    }

    [Fact]
    public void It_asks_for_few_permissions_and_reads_no_channel()
    {
        var scopes = Read("manifest.http.json")["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => scope!.GetValue<string>()).ToList();

        scopes.Count.ShouldBeLessThanOrEqualTo(8);
        scopes.ShouldNotContain("channels:history");
        scopes.ShouldNotContain("groups:history");
    }

    [Fact]
    public void Its_texts_fit()
    {
        var manifest = Read("manifest.http.json");
        Text(manifest["display_information"]!["name"]).Length.ShouldBeInRange(1, 35);
        Text(manifest["display_information"]!["description"]).Length.ShouldBeInRange(1, 140);
        Text(manifest["features"]!["agent_view"]!["agent_description"]).Length.ShouldBeInRange(1, 300);
        Text(manifest["features"]!["slash_commands"]![0]!["usage_hint"]).Length.ShouldBeInRange(1, 1000);
        foreach (var shortcut in manifest["features"]!["shortcuts"]!.AsArray())
        {
            Text(shortcut!["name"]).Length.ShouldBeInRange(1, 24);
            Text(shortcut["description"]).Length.ShouldBeInRange(1, 150);
        }
    }

    [Fact]
    public async Task A_host_name_that_is_none_is_refused()
    {
        var run = await CommandRun.Of("package", "slack", "--domain", "https://roles.example.com/");

        run.ExitCode.ShouldNotBe(0);
        run.Error.ShouldContain("--domain");
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;

    private static void RemoveAddresses(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                RemoveAddresses(item);
        }
        else if (node is JsonObject owner)
        {
            foreach (var (name, value) in owner.ToList())
            {
                if (value?.GetValueKind() is JsonValueKind.String && value.GetValue<string>().StartsWith("https://", StringComparison.Ordinal) || name == "redirect_urls")
                    owner.Remove(name);
                else
                    RemoveAddresses(value);
            }
        }
    }
}
