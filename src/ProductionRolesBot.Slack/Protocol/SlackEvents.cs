using System.Collections.Immutable;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>Somebody said something: in a channel with a mention (<c>app_mention</c>), or to the bot alone (<c>message</c>).</summary>
/// <seealso href="https://docs.slack.dev/reference/events/app_mention"/>
internal sealed record MessageEvent
{
    public string? User { get; init; }

    /// <summary>The workspace the person belongs to, where Slack says it.</summary>
    public string? UserTeam { get; init; }

    public string Text { get; init; } = "";

    public string? Channel { get; init; }

    public string? ChannelType { get; init; }

    /// <summary>Id of the message; a string, as a number would lose digits.</summary>
    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>Set for edits, deletions and notices: nothing that was said.</summary>
    public string? Subtype { get; init; }

    /// <summary>Set for what a bot said, this one included.</summary>
    public string? BotId { get; init; }
}

/// <summary>Somebody opened the bot in the side bar.</summary>
/// <seealso href="https://docs.slack.dev/reference/events/app_home_opened"/>
internal sealed record AppHomeOpenedEvent(string? User, string? Channel, string? Tab, OpenedView? View);

/// <summary>What stands on the tab already.</summary>
internal sealed record OpenedView(string? PrivateMetadata);

/// <summary>Somebody posted, or is writing, links to a site that the manifest names.</summary>
/// <seealso href="https://docs.slack.dev/reference/events/link_shared"/>
internal sealed record LinkSharedEvent(string? UnfurlId, string? Source, ImmutableArray<SharedLink>? Links);

/// <summary>One of the links.</summary>
internal sealed record SharedLink(string? Url);

/// <summary>Permissions were withdrawn; the ids are people's, not tokens.</summary>
/// <seealso href="https://docs.slack.dev/reference/events/tokens_revoked"/>
internal sealed record TokensRevokedEvent(RevokedTokens? Tokens);

/// <summary>Whose.</summary>
internal sealed record RevokedTokens(ImmutableArray<string>? Bot);

/// <summary>A question somebody may press in an empty conversation.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts"/>
internal sealed record SuggestedPrompt(string Title, string Message);

/// <summary>What is shown under a link.</summary>
/// <seealso href="https://docs.slack.dev/reference/methods/chat.unfurl"/>
internal sealed record Unfurl(ImmutableArray<BlockKit.Block> Blocks);
