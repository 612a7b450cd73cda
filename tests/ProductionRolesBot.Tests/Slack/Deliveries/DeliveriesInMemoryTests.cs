using Microsoft.Extensions.Time.Testing;
using ProductionRolesBot.Slack.Deliveries;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Slack.Deliveries;

public sealed class DeliveriesInMemoryTests
{
    private static readonly byte[] Something = [1];

    private readonly FakeTimeProvider time = new();
    private readonly DeliveriesInMemory deliveries;

    public DeliveriesInMemoryTests() => deliveries = new DeliveriesInMemory(time);

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_delivery_of_an_id_is_refused()
    {
        (await deliveries.TryAcceptAsync("Ev1", Something, Patience)).ShouldBeTrue();
        (await deliveries.TryAcceptAsync("Ev1", Something, Patience)).ShouldBeFalse();
        (await deliveries.TryAcceptAsync("Ev2", Something, Patience)).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_one_may_answer_and_what_was_kept_is_forgotten_then()
    {
        await deliveries.TryAcceptAsync("Ev1", Something, Patience);

        (await deliveries.TryTakeAsync("Ev1", Patience)).ShouldBe(Taken.Afresh);
        (await deliveries.TryTakeAsync("Ev1", Patience)).ShouldBe(Taken.No);
        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Patience)).ShouldBeEmpty();
        (await deliveries.TryAcceptAsync("Ev1", Something, Patience)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_waits_is_listed_oldest_first_without_what_was_answered_at_once()
    {
        await deliveries.TryAcceptAsync("Ev1", Something, Patience);
        await deliveries.TryAcceptAsync("trigger", ReadOnlyMemory<byte>.Empty, Patience);
        await deliveries.TryAcceptAsync("Ev2", Something, Patience);

        (await deliveries.ListWaitingAsync(TimeSpan.Zero, Patience)).Select(delivery => delivery.Id).ShouldBe(["Ev1", "Ev2"]);
    }

    [Fact]
    public async Task An_id_is_forgotten_once_Slack_no_longer_sends_it()
    {
        await deliveries.TryAcceptAsync("Ev1", Something, Patience);
        time.Advance(TimeSpan.FromHours(24.9));
        (await deliveries.TryAcceptAsync("Ev1", Something, Patience)).ShouldBeFalse();

        time.Advance(TimeSpan.FromHours(0.2));
        (await deliveries.TryAcceptAsync("Ev1", Something, Patience)).ShouldBeTrue();
    }
}
