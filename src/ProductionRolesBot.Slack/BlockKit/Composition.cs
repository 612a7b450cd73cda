using System.Collections.Immutable;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>One of several to choose from.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/composition-objects/option-object"/>
internal sealed record SelectOption(TextObject Text, string Value)
{
    public TextObject? Description { get; init; }
}

/// <summary>Options under a heading.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/composition-objects/option-group-object"/>
internal sealed record OptionGroup(TextObject Label, ImmutableArray<SelectOption> Options);

/// <summary>A question before something is done.</summary>
/// <seealso href="https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object"/>
internal sealed record ConfirmationDialog(TextObject Title, TextObject Text, TextObject Confirm, TextObject Deny);
