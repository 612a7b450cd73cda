using System.Collections.Immutable;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>What an interaction gets in the reply itself; an empty reply where it gets nothing.</summary>
internal sealed record InteractionReply
{
    public static InteractionReply Nothing { get; } = new();

    /// <summary>What may be chosen, for a <c>block_suggestion</c>.</summary>
    public ImmutableArray<SelectOption>? Options { get; init; }

    /// <summary>What becomes of a submitted modal: <c>update</c> or <c>errors</c>; null closes it.</summary>
    public string? ResponseAction { get; init; }

    /// <summary>The modal that takes its place.</summary>
    public View? View { get; init; }

    /// <summary>What is wrong, by the id of the block it stands in.</summary>
    public Dictionary<string, string>? Errors { get; init; }

    public static InteractionReply Update(View view) => new() { ResponseAction = "update", View = view };

    public static InteractionReply Error(string block, string sentence) => new() { ResponseAction = "errors", Errors = new() { [block] = sentence } };
}
