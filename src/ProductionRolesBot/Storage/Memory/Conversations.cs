using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>
/// Puts memory around answering: loaded before, kept after, so that answering itself stays a function. Without a store
/// the question is answered all the same, and the person is told once that nothing is remembered.
/// </summary>
internal sealed class Conversations(ServedCatalogue catalogue, ConversationMemory memory, LossNotice notice)
{
    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        Conversation before;
        try
        {
            before = await memory.RecallAsync(key, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            return notice.AddTo(catalogue.Assistant.Ask(utterance, Conversation.New), key);
        }

        var turn = catalogue.Assistant.Ask(utterance, before);
        try
        {
            await memory.KeepAsync(key, before, turn.Conversation, cancellationToken);
            notice.Withdraw();
            return turn;
        }
        catch (DatabaseUnavailableException)
        {
            return notice.AddTo(turn, key);
        }
    }
}
