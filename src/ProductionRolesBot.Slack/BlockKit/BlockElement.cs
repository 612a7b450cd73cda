using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>Something to press, choose or fill in.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/block-elements"/>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonElement), "button")]
[JsonDerivedType(typeof(ExternalSelectElement), "external_select")]
[JsonDerivedType(typeof(StaticSelectElement), "static_select")]
[JsonDerivedType(typeof(MultiStaticSelectElement), "multi_static_select")]
[JsonDerivedType(typeof(DatePickerElement), "datepicker")]
[JsonDerivedType(typeof(ConversationsSelectElement), "conversations_select")]
[JsonDerivedType(typeof(PlainTextInputElement), "plain_text_input")]
internal abstract record BlockElement
{
    private protected BlockElement(string actionId) => ActionId = actionId;

    /// <summary>What an interaction names the element by; unique within its block.</summary>
    public string ActionId { get; }
}

/// <summary>A button.</summary>
internal sealed record ButtonElement(string ActionId, TextObject Text) : BlockElement(ActionId)
{
    /// <summary>What pressing it sends along.</summary>
    public string? Value { get; init; }

    /// <summary>What pressing it opens in a browser.</summary>
    public Uri? Url { get; init; }

    /// <summary><c>primary</c> or <c>danger</c>; null for an ordinary one.</summary>
    public string? Style { get; init; }

    /// <summary>What a screen reader says in place of a label that alone says too little.</summary>
    public string? AccessibilityLabel { get; init; }

    /// <summary>Asked before it does anything.</summary>
    public ConfirmationDialog? Confirm { get; init; }
}

/// <summary>A choice whose options are asked for while the person types.</summary>
internal sealed record ExternalSelectElement(string ActionId, TextObject Placeholder) : BlockElement(ActionId)
{
    /// <summary>Characters before options are asked for; Slack waits for three otherwise.</summary>
    public int MinQueryLength { get; } = 1;

    public SelectOption? InitialOption { get; init; }
}

/// <summary>A choice among a few options.</summary>
internal sealed record StaticSelectElement(string ActionId, ImmutableArray<SelectOption> Options) : BlockElement(ActionId)
{
    public SelectOption? InitialOption { get; init; }
}

/// <summary>A choice of several among some options.</summary>
internal sealed record MultiStaticSelectElement(string ActionId, ImmutableArray<SelectOption> Options) : BlockElement(ActionId)
{
    public int? MaxSelectedItems { get; init; }
}

/// <summary>A choice of a day.</summary>
internal sealed record DatePickerElement(string ActionId) : BlockElement(ActionId)
{
    public DateOnly? InitialDate { get; init; }
}

/// <summary>A choice among the conversations the person is in.</summary>
internal sealed record ConversationsSelectElement(string ActionId) : BlockElement(ActionId)
{
    public bool DefaultToCurrentConversation { get; } = true;

    /// <summary>Asks Slack for an address by which the bot may post where it is not a member, because the person may.</summary>
    public bool ResponseUrlEnabled { get; } = true;

    public ConversationFilter Filter { get; init; } = new();
}

/// <summary>Which conversations may be chosen: none that another company reads.</summary>
internal sealed record ConversationFilter
{
    public ImmutableArray<string> Include { get; } = ["public", "private", "mpim", "im"];

    public bool ExcludeExternalSharedChannels { get; } = true;

    public bool ExcludeBotUsers { get; } = true;
}

/// <summary>A field to type in.</summary>
internal sealed record PlainTextInputElement(string ActionId) : BlockElement(ActionId)
{
    public int? MaxLength { get; init; }

    public bool? Multiline { get; init; }

    public TextObject? Placeholder { get; init; }
}
