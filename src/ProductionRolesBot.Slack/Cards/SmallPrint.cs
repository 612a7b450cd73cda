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
        var omitted = answer.Sources.Length - room.Sources;
        return
        [
            new ContextBlock(
            [
                .. answer.Sources.Take(room.Sources).Select(source => (TextObject)Label(source)),
                .. (TextObject[])(omitted > 0 ? [CardWords.More(omitted)] : []),
                .. (TextObject[])(answer.Version?.Date is { } date ? [CardWords.CatalogueOf(date)] : []),
            ]),
        ];
    }

    private static Mrkdwn Label(AnswerSource source)
    {
        var label = Clip.Words(source.Label, LongestLabel);
        return source.Address is { IsAbsoluteUri: true } address && address.AbsoluteUri.Length <= LongestAddress
            ? Mrkdwn.Link(address, label)
            : Mrkdwn.Plain(label);
    }
}
