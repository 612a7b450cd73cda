using System.Collections.Concurrent;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Slack;

/// <summary>
/// What people say to the bot in Slack. It notes the language each of them was last answered in, for the windows that open
/// without a word said: Slack tells that language only to bots that may read everybody's profile.
/// </summary>
internal sealed class Conversations(AskInConversation ask)
{
    /// <summary>People whose language is kept in mind; with more, it begins anew.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Installation, string Person), string> languages = [];

    /// <summary>Answers a person.</summary>
    /// <param name="installation">Id of the installation.</param>
    /// <param name="place">The channel, thread or tab they speak in.</param>
    /// <param name="person">Their id.</param>
    /// <param name="words">What they say.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async ValueTask<Turn> AskAsync(string installation, string place, string person, string words, CancellationToken cancellationToken)
    {
        var turn = await ask(new ConversationKey(SlackChannel.Name, installation, place, person), new Utterance(words), cancellationToken);
        if (LanguageOf(installation, person) != turn.Answer.Language)
        {
            if (languages.Count >= Most)
                languages.Clear();
            languages[(installation, person)] = turn.Answer.Language;
        }

        return turn;
    }

    /// <summary>The language the person was last answered in, as ISO 639-1; null while they have said nothing.</summary>
    public string? LanguageOf(string installation, string person) => languages.GetValueOrDefault((installation, person));
}
