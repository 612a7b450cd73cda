using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Statistics;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

public class StatisticsTests
{
    private static readonly Answer Grade = new("grade", "It is a grade 7.")
    {
        Roles = [new RoleId("light#gaffer")],
        Sources = [new AnswerSource(new SourceLocation("light.md", 7), "Lighting, line 7", null)],
    };

    private static readonly Answer Open = new("not_understood", "I did not understand that.") { Outcome = Outcome.NotUnderstood };

    [Theory]
    [InlineData(nameof(StorageProvider.Sqlite))]
    [InlineData(nameof(StorageProvider.PostgreSql))]
    public async Task What_several_instances_count_adds_up(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var first = store.Open();
        await using var second = store.Open();
        AnswerTally[] tallies = [new(first), new(second)];

        foreach (var tally in tallies)
        {
            tally.Count(Grade);
            tally.Count(Grade);
            tally.Count(Open);
            await tally.WriteAsync(Cancel);
            await tally.WriteAsync(Cancel);
        }

        (await tallies[0].ReadAsync(Cancel)).ShouldBe([new AnswerCount("grade", "light#gaffer", 4, 0), new AnswerCount("not_understood", "", 2, 2)]);
    }

    [Fact]
    public async Task What_cannot_be_written_stays_counted()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        var time = new SetTime();
        await using var database = new LosableDatabase(store, time) { IsLost = true };
        var tally = new AnswerTally(database);
        tally.Count(Open);
        await Should.ThrowAsync<DatabaseUnavailableException>(() => tally.WriteAsync(Cancel));
        tally.Count(Open);

        database.IsLost = false;
        time.Pass(TimeSpan.FromSeconds(2));
        await tally.WriteAsync(Cancel);

        (await tally.ReadAsync(Cancel)).ShouldHaveSingleItem().Unanswered.ShouldBe(2);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
