namespace ProductionRolesBot.Slack.Cards;

/// <summary>How much of an answer is shown in one place. Our own numbers: Slack would take more than a person reads.</summary>
/// <param name="Characters">Of everything under the headline.</param>
/// <param name="Roles">In a list to choose from.</param>
/// <param name="Pages">Pages named under the answer.</param>
/// <param name="ShowsFolded">Whether lists that are shown on request are shown.</param>
internal sealed record Room(int Characters, int Roles, int Pages, bool ShowsFolded)
{
    /// <summary>A message: two or three screens of a phone, and short enough that its text for screen readers holds all of it.</summary>
    public static readonly Room Message = new(2000, 8, 3, ShowsFolded: false);

    /// <summary>The window that shows the rest.</summary>
    public static readonly Room Window = new(24_000, 60, 8, ShowsFolded: true);

    /// <summary>The home tab, which holds other things too.</summary>
    public static readonly Room Home = new(2000, 8, 3, ShowsFolded: false);

    /// <summary>A preview under a link.</summary>
    public static readonly Room Preview = new(700, 4, 2, ShowsFolded: false);
}
