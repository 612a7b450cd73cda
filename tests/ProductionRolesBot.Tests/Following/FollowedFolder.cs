using Microsoft.Extensions.Logging.Abstractions;
using ProductionRolesBot.Files;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Following;

/// <summary>A folder of pages that a bot serves and follows.</summary>
internal sealed class FollowedFolder : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FolderSource source;

    private FollowedFolder()
    {
        Write("camera.md", Camera(grade: 7));
        Write("sound/mixing.md", "# Sound Mixing\n\n## Mixer\n\n### Mixer Job Grade\n\nThe Mixer is a grade 6.\n");
        source = new FolderSource(folder.Path, new CatalogueOptions(), TimeProvider.System);
    }

    public string Path => folder.Path;

    public ServedCatalogue Served { get; private set; } = null!;

    public CatalogueFollower Follower { get; private set; } = null!;

    public string Version => Served.Assistant.Catalogue.Version.Hash;

    public string? HeldBack => Served.State.HeldBack?.Reason;

    public static async Task<FollowedFolder> StartAsync()
    {
        var followed = new FollowedFolder();
        var first = (await followed.source.LoadFirstAsync(Cancel)).ShouldBeOfType<CatalogueLoad.Loaded>();
        followed.Served = new ServedCatalogue(new RoleAssistant(first.Catalogue), first.Pages, TimeProvider.System);
        followed.Follower = new CatalogueFollower(followed.source, followed.Served, TimeProvider.System, NullLogger<CatalogueFollower>.Instance);
        await followed.Follower.RefreshAsync(Cancel);
        return followed;
    }

    /// <summary>A page that names its grade.</summary>
    public static string Camera(int grade) => $"# Camera\n\n## Focus Puller\n\n### Focus Puller Job Grade\n\nThe Focus Puller is a grade {grade}.\n\n### Focus Puller Requirements\n\n- Keeps moving subjects sharp\n- Knows the lenses of the house\n";

    public string Write(string name, string text) => folder.Write(name, text);

    public string Write(string name, byte[] bytes) => folder.Write(name, bytes);

    public async Task<string?> RefreshAsync()
    {
        await Follower.RefreshAsync(Cancel);
        return HeldBack;
    }

    public async ValueTask DisposeAsync()
    {
        await Follower.StopAsync(CancellationToken.None);
        Follower.Dispose();
        source.Dispose();
        if (Directory.Exists(folder.Path))
            folder.Dispose();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
