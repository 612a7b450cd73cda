using System.Collections.Immutable;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>A card of schema version 1.5, the newest that Teams shows everywhere. https://adaptivecards.io/explorer/AdaptiveCard.html</summary>
/// <param name="Body">What it shows, top to bottom.</param>
public sealed record AdaptiveCard(ImmutableArray<CardElement> Body)
{
    /// <summary>The content type of an attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public string Type { get; } = "AdaptiveCard";

    public string Version { get; init; } = "1.5";

    /// <summary>Shown where cards are not.</summary>
    public required string FallbackText { get; init; }

    /// <summary>Read aloud where the card is not looked at.</summary>
    public required string Speak { get; init; }

    /// <summary>Language of its words, as ISO 639-1, for screen readers.</summary>
    public string? Lang { get; init; }

    /// <summary>Buttons along its lower edge; null for none.</summary>
    public ImmutableArray<CardAction>? Actions { get; init; }

    public TeamsCardLayout Msteams { get; } = new("full");
}

/// <summary>What Teams alone understands on a card.</summary>
/// <param name="Width"><c>full</c> uses the whole chat pane instead of a narrow strip.</param>
public sealed record TeamsCardLayout(string Width);
