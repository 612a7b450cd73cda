using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Something a person fills in.</summary>
/// <param name="Label">What to fill in, for the eye and for screen readers.</param>
public abstract record CardInput(string Label) : CardElement
{
    /// <summary>True when the card cannot be sent without it.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>Shown when it is missing.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>What every field may have, behind its own members.</summary>
    protected override void WriteShared(JsonMembers members) =>
        base.WriteShared(members.Add("label"u8, Label).Add("isRequired"u8, IsRequired).Add("errorMessage"u8, ErrorMessage));
}

/// <summary>A text.</summary>
public sealed record TextInput(string Label) : CardInput(Label)
{
    public string? Value { get; init; }

    public string? Placeholder { get; init; }

    public bool? IsMultiline { get; init; }

    /// <summary>Longest text, in characters.</summary>
    public int? MaxLength { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "Input.Text"u8).Add("value"u8, Value).Add("placeholder"u8, Placeholder).Add("isMultiline"u8, IsMultiline).Add("maxLength"u8, MaxLength));
}

/// <summary>A choice of one, found while typing, or of several, ticked. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search</summary>
/// <param name="Label">What to choose.</param>
/// <param name="Choices">What is offered before anything is typed, and on hosts that cannot ask.</param>
/// <param name="ChoicesData">Whom to ask for more; null where these are all.</param>
public sealed record ChoiceSetInput(string Label, ImmutableArray<Choice> Choices, DataQuery? ChoicesData) : CardInput(Label)
{
    public string Style => ChoicesData is null ? "expanded" : "filtered";

    /// <summary>What is chosen already; several are parted by commas.</summary>
    public string? Value { get; init; }

    public bool? IsMultiSelect { get; init; }

    /// <summary>True for choices that are whole lines.</summary>
    public bool? Wrap { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "Input.ChoiceSet"u8).Add("choices"u8, Choices).Add("choices.data"u8, ChoicesData)
        .Add("style"u8, Style).Add("value"u8, Value).Add("isMultiSelect"u8, IsMultiSelect).Add("wrap"u8, Wrap));
}

/// <summary>A day.</summary>
public sealed record DateInput(string Label) : CardInput(Label)
{
    /// <summary>As <c>2026-11-22</c>.</summary>
    public string? Value { get; init; }

    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "Input.Date"u8).Add("value"u8, Value));
}

/// <summary>One choice.</summary>
[JsonConverter(typeof(JsonPartConverter<Choice>))]
public sealed record Choice(string Title, string Value) : JsonPart
{
    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => members.Add("title"u8, Title).Add("value"u8, Value);
}

/// <summary>Asks the bot for choices by <c>application/search</c>.</summary>
public sealed record DataQuery(string Dataset) : JsonPart
{
    /// <inheritdoc/>
    protected override void Write(JsonMembers members) => members.Add("dataset"u8, Dataset).Add("type"u8, "Data.Query"u8);
}
