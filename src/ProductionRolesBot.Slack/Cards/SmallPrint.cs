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
        var line = new Mrkdwn();
        foreach (var source in answer.Sources.Take(room.Sources))
            line = Joined(line, Label(source));
        if (answer.Sources.Length > room.Sources)
            line = Joined(line, Mrkdwn.Plain(CardWords.More(answer.Sources.Length - room.Sources)));
        if (answer is { Sources.IsEmpty: false, Version.Date: { } date })
            line = Joined(line, Mrkdwn.Plain(CardWords.CatalogueOf(date)));
        return line.Length == 0 ? [] : [new ContextBlock([line])];
    }

    private static Mrkdwn Label(AnswerSource source)
    {
        var label = Clip.Words(source.Label, LongestLabel);
        return source.Address is { IsAbsoluteUri: true } address && address.AbsoluteUri.Length <= LongestAddress
            ? Mrkdwn.Link(address, label)
            : Mrkdwn.Plain(label);
    }

    private static Mrkdwn Joined(Mrkdwn before, Mrkdwn after) => before.Length == 0 ? after : Mrkdwn.Of($"{before} · {after}");
}
