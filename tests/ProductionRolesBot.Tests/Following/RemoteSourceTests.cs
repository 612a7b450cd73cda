using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ProductionRolesBot.Files;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Following;

public sealed class RemoteSourceTests : IDisposable
{
    private readonly TemporaryFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task A_repository_is_followed_and_dated_by_its_history()
    {
        using var origin = new TemporaryFolder();
        await Git.RunAsync(Cancel, "init", "--quiet", origin.Path);
        await CommitAsync(origin, grade: 7, day: "2026-03-01");
        var source = new GitSource(Settings(origin.Path, "pages"), new CatalogueOptions());

        Loaded(await source.LoadFirstAsync(Cancel)).Version.Date.ShouldBe(new DateOnly(2026, 3, 1));
        (await source.LoadIfChangedAsync(Cancel)).ShouldBeNull();

        await CommitAsync(origin, grade: 8, day: "2026-04-02");
        Loaded(await source.LoadIfChangedAsync(Cancel)).Version.Date.ShouldBe(new DateOnly(2026, 4, 2));
    }

    [Fact]
    public async Task A_repository_that_is_gone_is_refused_and_the_next_start_uses_the_checkout()
    {
        var origin = new TemporaryFolder();
        await Git.RunAsync(Cancel, "init", "--quiet", origin.Path);
        await CommitAsync(origin, grade: 7, day: "2026-03-01");
        var settings = Settings(origin.Path, "pages");
        var source = new GitSource(settings, new CatalogueOptions());
        Loaded(await source.LoadFirstAsync(Cancel));

        origin.Dispose();

        (await source.LoadIfChangedAsync(Cancel)).ShouldBeOfType<CatalogueLoad.Refused>().Reason.ShouldContain("repository");
        Loaded(await new GitSource(settings, new CatalogueOptions()).LoadFirstAsync(Cancel)).Roles.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar.gz")]
    public async Task An_archive_is_asked_for_by_its_tag_and_kept_for_the_next_start(string format)
    {
        var server = new ArchiveServer { Archive = Pack(format, ("handbook-main/pages/camera.md", FollowedFolder.Camera(7)), ("handbook-main/other/ceo.md", "# No\n\n## Ceo\n")) };
        var settings = Settings($"https://example.com/handbook.{format}", "pages");
        var source = new ArchiveSource(settings, new CatalogueOptions(), new HttpClient(server));

        Loaded(await source.LoadFirstAsync(Cancel)).Families.ShouldHaveSingleItem().Page.ShouldBe("camera.md");
        (await source.LoadIfChangedAsync(Cancel)).ShouldBeNull();
        server.NotModified.ShouldBe(1);

        server.Archive = Pack(format, ("pages/camera.md", FollowedFolder.Camera(8)));
        Loaded(await source.LoadIfChangedAsync(Cancel));

        server.Status = HttpStatusCode.ServiceUnavailable;
        (await source.LoadIfChangedAsync(Cancel)).ShouldBeOfType<CatalogueLoad.Refused>().Reason.ShouldContain("503");
        Loaded(await new ArchiveSource(settings, new CatalogueOptions(), new HttpClient(server)).LoadFirstAsync(Cancel));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar.gz")]
    public async Task A_damaged_archive_is_refused(string format)
    {
        var whole = Pack(format, [.. Enumerable.Range(0, 50).Select(number => ($"pages/{number}.md", FollowedFolder.Camera(number)))]);
        foreach (var length in new[] { 0, 10, whole.Length / 2, whole.Length - 1000 })
        {
            var source = new ArchiveSource(Settings($"https://example.com/handbook.{format}", ""), new CatalogueOptions(), new HttpClient(new ArchiveServer { Archive = whole[..length] }));
            (await source.LoadFirstAsync(Cancel)).ShouldBeOfType<CatalogueLoad.Refused>();
        }
    }

    [Theory]
    [InlineData("--Catalogue:Source=http://example.com/pages.zip", "https")]
    [InlineData("--Catalogue:Source=https://example.com/pages.zip --Catalogue:Folder=../etc", "Catalogue:Folder")]
    [InlineData("--Catalogue:Source=/no/such/repository.git", "repository")]
    public async Task A_source_that_cannot_be_meant_stops_the_start(string arguments, string reason)
    {
        var run = await CommandRun.Of([.. arguments.Split(' '), $"--Catalogue:WorkFolder={work.Path}"]);

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldContain(reason);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static RoleCatalogue Loaded(CatalogueLoad? load) => load.ShouldBeOfType<CatalogueLoad.Loaded>().Catalogue;

    private static async Task CommitAsync(TemporaryFolder origin, int grade, string day)
    {
        origin.Write("pages/camera.md", FollowedFolder.Camera(grade));
        await Git.RunAsync(Cancel, "-C", origin.Path, "add", "-A");
        // Git has no option for the day it writes into the history; no other test commits.
        Environment.SetEnvironmentVariable("GIT_COMMITTER_DATE", $"{day}T12:00:00Z");
        await Git.RunAsync(Cancel, "-C", origin.Path, "-c", "user.name=Page Owner", "-c", "user.email=owner@example.com", "commit", "--quiet", "-m", $"Grade {grade}");
    }

    private static byte[] Pack(string format, params ReadOnlySpan<(string Name, string Text)> pages)
    {
        using var packed = new MemoryStream();
        if (format == "zip")
        {
            using var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var (name, text) in pages)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        else
        {
            using var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true);
            using var tar = new TarWriter(gzip);
            foreach (var (name, text) in pages)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        }

        return packed.ToArray();
    }

    private RemoteSettings Settings(string address, string folder) => new(address, folder, null, null, work.Path, TimeSpan.FromMinutes(15));

    /// <summary>A web server that knows ETags.</summary>
    private sealed class ArchiveServer : HttpMessageHandler
    {
        public required byte[] Archive { get; set; }

        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public int NotModified { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Archive))}\"");
            if (Status == HttpStatusCode.OK && request.Headers.IfNoneMatch.Contains(tag))
            {
                NotModified++;
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotModified));
            }

            return Task.FromResult(new HttpResponseMessage(Status) { Content = new ByteArrayContent(Archive), Headers = { ETag = tag } });
        }
    }
}
