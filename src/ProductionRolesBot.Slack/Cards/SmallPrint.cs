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
        var elements = ImmutableArray.CreateBuilder<TextObject>(Math.Min(pages.Length, room.Pages) + 2);
        foreach (var page in pages.AsSpan()[..Math.Min(pages.Length, room.Pages)])
            elements.Add(Reference(page, words));
        if (omitted > 0)
            elements.Add(words.More(omitted));
        if (words.Imprint(answer) is { IsEmpty: false } imprint)
            elements.Add(string.Join(" · ", imprint));
        return [new ContextBlock(elements.DrainToImmutable())];
    }

    private static Mrkdwn Reference(SourcePage page, CardWords words)
    {
        var label = Clip.Words(words.Reference(page), LongestLabel);
        return page.Lines[0].Address is { IsAbsoluteUri: true } address && address.AbsoluteUri.Length <= LongestAddress
            ? Mrkdwn.Link(address, label)
            : Mrkdwn.Plain(label);
    }
}
