using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Following;

/// <summary>Whatever is done to the pages, the last good catalogue goes on answering and it is said why.</summary>
public class PoisonedPagesTests
{
    private const string Secret = "## Chief of Nothing";

    [Fact]
    public Task A_page_turned_into_binary_data_is_held_back() =>
        IsHeldBack(pages => pages.Write("camera.md", new byte[2_000]), "camera.md", "binary");

    [Fact]
    public Task A_binary_file_put_beside_the_pages_is_held_back() =>
        IsHeldBack(pages => pages.Write("new.md", [0, 1, 2, 3]), "new.md", "binary");

    [Fact]
    public Task A_half_written_page_is_held_back() =>
        IsHeldBack(pages => pages.Write("camera.md", FollowedFolderPage()[..^20]), "camera.md", "half written");

    [Fact]
    public Task An_emptied_page_is_held_back() => IsHeldBack(pages => pages.Write("camera.md", ""), "camera.md", "empty");

    [Fact]
    public Task A_file_of_a_gigabyte_is_held_back_and_not_read() =>
        IsHeldBack(
            pages =>
            {
                using var file = File.Create(Path.Combine(pages.Path, "huge.md"));
                file.SetLength(1L << 30);
            },
            "huge.md",
            "1024 MB");

    [Fact]
    public async Task A_link_out_of_the_folder_is_held_back_and_not_followed()
    {
        using var outside = new Infrastructure.TemporaryFolder();
        var target = outside.Write("secret.md", Secret);

        await IsHeldBack(
            pages =>
            {
                File.Delete(Path.Combine(pages.Path, "camera.md"));
                File.CreateSymbolicLink(Path.Combine(pages.Path, "camera.md"), target);
            },
            "camera.md",
            "link");
    }

    [Fact]
    public Task A_deleted_folder_is_held_back() => IsHeldBack(pages => Directory.Delete(pages.Path, recursive: true), "cannot be read");

    [Fact]
    public Task A_folder_emptied_of_its_pages_is_held_back() =>
        IsHeldBack(
            pages =>
            {
                Directory.Delete(pages.Path, recursive: true);
                Directory.CreateDirectory(pages.Path);
            },
            "no page");

    private static string FollowedFolderPage() => FollowedFolder.Camera(grade: 7);

    private static async Task IsHeldBack(Action<FollowedFolder> poison, params string[] reasons)
    {
        await using var pages = await FollowedFolder.StartAsync();
        var version = pages.Version;

        poison(pages);

        var reason = (await pages.RefreshAsync()).ShouldNotBeNull();
        reasons.ShouldAllBe(part => reason.Contains(part));
        pages.Version.ShouldBe(version);
        pages.Served.Assistant.Catalogue.Roles.Select(role => role.Title).ShouldBe(["Focus Puller", "Mixer"], ignoreOrder: true);

        // Mended, and changed for good: it answers again.
        if (Directory.Exists(pages.Path))
            Directory.Delete(pages.Path, recursive: true);
        pages.Write("camera.md", FollowedFolder.Camera(grade: 8));
        (await pages.RefreshAsync()).ShouldBeNull();
        pages.Version.ShouldNotBe(version);
    }
}
