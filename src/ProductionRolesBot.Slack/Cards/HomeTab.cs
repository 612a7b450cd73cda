using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>What a person sees who opens the bot: their role, its card, what comes next, and what else can be asked.</summary>
internal static class HomeTab
{
    /// <summary>The answers one below the other. A button that a later one offers too stands there, and no two bear one name.</summary>
    public static HomeView Of(params ImmutableArray<HomeAnswer> shown)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < shown.Length; at++)
        {
            var (_, standingAlone, answer) = shown[at];
            var elsewhere = shown.Select(other => other.Words).Concat(shown.Skip(at + 1).SelectMany(later => later.Answer.FollowUps.Select(offer => offer.Utterance))).ToHashSet();
            var next = answer.FollowUps.Where(offer => !elsewhere.Contains(offer.Utterance) && names.Add(offer.Label));
            blocks.AddRange(BlockKitRenderer.RenderForHome(answer with { FollowUps = [.. next] }, standingAlone));
            blocks.Add(new DividerBlock());
        }

        var language = shown[0].Answer.Language;
        blocks.Add(new ActionsBlock([FindARole(DialogWords.In(language))]) { BlockId = "find" });
        return new HomeView(blocks.DrainToImmutable()) { PrivateMetadata = language };
    }

    /// <summary>Asks for a role by its beginning.</summary>
    public static ExternalSelectElement FindARole(DialogWords words) => new(ActionIds.Find, words.Find);
}

/// <summary>An answer on the home tab.</summary>
/// <param name="Words">What was asked: no button asks it again.</param>
/// <param name="StandingAlone">The same in words that stand alone, by which the rest of the answer is shown.</param>
/// <param name="Answer">The answer.</param>
internal sealed record HomeAnswer(string Words, string StandingAlone, Answer Answer);
