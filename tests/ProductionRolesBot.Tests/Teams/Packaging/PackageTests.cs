using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Teams.Packaging;

public sealed class PackageTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private ZipArchive package = null!;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(folder.Path, "app.zip");
        var run = await CommandRun.Of("package", "teams", "--app-id", Said.AppId, "--domain", "roles.contoso.com", "--site", "handbook.contoso.com", "--output", file);
        run.ExitCode.ShouldBe(0, run.Error);
        package = ZipFile.OpenRead(file);
    }

    public ValueTask DisposeAsync()
    {
        package.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void The_package_holds_the_manifest_and_both_icons_and_no_folder() =>
        package.Entries.Select(entry => entry.FullName).ShouldBe(["manifest.json", "color.png", "outline.png"]);

    [Fact]
    public void The_manifest_names_the_bot_its_host_and_the_handbook()
    {
        var manifest = Manifest();

        ((string?)manifest["id"]).ShouldBe(Said.AppId);
        ((string?)manifest["bots"]![0]!["botId"]).ShouldBe(Said.AppId);
        ((string?)manifest["composeExtensions"]![0]!["botId"]).ShouldBe(Said.AppId);
        manifest["validDomains"]!.ToJsonString().ShouldBe("[\"roles.contoso.com\"]");
        manifest["composeExtensions"]![0]!["messageHandlers"]![0]!["value"]!["domains"]!.ToJsonString().ShouldBe("[\"handbook.contoso.com\"]");
        manifest.ToJsonString().ShouldNotContain("{{");
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_the_size_that_Teams_asks_for(string name, int size)
    {
        using var icon = package.GetEntry(name)!.Open();
        var header = new byte[24];
        icon.ReadExactly(header);

        BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)).ShouldBe(size);
        BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20)).ShouldBe(size);
    }

    [Fact]
    public async Task Everything_that_the_manifest_suggests_to_ask_is_understood()
    {
        await using var bot = await TeamsBotHost.StartAsync();
        var prompts = Manifest()["bots"]![0]!["commandLists"]!.AsArray().SelectMany(list => list!["commands"]!.AsArray()).Select(command => (string)command!["prompt"]!).Distinct().ToList();

        prompts.Count.ShouldBeInRange(3, 12);
        foreach (var prompt in prompts)
            (await bot.CardAsync(Said.InPrivate(prompt)))["fallbackText"]!.GetValue<string>().ShouldNotContain("did not understand", Case.Insensitive, prompt);
    }

    [Theory]
    [InlineData("--app-id", "my bot", "no GUID")]
    [InlineData("--domain", "https://roles.contoso.com", "no host name")]
    public async Task What_cannot_be_installed_is_not_written(string option, string value, string reason)
    {
        string[] arguments = ["package", "teams", "--app-id", Said.AppId, "--domain", "roles.contoso.com", "--output", Path.Combine(folder.Path, "never.zip")];
        arguments[Array.IndexOf(arguments, option) + 1] = value;
        var run = await CommandRun.Of(arguments);

        run.ExitCode.ShouldNotBe(0);
        run.Error.ShouldContain(reason);
        File.Exists(Path.Combine(folder.Path, "never.zip")).ShouldBeFalse();
    }

    private JsonObject Manifest()
    {
        using var manifest = package.GetEntry("manifest.json")!.Open();
        return JsonNode.Parse(manifest)!.AsObject();
    }
}
