using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>One of several to choose from.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/composition-objects/option-object"/>
[JsonConverter(typeof(JsonPartConverter<SelectOption>))]
internal sealed record SelectOption(TextObject Text, string Value) : JsonPart
{
    public TextObject? Description { get; init; }

    protected override void Write(JsonMembers members) => members.Add("text"u8, Text).Add("value"u8, Value).Add("description"u8, Description);
}

/// <summary>A question before something is done.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object"/>
internal sealed record ConfirmationDialog(TextObject Title, TextObject Text, TextObject Confirm, TextObject Deny) : JsonPart
{
    protected override void Write(JsonMembers members) => members.Add("title"u8, Title).Add("text"u8, Text).Add("confirm"u8, Confirm).Add("deny"u8, Deny);
}
