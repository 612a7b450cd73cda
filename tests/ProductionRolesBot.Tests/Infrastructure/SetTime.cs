namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>A clock that stands until a test moves it.</summary>
internal sealed class SetTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public SetTime()
        : this(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow() => now;

    public void Pass(TimeSpan time) => now += time;
}
