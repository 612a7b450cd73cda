using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Migrations;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public class DatabaseTests
{
    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task Instances_that_start_together_migrate_once(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        var instances = Enumerable.Range(0, 12).Select(_ => store.Open()).ToList();

        await Parallel.ForEachAsync(instances, Cancel, async (instance, token) => await instance.WriteAsync("DELETE FROM chosen_role", token));

        var applied = await instances[0].ReadAsync("SELECT version FROM schema_version ORDER BY version", row => row.GetInt32(0), Cancel);
        applied.ShouldBe(Migration.All.Select(migration => migration.Version));
        foreach (var instance in instances)
            await instance.DisposeAsync();
    }

    [Fact]
    public void Migrations_are_numbered_without_gaps() =>
        Migration.All.Select(migration => migration.Version).ShouldBe(Enumerable.Range(1, Migration.All.Count));

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite), "Data Source=/dev/null/memory.db")]
    [InlineData(nameof(StorageProvider.PostgreSql), "Host=127.0.0.1;Port=1;Username=nobody")]
    public async Task A_store_that_cannot_be_reached_refuses_and_says_why(string provider, string connectionString)
    {
        await using var database = TestStore.Open(Enum.Parse<StorageProvider>(provider), connectionString, TimeProvider.System);
        database.Unavailable.ShouldBeNull();

        await Should.ThrowAsync<DatabaseUnavailableException>(() => database.WriteAsync("DELETE FROM chosen_role", Cancel));

        database.Unavailable.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_store_that_comes_back_is_used_again()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        var folder = Path.GetDirectoryName(store.File)!;
        Directory.Delete(folder);
        await File.WriteAllTextAsync(folder, "in the way", Cancel);
        var time = new Infrastructure.SetTime();
        await using var database = store.Open(time);
        await Should.ThrowAsync<DatabaseUnavailableException>(() => database.WriteAsync("DELETE FROM chosen_role", Cancel));

        File.Delete(folder);
        await Should.ThrowAsync<DatabaseUnavailableException>(() => database.WriteAsync("DELETE FROM chosen_role", Cancel));
        time.Pass(TimeSpan.FromSeconds(2));

        (await database.WriteAsync("DELETE FROM chosen_role", Cancel)).ShouldBe(0);
        database.Unavailable.ShouldBeNull();
    }

    [Fact]
    public async Task Who_waits_while_the_store_closes_is_refused_and_not_left_waiting()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        var database = store.Open();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var goOn = new ManualResetEventSlim();
        var reading = Task.Run(() => database.ReadAsync("SELECT 1", _ => { begun.SetResult(); goOn.Wait(Cancel); return 1; }, Cancel), Cancel);
        await begun.Task;

        var closing = database.DisposeAsync().AsTask();
        var waiting = database.WriteAsync("DELETE FROM chosen_role", CancellationToken.None);
        goOn.Set();

        (await reading).ShouldBe([1]);
        await closing;
        await Should.ThrowAsync<DatabaseUnavailableException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(30), Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
