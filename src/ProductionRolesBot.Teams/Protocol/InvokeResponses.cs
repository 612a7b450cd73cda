using System.Collections.Immutable;
using ProductionRolesBot.Teams.Cards;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>The body of an answer to an invoke. https://github.com/microsoft/Agents/blob/main/specs/activity/protocol-activity.md#invoke-activity</summary>
public abstract record InvokeResponse
{
    private protected InvokeResponse() { }
}

/// <summary>Done, and nothing to say. Teams shows an error when the answer to feedback holds anything.</summary>
public sealed record NothingToSay : InvokeResponse;

/// <summary>A card in the place of the one that was pressed, for the person who pressed. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/overview</summary>
public sealed record CardResponse(AdaptiveCard Value) : InvokeResponse
{
    public int StatusCode { get; } = 200;

    public string Type { get; } = AdaptiveCard.ContentType;
}

/// <summary>The bot understood the call but not what it is asked to do.</summary>
public sealed record CardErrorResponse(InvokeError Value) : InvokeResponse
{
    public int StatusCode { get; } = 400;

    public string Type { get; } = "application/vnd.microsoft.error";
}

/// <summary>What is wrong with a call.</summary>
public sealed record InvokeError(string Code, string Message);

/// <summary>Choices for what is being typed on a card. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search</summary>
public sealed record SearchResponse(SearchResults Value) : InvokeResponse
{
    public int StatusCode { get; } = 200;

    public string Type { get; } = "application/vnd.microsoft.search.searchResponse";
}

/// <summary>The choices, best first.</summary>
public sealed record SearchResults(ImmutableArray<Choice> Results);

/// <summary>A dialog, or the last word of one. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots</summary>
public sealed record TaskResponse(TaskStep Task) : InvokeResponse;

/// <summary>One step of a dialog.</summary>
/// <param name="Type"><c>continue</c> with a card, <c>message</c> with a text.</param>
/// <param name="Value">A <see cref="TaskCard"/> or a text.</param>
public sealed record TaskStep(string Type, object Value)
{
    public static TaskStep Show(string title, AdaptiveCard card) => new("continue", new TaskCard(title, new Attachment(AdaptiveCard.ContentType, card)));

    public static TaskStep Say(string text) => new("message", text);
}

/// <summary>A card in a dialog.</summary>
public sealed record TaskCard(string Title, Attachment Card)
{
    public string Height { get; } = "medium";

    public string Width { get; } = "medium";
}

/// <summary>What a message extension finds or inserts. https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search</summary>
public sealed record MessagingExtensionResponse(MessagingExtensionResult ComposeExtension) : InvokeResponse
{
    public static MessagingExtensionResponse Of(params ImmutableArray<MessagingExtensionAttachment> attachments) =>
        new(new MessagingExtensionResult("result") { AttachmentLayout = "list", Attachments = attachments });

    public static MessagingExtensionResponse Say(string text) => new(new MessagingExtensionResult("message") { Text = text });
}

/// <summary>The result itself.</summary>
/// <param name="Type"><c>result</c> or <c>message</c>.</param>
public sealed record MessagingExtensionResult(string Type)
{
    public string? AttachmentLayout { get; init; }

    public ImmutableArray<MessagingExtensionAttachment>? Attachments { get; init; }

    public string? Text { get; init; }
}

/// <summary>A card to insert, and what the list of results shows of it.</summary>
public sealed record MessagingExtensionAttachment(string ContentType, AdaptiveCard Content, PreviewAttachment Preview);

/// <summary>A row of a list of results.</summary>
public sealed record PreviewAttachment(ThumbnailCard Content)
{
    public string ContentType { get; } = "application/vnd.microsoft.card.thumbnail";
}

/// <summary>A title and a line below it.</summary>
public sealed record ThumbnailCard(string Title, string Text);
