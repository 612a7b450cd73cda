using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Sharing;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Decides what an answer that one person sees alone offers beside asking: a focus card, Markdown, and posting where there is something for others in it.</summary>
internal static class CardOffering
{
    /// <summary>For a question that was put to the bot alone.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="said">What the person said.</param>
    public static CardOffers For(Turn turn, string said) => With(SharedCard.WordsOf(turn, said));

    /// <summary>For a question that was put before everybody, and whose answer rests on what the person told the bot alone.</summary>
    /// <inheritdoc cref="For"/>
    /// <param name="assistant">Who answered.</param>
    public static CardOffers ForOneAskedOpenly(RoleAssistant assistant, Turn turn, string said) => With(SharedCard.WordsAskedOpenly(assistant, turn, said));

    private static CardOffers With(string? wordsToPost) => CardOffers.Focus | CardOffers.Markdown | (wordsToPost is null ? CardOffers.None : CardOffers.Post);
}
