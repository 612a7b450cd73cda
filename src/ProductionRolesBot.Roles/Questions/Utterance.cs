namespace ProductionRolesBot.Roles.Questions;

/// <summary>What a person said, by typing or by pressing a button.</summary>
/// <param name="Text">Their words, without the mention of the bot.</param>
/// <param name="Locale">The language tag the channel reports ("de-DE"), null when it reports none. The words decide; this breaks ties.</param>
public readonly record struct Utterance(string Text, string? Locale = null)
{
    /// <summary>The day on which it was said, for "since August"; null where nobody says.</summary>
    public DateOnly? Day { get; init; }
}
