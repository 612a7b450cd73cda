using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Sharing;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>Decides what an answer that one person sees alone offers beside asking.</summary>
internal static class CardOffering
{
    /// <summary>Posting where there is something for others in it, and a focus card.</summary>
    /// <param name="assistant">Who answered.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="said">What the person said.</param>
    public static CardOffers For(RoleAssistant assistant, Turn turn, string said) =>
        SharedCard.WordsOf(assistant, turn, said) is null ? CardOffers.Focus : CardOffers.Focus | CardOffers.Post;
}
