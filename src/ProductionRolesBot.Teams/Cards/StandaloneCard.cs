using System.Collections.Immutable;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;

namespace ProductionRolesBot.Teams.Cards;

/// <summary>Cards that stand where the bot may not be: in others' messages, below a link. Nothing on them asks the bot.</summary>
internal static class StandaloneCard
{
    /// <summary>The answer to words that stand alone, dressed without buttons that ask.</summary>
    public static AdaptiveCard Of(RoleAssistant assistant, string utterance, string? locale) =>
        Render(assistant.Ask(new Utterance(utterance, locale), Conversation.New).Answer);

    /// <summary>An answer dressed without buttons that ask.</summary>
    public static AdaptiveCard Render(Answer answer) => AdaptiveCardRenderer.Render(
        answer with { FollowUps = [], Blocks = [.. answer.Blocks.Select(WithoutButtons)] }, new CardRequest(Question: null));

    /// <summary>What others will see of an answer that somebody shares.</summary>
    /// <param name="shared">The answer and the note.</param>
    /// <param name="person">Name of who shares it; null where the channel does not tell.</param>
    public static AdaptiveCard Render(SharedCard shared, string? person) => Render(shared.Answer).SharedBy(shared, person);

    /// <summary>A card that says one thing.</summary>
    public static AdaptiveCard Say(string text, string language) => new([CardText.Line(CardText.Plain(text))]) { FallbackText = text, Speak = text, Lang = language };

    /// <summary>A card below the name of who shared it and their note.</summary>
    public static AdaptiveCard SharedBy(this AdaptiveCard card, SharedCard shared, string? person)
    {
        var (before, after) = shared.By;
        return card with
        {
            Body =
            [
                .. string.IsNullOrWhiteSpace(person) ? [] : (CardElement[])[CardText.Line(CardText.Faint(before + person + after))],
                .. shared.Note is { } note ? [CardText.Line(CardText.Plain(note))] : (CardElement[])[],
                .. card.Body,
            ],
        };
    }

    /// <summary>The same in version 1.3, all that Teams shows below a link.</summary>
    public static AdaptiveCard ForLink(AdaptiveCard card) => card with { Version = "1.3", Body = Older(card.Body) };

    /// <summary>A list to choose from becomes one to read.</summary>
    private static AnswerBlock WithoutButtons(AnswerBlock block) => block is AnswerBlock.RoleList list
        ? new AnswerBlock.Facts([.. list.Items.Select(item => new Fact(item.Title, item.Detail, Source: null))])
        : block;

    private static ImmutableArray<CardElement> Older(ImmutableArray<CardElement> elements) => [.. elements.Select(Older)];

    private static CardElement Older(CardElement element) => element switch
    {
        TextBlock text => text with { Style = null },
        Container container => container with { Items = Older(container.Items) },
        ColumnSet set => set with { Columns = [.. set.Columns.Select(column => column with { Items = Older(column.Items) })] },
        _ => element,
    };
}
