using System.Collections.Immutable;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>What a button does.</summary>
/// <param name="Title">Its label.</param>
public abstract record CardAction(string Title) : JsonPart
{
    /// <summary><c>secondary</c> for what waits behind "…"; null for a button in sight.</summary>
    public string? Mode { get; init; }

    /// <summary>What every button has, behind its own members.</summary>
    protected void WriteShared(JsonMembers members) => members.Add("title"u8, Title).Add("mode"u8, Mode);

    /// <summary>Asks the bot, on hosts that know universal actions.</summary>
    public sealed record Execute(string Title, string Verb, ButtonData Data) : CardAction(Title)
    {
        /// <summary>For older hosts and Web Chat, which do not.</summary>
        public CardAction? Fallback { get; init; }

        /// <inheritdoc/>
        protected override void Write(JsonMembers members) => WriteShared(members
            .Add("type"u8, "Action.Execute"u8).Add("verb"u8, Verb).Add("data"u8, Data).Add("fallback"u8, Fallback));
    }

    /// <summary>Sends the bot a message without text.</summary>
    public sealed record Submit(string Title, ButtonData Data) : CardAction(Title)
    {
        /// <inheritdoc/>
        protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "Action.Submit"u8).Add("data"u8, Data));
    }

    /// <summary>Opens an address in the browser.</summary>
    public sealed record OpenUrl(string Title, Uri Url) : CardAction(Title)
    {
        /// <inheritdoc/>
        protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "Action.OpenUrl"u8).Add("url"u8, Url.OriginalString));
    }

    /// <summary>Shows what is hidden and hides what is shown, without asking the bot.</summary>
    public sealed record ToggleVisibility(string Title, ImmutableArray<string> TargetElements) : CardAction(Title)
    {
        /// <inheritdoc/>
        protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "Action.ToggleVisibility"u8).Add("targetElements"u8, TargetElements));
    }

    /// <summary>A button that says something to the bot, on hosts of every age.</summary>
    public static CardAction Say(string title, ButtonData data) =>
        new Execute(title, ButtonData.Verb, data) { Fallback = new Submit(title, data) };
}

/// <summary>What a button carries: the words a person could have typed, so that an old card still asks a sensible question.</summary>
/// <param name="Utterance">The words.</param>
/// <param name="Catalogue">Digest of the catalogue the card was made from; null when it is not known.</param>
/// <param name="Part">Which part of a long answer it asks for, counted from 1.</param>
public sealed record ButtonData(string Utterance, string? Catalogue, int Part = 1) : JsonPart
{
    /// <summary>Opens or continues a dialog instead of answering in the chat; null for an answer.</summary>
    public string? Dialog { get; init; }

    /// <summary>What Teams makes of the press; null to hand it to the bot as it is.</summary>
    public TeamsSubmit? Msteams { get; init; }

    /// <summary>The one verb of all our buttons.</summary>
    public const string Verb = "say";

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => members
        .Add("utterance"u8, Utterance).Add("catalogue"u8, Catalogue).Add("part"u8, Part).Add("dialog"u8, Dialog).Add("msteams"u8, Msteams);
}

/// <summary>What Teams makes of a press.</summary>
/// <param name="Type"><c>task/fetch</c> opens a dialog.</param>
public sealed record TeamsSubmit(string Type) : JsonPart
{
    public static readonly TeamsSubmit OpenDialog = new("task/fetch");

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => members.Add("type"u8, Type);
}
