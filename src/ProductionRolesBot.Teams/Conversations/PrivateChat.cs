using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Configuration;

namespace ProductionRolesBot.Teams.Conversations;

/// <summary>The way from a group to the bot alone. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams</summary>
internal static class PrivateChat
{
    /// <summary>Longest question taken along, in characters.</summary>
    private const int MostCharacters = 300;

    /// <summary>A card with the way there; the same card while the bot has no registration and so no chat.</summary>
    public static AdaptiveCard WithWayTo(this AdaptiveCard card, TeamsOptions options, string question) => string.IsNullOrEmpty(options.AppId)
        ? card
        : card with { Actions = [new CardAction.OpenUrl(CardWords.In(card.Lang).OpenInPrivate, With(options, question))] };

    /// <summary>Opens the chat with the bot, with the question already written.</summary>
    private static Uri With(TeamsOptions options, string question)
    {
        var words = question.Length <= MostCharacters ? question : question[..MostCharacters];
        return new Uri(TeamsCloud.Of(options.Cloud).Client, $"l/chat/0/0?users=28:{options.AppId}&message={Uri.EscapeDataString(words)}");
    }
}
