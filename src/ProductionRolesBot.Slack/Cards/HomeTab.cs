using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>What a person sees who opens the bot: their role, its card, what comes next, and what else can be asked.</summary>
internal static class HomeTab
{
    /// <summary>The answers one below the other; a button that a later one offers too stands there.</summary>
    public static HomeView Of(params ImmutableArray<Answer> answers) => new(
    [
        .. answers.SelectMany((answer, at) => (ImmutableArray<Block>)[.. BlockKitRenderer.RenderForHome(answer with { FollowUps = [.. answer.FollowUps.Except(answers.Skip(at + 1).SelectMany(later => later.FollowUps))] }), new DividerBlock()]),
        new ActionsBlock([FindARole(DialogWords.In(answers[0].Language))]) { BlockId = "find" },
    ])
    {
        PrivateMetadata = answers[0].Language,
    };

    /// <summary>Asks for a role by its beginning.</summary>
    public static ExternalSelectElement FindARole(DialogWords words) => new(ActionIds.Find, words.Find);
}
