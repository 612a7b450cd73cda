namespace ProductionRolesBot.Teams.Cards;

/// <summary>The few words that only a card has, beside those of the answer.</summary>
internal static class CardWords
{
    public const string ShowRest = "Show the rest";

    public const string Changed = "The catalogue has changed since the card you pressed was made. This is what it says today.";

    public const string OpenInPrivate = "Open in private";

    public const string Compare = "Compare with…";

    public const string FirstRole = "Role";

    public const string SecondRole = "Compare with";

    public const string ChooseRole = "Choose a role";

    public const string Share = "Share…";

    public const string Note = "Note to the others";

    public const string Preview = "Preview";

    public const string WhatOthersSee = "This is what everyone here will see.";

    public const string Post = "Post it here";

    public const string Posted = "Posted.";

    public const string NothingToShare = "There is nothing to share.";

    public const string WhatRole = "What role is meant here?";

    public const string NoText = "That message has no text to look for a role in.";

    public static string NoRole(string typed) => $"No role is called “{typed}”.";

    public static string More(int count) => $"… and {count} more";

    public static string LineNumber(int line) => $"line {line}";

    public static string Folded(string heading, int count) => $"{heading} ({count})";

    public static string CatalogueDate(DateOnly date) => $"Catalogue of {date:yyyy-MM-dd}";
}
