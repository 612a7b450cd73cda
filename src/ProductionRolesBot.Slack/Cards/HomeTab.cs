using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>What a person sees who opens the bot: their role, what comes next, and what else can be asked.</summary>
internal static class HomeTab
{
    public static HomeView Of(Answer mine, Answer next) => new(
    [
        .. BlockKitRenderer.RenderForHome(mine),
        new DividerBlock(),
        .. BlockKitRenderer.RenderForHome(next),
        new DividerBlock(),
        new ActionsBlock([FindARole]) { BlockId = "find" },
    ]);

    /// <summary>Asks for a role by its beginning.</summary>
    public static ExternalSelectElement FindARole { get; } = new(ActionIds.Find, ModalWords.FindARole);
}
