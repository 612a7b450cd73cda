using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>A modal or the home tab.</summary>
/// <seealso href="https://docs.slack.dev/reference/views"/>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ModalView), "modal")]
[JsonDerivedType(typeof(HomeView), "home")]
internal abstract record View(ImmutableArray<Block> Blocks);

/// <summary>A window over the conversation.</summary>
internal sealed record ModalView(TextObject Title, ImmutableArray<Block> Blocks) : View(Blocks)
{
    /// <summary>What an interaction names the view by.</summary>
    public string? CallbackId { get; init; }

    public TextObject? Submit { get; init; }

    public TextObject? Close { get; init; }

    /// <summary>Comes back with every interaction. The person's own client sees it: no secret stands in it.</summary>
    public string? PrivateMetadata { get; init; }
}

/// <summary>What a person sees when they open the bot in the side bar.</summary>
internal sealed record HomeView(ImmutableArray<Block> Blocks) : View(Blocks);
