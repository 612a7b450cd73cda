using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Where an answer comes from, and as of when.</summary>
internal static class SmallPrint
{
    private const int LongestLabel = 120;
    private const int LongestAddress = 500;

    public static ImmutableArray<Block> Of(Answer answer, Room room)
    {
        if (answer.Sources.IsEmpty)
            return [];
        var words = CardWords.For(answer);
        var pages = SourcePage.Of(answer.Sources);
        var omitted = pages.Length - room.Pages;
        return
        [
            new ContextBlock(
            [
                .. pages.Take(room.Pages).Select(page => (TextObject)Reference(page, words)),
                .. (TextObject[])(omitted > 0 ? [words.More(omitted)] : []),
                .. (TextObject[])(words.Imprint(answer) is { IsEmpty: false } imprint ? [string.Join(" · ", imprint)] : []),
            ]),
        ];
    }

    private static Mrkdwn Reference(SourcePage page, CardWords words)
    {
        var label = Clip.Words(words.Reference(page), LongestLabel);
        return page.Lines[0].Address is { IsAbsoluteUri: true } address && address.AbsoluteUri.Length <= LongestAddress
            ? Mrkdwn.Link(address, label)
            : Mrkdwn.Plain(label);
    }
}
