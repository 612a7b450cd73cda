using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Packaging;
using ProductionRolesBot.Tests.Infrastructure;
using ProductionRolesBot.Tests.Specs;
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
    [InlineData("shipped")]
    [InlineData("handbook")]
    public void What_it_suggests_to_ask_fits_the_catalogue_and_is_answered_from_it(string catalogue)
    {
        var assistant = SpecCatalogues.Find(catalogue);
        Assert.SkipWhen(assistant is null, $"the pages of '{catalogue}' are not at hand");
        using var zip = new MemoryStream();
        new AppPackage(Guid.Parse(Said.AppId), "roles.contoso.com", "handbook.contoso.com", new Version(1, 0, 0)).Write(zip, Repository.PathTo("manifest", "teams"), assistant!);

        foreach (var command in Commands(zip))
        {
            command.Title.Length.ShouldBeLessThanOrEqualTo(40);
            var answer = assistant!.Ask(new Utterance(command.Prompt), Conversation.New).Answer;
            answer.Kind.ShouldNotBe("not_understood", command.Prompt);
            answer.Roles.Distinct().Count().ShouldBe(answer.Roles.Length, command.Prompt);
            (command.Prompt.StartsWith("Compare", StringComparison.Ordinal) ? answer.Roles.Length : 2).ShouldBe(2, command.Prompt);
        }
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

    private static IEnumerable<(string Title, string Prompt)> Commands(MemoryStream zip)
    {
        using var archive = new ZipArchive(zip);
        using var manifest = archive.GetEntry("manifest.json")!.Open();
        return [.. JsonNode.Parse(manifest)!["bots"]![0]!["commandLists"]!.AsArray().SelectMany(list => list!["commands"]!.AsArray()).Select(command => ((string)command!["title"]!, (string)command["prompt"]!))];
    }

    private JsonObject Manifest()
    {
        using var manifest = package.GetEntry("manifest.json")!.Open();
        return JsonNode.Parse(manifest)!.AsObject();
    }
}
