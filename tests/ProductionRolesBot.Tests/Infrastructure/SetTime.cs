namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class SetTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
