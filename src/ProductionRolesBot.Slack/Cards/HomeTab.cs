using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>What a person sees who opens the bot: their role, its card, what comes next, and what else can be asked.</summary>
internal static class HomeTab
{
    /// <summary>The answers one below the other. A button stands once by its name, and none asks what is answered there.</summary>
    /// <param name="shown">The answers, with the words each is to.</param>
    public static HomeView Of(params ImmutableArray<(string Words, Answer Answer)> shown)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, answer) in shown)
        {
            var next = answer.FollowUps.Where(offer => !shown.Any(other => other.Words == offer.Utterance) && offered.Add(offer.Label));
            blocks.AddRange(BlockKitRenderer.RenderForHome(answer with { FollowUps = [.. next] }));
            blocks.Add(new DividerBlock());
        }

        var language = shown[0].Answer.Language;
        blocks.Add(new ActionsBlock([FindARole(DialogWords.In(language))]) { BlockId = "find" });
        return new HomeView(blocks.DrainToImmutable()) { PrivateMetadata = language };
    }

    /// <summary>Asks for a role by its beginning.</summary>
    public static ExternalSelectElement FindARole(DialogWords words) => new(ActionIds.Find, words.Find);
}
