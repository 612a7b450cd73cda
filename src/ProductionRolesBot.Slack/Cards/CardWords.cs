namespace ProductionRolesBot.Slack.Cards;

/// <summary>The few words that only a card has, beside those of the answer.</summary>
internal static class CardWords
{
    public const string ShowAll = "Show all";

    public const string PostHere = "Post here";

    public const string Open = "Open";

    public const string FindARole = "Find a role";

    public static string More(int count) => $"… and {count} more";

    public static string Folded(string heading, int count) => $"{heading} ({count})";

    public static string CatalogueOf(DateOnly date) => $"Catalogue of {date:yyyy-MM-dd}";
}
