namespace ProductionRolesBot.Teams.Cards;

/// <summary>The few words that only a card has, beside those of the answer.</summary>
internal static class CardWords
{
    public const string ShowRest = "Show the rest";

    public const string Changed = "The catalogue has changed since the card you pressed was made. This is what it says today.";

    public static string More(int count) => $"… and {count} more";

    public static string LineNumber(int line) => $"line {line}";

    public static string Folded(string heading, int count) => $"{heading} ({count})";

    public static string CatalogueDate(DateOnly date) => $"Catalogue of {date:yyyy-MM-dd}";
}
