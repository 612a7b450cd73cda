using System.Collections.Immutable;
using System.Text.Json;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Dresses an answer as a card: the headline first, then its blocks, its doubts, where it comes from, and what to ask next.</summary>
public static class AdaptiveCardRenderer
{
    /// <summary>
    /// Largest card, in characters of JSON. Teams refuses a message of about 100 KB, counted in UTF-16, and asks to stay below 80 KB:
    /// that is 40 960 characters, less what the message around the card takes. docs: agent-message-size-limit
    /// </summary>
    private const int MostCharacters = 38_000;

    private const int MostDoubts = 5;
    private const int MostFollowUps = 6;

    /// <summary>Longest words on a button, in characters. Each stands on the card twice.</summary>
    private const int MostUtterance = 500;

    private static readonly ImmutableArray<int> LinesPerPart = [200, 100, 60, 40, 24, 12, 6, 3, 1];

    /// <summary>Dresses an answer, or one part of an answer that no single card can hold.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="request">What the card is asked for.</param>
    public static AdaptiveCard Render(Answer answer, CardRequest request)
    {
        foreach (var lines in LinesPerPart)
        {
            var parts = AnswerParts.Split(answer.Blocks, lines);
            var cards = new AdaptiveCard[parts.Length];
            for (var part = 0; part < parts.Length; part++)
                cards[part] = Card(answer, parts, part, request);
            if (Array.TrueForAll(cards, Fits))
                return cards[Math.Clamp(request.Part, 1, parts.Length) - 1];
        }

        // A single line that fills a card by itself: what matters still stands in the headline.
        return Card(answer, [[]], 0, request);
    }

    private static bool Fits(AdaptiveCard card) =>
        CardSize.AtMost(card) <= MostCharacters || JsonSerializer.Serialize(card, ProtocolJson.Compact.AdaptiveCard).Length <= MostCharacters;

    private static AdaptiveCard Card(Answer answer, ImmutableArray<ImmutableArray<AnswerBlock>> parts, int part, CardRequest request)
    {
        var dresser = new BlockDresser(answer);
        var doubts = answer.Doubts[..Math.Min(answer.Doubts.Length, MostDoubts)];
        var body = ImmutableArray.CreateBuilder<CardElement>();
        body.Add(CardText.Heading(answer.Headline, TextSize.Medium));
        if (request.CatalogueHasChanged)
            body.Add(CardText.Line(CardText.Plain(CardWords.For(answer).CatalogueHasChanged) with { IsSubtle = true }));
        foreach (var block in parts[part])
            body.AddRange(dresser.Dress(block));
        body.AddRange(Rest(answer, parts, part, request.Question));
        foreach (var doubt in doubts)
            body.Add(Doubt(doubt, dresser));
        body.AddRange(Footer(answer));
        return new AdaptiveCard(body.DrainToImmutable())
        {
            FallbackText = CardText.Clip(answer.Headline),
            Speak = CardText.Clip(doubts.IsEmpty ? answer.Headline : string.Join(' ', [answer.Headline, .. doubts.Select(doubt => doubt.Text)])),
            Lang = answer.Language,
            Actions = FollowUps(answer),
        };
    }

    private static Container Doubt(AnswerDoubt doubt, BlockDresser dresser) => new([
        CardText.Line(CardText.Bold("⚠ "), CardText.Plain(doubt.Text)),
        dresser.Quotation(doubt.Quote),
    ])
    {
        Style = ContainerStyle.Warning,
        Spacing = Spacing.Medium,
    };

    private static ImmutableArray<CardElement> Rest(Answer answer, ImmutableArray<ImmutableArray<AnswerBlock>> parts, int part, string? question)
    {
        if (part + 1 >= parts.Length)
            return [];
        var words = CardWords.For(answer);
        var more = CardText.Line(CardText.Plain(words.More(parts.Skip(part + 1).Sum(AnswerParts.Lines))));
        return question is not { Length: <= MostUtterance } ? [more] : [more, new ActionSet([Say(answer, words.ShowRest, question, part + 2)])];
    }

    private static ImmutableArray<CardElement> Footer(Answer answer)
    {
        var words = CardWords.For(answer);
        var runs = SourceLine.Of(answer.Sources, words);
        if (words.Imprint(answer) is { IsEmpty: false } imprint)
            runs = runs.Add(CardText.Faint((runs.IsEmpty ? "" : " · ") + string.Join(" · ", imprint)));
        return runs.IsEmpty ? [] : [CardText.Line(runs) with { Separator = true, Spacing = Spacing.Medium }];
    }

    private static ImmutableArray<CardAction>? FollowUps(Answer answer)
    {
        var buttons = ImmutableArray.CreateBuilder<CardAction>(Math.Min(answer.FollowUps.Length, MostFollowUps));
        foreach (var next in answer.FollowUps)
        {
            if (next.Utterance.Length <= MostUtterance && buttons.Count < MostFollowUps)
                buttons.Add(Say(answer, next.Label, next.Utterance));
        }

        return buttons.Count == 0 ? null : buttons.DrainToImmutable();
    }

    private static CardAction Say(Answer answer, string label, string utterance, int part = 1) =>
        CardAction.Say(label, new ButtonData(utterance, answer.Version?.Hash, part));
}

/// <summary>What a card is asked for, beside the answer.</summary>
/// <param name="Question">The question in words that stand alone, for the button that shows the rest; null when there are none.</param>
/// <param name="Part">Which part of a long answer, counted from 1; too large a number means the last.</param>
/// <param name="CatalogueHasChanged">True when it was asked for by a button of a card made from another catalogue.</param>
public readonly record struct CardRequest(string? Question, int Part = 1, bool CatalogueHasChanged = false);
