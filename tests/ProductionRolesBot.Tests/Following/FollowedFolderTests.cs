using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Following;

public class FollowedFolderTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    [Fact]
    public async Task A_saved_page_answers_without_a_restart()
    {
        await using var pages = await FollowedFolder.StartAsync();
        var version = pages.Version;
        await pages.Follower.StartAsync(Cancel);

        // Until the watch is set up, a change waits for the next look; saving again as an editor would is seen at once.
        var since = DateTime.UtcNow;
        while (pages.Version == version && DateTime.UtcNow - since < Patience)
        {
            pages.Write("camera.md", FollowedFolder.Camera(grade: 9));
            await Task.Delay(TimeSpan.FromSeconds(2), Cancel);
        }

        pages.Version.ShouldNotBe(version);
        pages.Served.Assistant.Ask(new Utterance("what grade is the focus puller"), Conversation.New).Answer.Version!.Hash.ShouldBe(pages.Version);
    }

    [Fact]
    public async Task Pages_that_are_saved_without_a_change_are_not_news()
    {
        await using var pages = await FollowedFolder.StartAsync();
        var assistant = pages.Served.Assistant;

        pages.Write("camera.md", FollowedFolder.Camera(grade: 7));

        (await pages.RefreshAsync()).ShouldBeNull();
        pages.Served.Assistant.ShouldBeSameAs(assistant);
    }

    [Fact]
    public async Task A_page_that_is_removed_on_purpose_stops_answering()
    {
        await using var pages = await FollowedFolder.StartAsync();

        File.Delete(Path.Combine(pages.Path, "camera.md"));

        (await pages.RefreshAsync()).ShouldBeNull();
        pages.Served.Assistant.Catalogue.Roles.Select(role => role.Title).ShouldBe(["Mixer"]);
    }

    [Fact]
    public async Task A_page_that_is_still_being_written_is_waited_for()
    {
        await using var pages = await FollowedFolder.StartAsync();
        var page = FollowedFolder.Camera(grade: 5);
        pages.Write("camera.md", page[..30]);

        var refresh = pages.RefreshAsync();
        await Task.Delay(ProductionRolesBot.Following.FolderSource.Quiet / 2, Cancel);
        pages.Write("camera.md", page);

        (await refresh).ShouldBeNull();
        pages.Served.Assistant.Catalogue.Roles.Select(role => role.Title).ShouldBe(["Focus Puller", "Mixer"], ignoreOrder: true);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
