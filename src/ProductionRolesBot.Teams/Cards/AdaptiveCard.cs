using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>A card of schema version 1.5, the newest that Teams shows everywhere. https://adaptivecards.io/explorer/AdaptiveCard.html</summary>
/// <param name="Body">What it shows, top to bottom.</param>
[JsonConverter(typeof(JsonPartConverter<AdaptiveCard>))]
public sealed record AdaptiveCard(ImmutableArray<CardElement> Body) : JsonPart
{
    /// <summary>The content type of an attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public string Version { get; init; } = "1.5";

    /// <summary>Shown where cards are not.</summary>
    public required string FallbackText { get; init; }

    /// <summary>Read aloud where the card is not looked at.</summary>
    public required string Speak { get; init; }

    /// <summary>Language of its words, as ISO 639-1, for screen readers.</summary>
    public string? Lang { get; init; }

    /// <summary>Buttons along its lower edge; null for none.</summary>
    public ImmutableArray<CardAction>? Actions { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members)
    {
        members.Add("body"u8, Body).Add("type"u8, "AdaptiveCard"u8).Add("version"u8, Version).Add("fallbackText"u8, FallbackText).Add("speak"u8, Speak).Add("lang"u8, Lang);
        if (Actions is { } actions)
            members.Add("actions"u8, actions);
        members.Add("msteams"u8, TeamsCardLayout.Full);
    }
}

/// <summary>What Teams alone understands on a card.</summary>
/// <param name="Width"><c>full</c> uses the whole chat pane instead of a narrow strip.</param>
public sealed record TeamsCardLayout(string Width) : JsonPart
{
    public static readonly TeamsCardLayout Full = new("full");

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => members.Add("width"u8, Width);
}
