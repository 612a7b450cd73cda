using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Slack;

/// <summary>What people say to the bot in Slack. It notes the language each of them was last answered in.</summary>
internal sealed class Conversations(AskInConversation ask, LastLanguages languages)
{
    /// <summary>The place of what somebody says to the bot alone and not in a conversation: on the home tab and in windows.</summary>
    public const string Alone = "home";

    /// <summary>Answers a person.</summary>
    /// <param name="installation">Id of the installation.</param>
    /// <param name="place">The channel, thread or tab they speak in.</param>
    /// <param name="person">Their id.</param>
    /// <param name="words">What they say.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async ValueTask<Turn> AskAsync(string installation, string place, string person, string words, CancellationToken cancellationToken)
    {
        var turn = await ask(new ConversationKey(SlackChannel.Name, installation, place, person), new Utterance(words), cancellationToken);
        languages.Note(installation, person, turn.Answer.Kind == MemorySentences.ForgetKind ? null : turn.Answer.Language);
        return turn;
    }

    /// <inheritdoc cref="LastLanguages.Of"/>
    public string? LanguageOf(string installation, string person) => languages.Of(installation, person);
}
