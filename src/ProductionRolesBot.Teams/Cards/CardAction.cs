using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>What a button does.</summary>
/// <param name="Title">Its label.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Execute), "Action.Execute")]
[JsonDerivedType(typeof(Submit), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrl), "Action.OpenUrl")]
[JsonDerivedType(typeof(ToggleVisibility), "Action.ToggleVisibility")]
public abstract record CardAction(string Title)
{
    /// <summary><c>secondary</c> for what waits behind "…"; null for a button in sight.</summary>
    public string? Mode { get; init; }

    /// <summary>Asks the bot, on hosts that know universal actions.</summary>
    public sealed record Execute(string Title, string Verb, ButtonData Data) : CardAction(Title)
    {
        /// <summary>For older hosts and Web Chat, which do not. Declared as the base type: otherwise its type is not written.</summary>
        public CardAction? Fallback { get; init; }
    }

    /// <summary>Sends the bot a message without text.</summary>
    public sealed record Submit(string Title, ButtonData Data) : CardAction(Title);

    /// <summary>Opens an address in the browser.</summary>
    public sealed record OpenUrl(string Title, Uri Url) : CardAction(Title);

    /// <summary>Shows what is hidden and hides what is shown, without asking the bot.</summary>
    public sealed record ToggleVisibility(string Title, ImmutableArray<string> TargetElements) : CardAction(Title);

    /// <summary>A button that opens a dialog about what was asked.</summary>
    public static CardAction Open(string title, string dialog, string utterance, string? catalogue) =>
        new Submit(title, new ButtonData(utterance, catalogue) { Dialog = dialog, Msteams = new TeamsSubmit("task/fetch") });

    /// <summary>A button that says something to the bot, on hosts of every age.</summary>
    public static CardAction Say(string title, ButtonData data) =>
        new Execute(title, ButtonData.Verb, data) { Fallback = new Submit(title, data) };
}

/// <summary>What a button carries: the words a person could have typed, so that an old card still asks a sensible question.</summary>
/// <param name="Utterance">The words.</param>
/// <param name="Catalogue">Digest of the catalogue the card was made from; null when it is not known.</param>
/// <param name="Part">Which part of a long answer it asks for, counted from 1.</param>
public sealed record ButtonData(string Utterance, string? Catalogue, int Part = 1)
{
    /// <summary>Opens or continues a dialog instead of answering in the chat; null for an answer.</summary>
    public string? Dialog { get; init; }

    /// <summary>What Teams makes of the press; null to hand it to the bot as it is.</summary>
    public TeamsSubmit? Msteams { get; init; }

    /// <summary>The one verb of all our buttons.</summary>
    public const string Verb = "say";
}

/// <summary>What Teams makes of a press.</summary>
/// <param name="Type"><c>task/fetch</c> opens a dialog.</param>
public sealed record TeamsSubmit(string Type);
