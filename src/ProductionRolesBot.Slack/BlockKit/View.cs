using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ProductionRolesBot.Roles.Dressing;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>A modal or the home tab.</summary>
/// <seealso href="https://docs.slack.dev/reference/views"/>
[JsonConverter(typeof(JsonPartConverter<View>))]
internal abstract record View(ImmutableArray<Block> Blocks) : JsonPart
{
    /// <summary>What every view has, behind its own members.</summary>
    protected void WriteShared(JsonMembers members) => members.Add("blocks"u8, Blocks);
}

/// <summary>A window over the conversation.</summary>
internal sealed record ModalView(TextObject Title, ImmutableArray<Block> Blocks) : View(Blocks)
{
    /// <summary>What an interaction names the view by.</summary>
    public string? CallbackId { get; init; }

    public TextObject? Submit { get; init; }

    public TextObject? Close { get; init; }

    /// <summary>Comes back with every interaction. The person's own client sees it: no secret stands in it.</summary>
    public string? PrivateMetadata { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members
        .Add("type"u8, "modal"u8).Add("title"u8, Title).Add("callback_id"u8, CallbackId).Add("submit"u8, Submit).Add("close"u8, Close).Add("private_metadata"u8, PrivateMetadata));
}

/// <summary>What a person sees when they open the bot in the side bar.</summary>
internal sealed record HomeView(ImmutableArray<Block> Blocks) : View(Blocks)
{
    /// <inheritdoc cref="ModalView.PrivateMetadata"/>
    public string? PrivateMetadata { get; init; }

    protected override void Write(JsonMembers members) => WriteShared(members.Add("type"u8, "home"u8).Add("private_metadata"u8, PrivateMetadata));
}
