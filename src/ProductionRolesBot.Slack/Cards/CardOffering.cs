using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Sharing;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Decides what an answer that one person sees alone offers beside asking.</summary>
internal static class CardOffering
{
    /// <summary>A focus card, Markdown, and posting where there is something for others in it.</summary>
    /// <param name="assistant">Who answered.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="said">What the person said.</param>
    public static CardOffers For(RoleAssistant assistant, Turn turn, string said) =>
        CardOffers.Focus | CardOffers.Markdown | (SharedCard.WordsOf(assistant, turn, said) is null ? CardOffers.None : CardOffers.Post);
}
