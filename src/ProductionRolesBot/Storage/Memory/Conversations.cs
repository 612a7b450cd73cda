using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>
/// Puts memory around answering: loaded before, kept after, so that answering itself stays a function. Without a store
/// the question is answered all the same, and the person is told once that nothing is remembered.
/// </summary>
internal sealed class Conversations(ServedCatalogue catalogue, ConversationMemory memory, LossNotice notice, TimeProvider time)
{
    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        utterance = utterance with { Day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime) };
        Conversation before;
        try
        {
            before = await memory.RecallAsync(key, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            return WithoutMemory(catalogue.Assistant.Ask(utterance, Conversation.New), key);
        }

        var turn = catalogue.Assistant.Ask(utterance, before);
        try
        {
            var kept = await KeepAsync(key, before, turn, cancellationToken);
            notice.Withdraw();
            return kept;
        }
        catch (DatabaseUnavailableException)
        {
            return WithoutMemory(turn, key);
        }
    }

    private async Task<Turn> KeepAsync(ConversationKey key, Conversation before, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Answer.Kind == MemorySentences.ForgetKind)
        {
            // Not even that they asked to be forgotten is kept.
            var forgotten = await memory.ForgetAsync(key, cancellationToken);
            return turn with { Answer = turn.Answer.WithDeleted(forgotten.Role, forgotten.Conversations) };
        }

        await memory.KeepAsync(key, before, turn.Conversation, cancellationToken);
        return turn.Answer.Kind == MemorySentences.PrivacyKind
            ? turn with { Answer = turn.Answer.WithKept(await memory.CountAsync(key, cancellationToken)) }
            : turn;
    }

    private Turn WithoutMemory(Turn turn, ConversationKey key) =>
        turn.Answer.Kind == MemorySentences.ForgetKind
            ? turn with { Answer = turn.Answer.WithNothingDeleted() }
            : notice.AddTo(turn, key);
}
