using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Dressing;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>A message as the reply to a command, or to a <c>response_url</c>.</summary>
/// <param name="Text">What a screen reader and a phone's notification say: everything that the blocks show.</param>
/// <param name="Blocks">What is seen.</param>
/// <seealso href="https://docs.slack.dev/interactivity/handling-user-interaction#message_responses"/>
[JsonConverter(typeof(JsonPartConverter<SlackMessage>))]
internal sealed record SlackMessage(string Text, ImmutableArray<Block> Blocks) : JsonPart
{
    /// <summary><c>ephemeral</c> for the person alone, <c>in_channel</c> for everybody there; always said, never left to a default.</summary>
    public string ResponseType { get; init; } = "ephemeral";

    /// <summary>Takes the place of the message that was pressed.</summary>
    public bool? ReplaceOriginal { get; init; }

    /// <summary>Removes the message that was pressed; with a text, that text is posted as a new message.</summary>
    public bool? DeleteOriginal { get; init; }

    /// <summary>The thread it is posted into; null for none.</summary>
    public string? ThreadTs { get; init; }

    public bool UnfurlLinks { get; init; }

    protected override void Write(JsonMembers members) => members
        .Add("text"u8, Text)
        .Add("blocks"u8, Blocks)
        .Add("response_type"u8, ResponseType)
        .Add("replace_original"u8, ReplaceOriginal)
        .Add("delete_original"u8, DeleteOriginal)
        .Add("thread_ts"u8, ThreadTs)
        .Add("unfurl_links"u8, UnfurlLinks);

    /// <summary>What others will see of it, for a modal: without the buttons, which lead nowhere there.</summary>
    public ImmutableArray<Block> Preview() => [.. Blocks.Where(block => block is not ActionsBlock)];
}

/// <summary>Tells Slack that an address is ours.</summary>
internal sealed record ChallengeReply(string Challenge);
