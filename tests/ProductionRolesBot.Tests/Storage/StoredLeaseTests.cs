using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Slack;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Storage;

/// <summary>Two instances of which one shall do something, on each of the stores.</summary>
public class StoredLeaseTests
{
    private static readonly TimeSpan Term = TimeSpan.FromSeconds(15);

    private readonly SetTime time = new();

    public static TheoryData<string> Stores { get; } = [nameof(StorageProvider.Sqlite), nameof(StorageProvider.PostgreSql)];

    [Theory, MemberData(nameof(Stores))]
    public async Task One_leads_until_its_term_ends_and_another_follows_then(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open(time);
        await using var two = store.Open(time);
        StoredLease first = Lease(one), second = Lease(two);

        (await first.TryLeadAsync(Term, Cancel)).ShouldBeTrue();
        (await second.TryLeadAsync(Term, Cancel)).ShouldBeFalse();
        time.Pass(TimeSpan.FromSeconds(14));
        (await first.TryLeadAsync(Term, Cancel)).ShouldBeTrue();
        time.Pass(TimeSpan.FromSeconds(14));
        (await second.TryLeadAsync(Term, Cancel)).ShouldBeFalse();

        // The first is killed: nobody renews.
        time.Pass(TimeSpan.FromSeconds(1));
        (await second.TryLeadAsync(Term, Cancel)).ShouldBeTrue();
        (await first.TryLeadAsync(Term, Cancel)).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task Who_gives_it_up_lets_another_lead_at_once(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open(time);
        await using var two = store.Open(time);
        StoredLease first = Lease(one), second = Lease(two);
        await first.TryLeadAsync(Term, Cancel);

        await first.TryLeadAsync(TimeSpan.Zero, Cancel);

        (await second.TryLeadAsync(Term, Cancel)).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task Of_many_that_ask_at_once_one_leads(string provider)
    {
        await using var store = await TestStore.CreateAsync(Enum.Parse<StorageProvider>(provider));
        await using var one = store.Open(time);
        await using var two = store.Open(time);

        var leading = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Lease(number % 2 == 0 ? one : two).TryLeadAsync(Term, Cancel).AsTask()));

        leading.Count(leads => leads).ShouldBe(1);
    }

    [Fact]
    public async Task While_the_store_is_lost_the_last_known_leader_counts_until_its_term_ends()
    {
        await using var store = await TestStore.CreateAsync(StorageProvider.Sqlite);
        await using var one = new LosableDatabase(store, time);
        await using var two = new LosableDatabase(store, time);
        StoredLease first = Lease(one), second = Lease(two);
        await first.TryLeadAsync(Term, Cancel);
        await second.TryLeadAsync(Term, Cancel);

        one.IsLost = two.IsLost = true;

        (await first.TryLeadAsync(Term, Cancel)).ShouldBeTrue();
        (await second.TryLeadAsync(Term, Cancel)).ShouldBeFalse();
        time.Pass(Term);
        (await second.TryLeadAsync(Term, Cancel)).ShouldBeTrue();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private StoredLease Lease(Database database) => new("test", database, time);
}
