using ProductionRolesBot.Teams.Configuration;

namespace ProductionRolesBot.Teams.Conversations;

/// <summary>The way from a group to the bot alone. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams</summary>
internal static class PrivateChat
{
    /// <summary>Longest question taken along, in characters.</summary>
    private const int MostCharacters = 300;

    /// <summary>Opens the chat with the bot, with the question already written.</summary>
    public static Uri With(TeamsOptions options, string question)
    {
        var words = question.Length <= MostCharacters ? question : question[..MostCharacters];
        return new Uri(TeamsCloud.Of(options.Cloud).Client, $"l/chat/0/0?users=28:{options.AppId}&message={Uri.EscapeDataString(words)}");
    }
}
