using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>Something to press, choose or fill in.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/block-elements"/>
internal abstract record BlockElement : JsonPart
{
    private protected BlockElement(string actionId) => ActionId = actionId;

    /// <summary>What an interaction names the element by; unique within its block.</summary>
    public string ActionId { get; }

    /// <summary>What every element has, behind its own members.</summary>
    protected void WriteShared(JsonMembers members) => members.Add("action_id"u8, ActionId);
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

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "button"u8).Add("text"u8, Text).Add("value"u8, Value).Add("url"u8, Url?.OriginalString).Add("style"u8, Style)
        .Add("accessibility_label"u8, AccessibilityLabel).Add("confirm"u8, Confirm));
}

/// <summary>A choice whose options are asked for while the person types.</summary>
internal sealed record ExternalSelectElement(string ActionId, TextObject Placeholder) : BlockElement(ActionId)
{
    /// <summary>Characters before options are asked for; Slack waits for three otherwise.</summary>
    private const int MinQueryLength = 1;

    public SelectOption? InitialOption { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "external_select"u8).Add("placeholder"u8, Placeholder).Add("min_query_length"u8, MinQueryLength).Add("initial_option"u8, InitialOption));
}

/// <summary>A choice among a few options.</summary>
internal sealed record StaticSelectElement(string ActionId, ImmutableArray<SelectOption> Options) : BlockElement(ActionId)
{
    public SelectOption? InitialOption { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "static_select"u8).Add("options"u8, Options).Add("initial_option"u8, InitialOption));
}

/// <summary>A choice of several among some options.</summary>
internal sealed record MultiStaticSelectElement(string ActionId, ImmutableArray<SelectOption> Options) : BlockElement(ActionId)
{
    public int? MaxSelectedItems { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "multi_static_select"u8).Add("options"u8, Options).Add("max_selected_items"u8, MaxSelectedItems));
}

/// <summary>A choice of a day.</summary>
internal sealed record DatePickerElement(string ActionId) : BlockElement(ActionId)
{
    public DateOnly? InitialDate { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "datepicker"u8).Add("initial_date"u8, InitialDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}

/// <summary>A choice among the conversations the person is in.</summary>
internal sealed record ConversationsSelectElement(string ActionId) : BlockElement(ActionId)
{
    /// <summary>With an address asked of Slack by which the bot may post where it is not a member, because the person may.</summary>
    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "conversations_select"u8).Add("default_to_current_conversation"u8, true).Add("response_url_enabled"u8, true).Add("filter"u8, new ConversationFilter()));
}

/// <summary>Which conversations may be chosen: none that another company reads.</summary>
internal sealed record ConversationFilter : JsonPart
{
    private static readonly ImmutableArray<string> Kinds = ["public", "private", "mpim", "im"];

    protected override void Write(JsonMembers members) => members
        .Add("include"u8, Kinds).Add("exclude_external_shared_channels"u8, true).Add("exclude_bot_users"u8, true);
}

/// <summary>A field to type in.</summary>
internal sealed record PlainTextInputElement(string ActionId) : BlockElement(ActionId)
{
    public int? MaxLength { get; init; }

    public bool? Multiline { get; init; }

    public TextObject? Placeholder { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "plain_text_input"u8).Add("max_length"u8, MaxLength).Add("multiline"u8, Multiline).Add("placeholder"u8, Placeholder));
}
