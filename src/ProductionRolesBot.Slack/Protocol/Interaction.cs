using System.Collections.Immutable;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>Somebody pressed, typed, chose or submitted something. Which of these fields are set depends on <see cref="Type"/>.</summary>
/// <seealso href="https://docs.slack.dev/interactivity/handling-user-interaction#payloads"/>
internal sealed record Interaction
{
    public string? Type { get; init; }

    public string? ApiAppId { get; init; }

    public string? TriggerId { get; init; }

    public string? ResponseUrl { get; init; }

    /// <summary>Which shortcut, for one.</summary>
    public string? CallbackId { get; init; }

    /// <summary>What was typed, for a <c>block_suggestion</c>.</summary>
    public string? Value { get; init; }

    public SlackEntity? Team { get; init; }

    public SlackEntity? Enterprise { get; init; }

    public bool IsEnterpriseInstall { get; init; }

    public SlackPerson? User { get; init; }

    public SlackEntity? Channel { get; init; }

    public ImmutableArray<BlockAction>? Actions { get; init; }

    public InteractionContainer? Container { get; init; }

    public InteractionView? View { get; init; }

    /// <summary>The message a shortcut was used on.</summary>
    public ShortcutMessage? Message { get; init; }

    /// <summary>Where a submission may post.</summary>
    public ImmutableArray<SubmissionResponseUrl>? ResponseUrls { get; init; }

    /// <summary>Whether somebody of another company pressed it, who may read the channel but not this company's catalogue.</summary>
    public bool IsByStranger => Enterprise?.Id is null && Team?.Id is { } team && User?.TeamId is { } home && team != home;

    /// <summary>The team is null where an organisation installed the bot; the view then says which workspace it was opened in.</summary>
    public SlackTenant Tenant => new(Enterprise?.Id, View?.AppInstalledTeamId ?? Team?.Id ?? User?.TeamId, IsEnterpriseInstall);
}

/// <summary>Anything with an id.</summary>
internal sealed record SlackEntity(string? Id);

/// <summary>Who did it.</summary>
internal sealed record SlackPerson(string? Id, string? TeamId);

/// <summary>What was pressed or chosen.</summary>
internal sealed record BlockAction(string? ActionId, string? BlockId, string? Value, ChosenOption? SelectedOption);

/// <summary>What was chosen.</summary>
internal sealed record ChosenOption(string? Value);

/// <summary>Where it was pressed.</summary>
internal sealed record InteractionContainer(string? Type, bool IsEphemeral, bool IsAppUnfurl, string? ThreadTs);

/// <summary>The view it was pressed in or submitted from.</summary>
internal sealed record InteractionView
{
    public string? Id { get; init; }

    public string? Type { get; init; }

    public string? Hash { get; init; }

    public string? CallbackId { get; init; }

    public string? PrivateMetadata { get; init; }

    public string? AppInstalledTeamId { get; init; }

    public ViewState? State { get; init; }
}

/// <summary>What stands in the fields of a modal, by block and by action.</summary>
internal sealed record ViewState(Dictionary<string, Dictionary<string, FieldValue>>? Values)
{
    public FieldValue? Field(string block) => Values?.GetValueOrDefault(block)?.Values.FirstOrDefault();
}

/// <summary>What stands in one field.</summary>
internal sealed record FieldValue(string? Value, ChosenOption? SelectedOption, string? SelectedConversation)
{
    public ImmutableArray<ChosenOption>? SelectedOptions { get; init; }

    /// <summary>As <c>2026-11-22</c>.</summary>
    public string? SelectedDate { get; init; }
}

/// <summary>The message a shortcut was used on.</summary>
internal sealed record ShortcutMessage(string? Text);

/// <summary>An address by which a submission may post where the person chose.</summary>
internal sealed record SubmissionResponseUrl(string? ResponseUrl, string? ChannelId);
