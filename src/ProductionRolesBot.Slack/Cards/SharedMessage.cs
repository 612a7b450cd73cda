using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>An answer as everybody sees it whom somebody shares it with.</summary>
internal static class SharedMessage
{
    /// <summary>The message: who shared it, their note, the answer.</summary>
    /// <param name="shared">What others will see.</param>
    /// <param name="user">Id of who shares it.</param>
    /// <param name="question">The words the answer is to, for buttons that ask it again; empty for none.</param>
    public static SlackMessage Of(SharedCard shared, string user, string question)
    {
        var card = BlockKitRenderer.Render(shared.Answer, question);
        var (before, after) = shared.By;
        var by = Mrkdwn.Of($"{before}{Mrkdwn.User(user)}{after}");
        var line = shared.Note is { } note ? Mrkdwn.Of($"{by}\n{note}") : by;
        return new SlackMessage($"{line}\n{card.Text}", [new SectionBlock(line), .. card.Blocks]) { ResponseType = "in_channel" };
    }
}
