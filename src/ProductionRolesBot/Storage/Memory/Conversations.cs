using System.Collections.Concurrent;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>
/// Puts memory around answering: loaded before, kept after, so that answering itself stays a function. Without a store
/// the question is answered all the same, and the person is told once that nothing is remembered. A question that stands
/// alone does not wait for a store that is slow, or that is still being opened.
/// </summary>
internal sealed class Conversations(ServedCatalogue catalogue, IConversationMemory memory, LossNotice notice, TimeProvider time)
{
    // Nobody notices a quarter of a second.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>What is still being kept of the question before: the next one in the same conversation waits for that.</summary>
    private readonly ConcurrentDictionary<ConversationKey, Task> pending = [];

    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        utterance = utterance with { Day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime) };
        if (pending.TryGetValue(key, out var keeping))
            await keeping;
        // One version of the catalogue from the beginning to the end.
        var assistant = catalogue.Assistant;
        var atHand = memory.RecallAsync(key, cancellationToken);
        if (atHand.IsCompletedSuccessfully)
            return await AskAsync(assistant, key, utterance, atHand.Result, cancellationToken);
        var recalling = atHand.AsTask();
        if (!await IsQuickAsync(recalling) && assistant.Ask(utterance, Conversation.New) is var alone && StandsAlone(alone))
        {
            KeepLater(key, recalling, alone);
            return alone;
        }

        Conversation before;
        try
        {
            before = await recalling;
        }
        catch (DatabaseUnavailableException)
        {
            return WithoutMemory(assistant.Ask(utterance, Conversation.New), key);
        }

        return await AskAsync(assistant, key, utterance, before, cancellationToken);
    }

    private async ValueTask<Turn> AskAsync(RoleAssistant assistant, ConversationKey key, Utterance utterance, Conversation before, CancellationToken cancellationToken)
    {
        var turn = assistant.Ask(utterance, before);
        try
        {
            var kept = await KeepAsync(key, before, turn, cancellationToken);
            if (!memory.IsLost)
                notice.Withdraw();
            return kept;
        }
        catch (DatabaseUnavailableException)
        {
            return WithoutMemory(turn, key);
        }
    }

    private async ValueTask<bool> IsQuickAsync(Task recalling) =>
        recalling.IsCompleted || memory.IsOpen && await Task.WhenAny(recalling, Task.Delay(Patience)) == recalling;

    /// <summary>Whether the answer rests on lines that the question itself led to, and nothing was said that must be kept.</summary>
    private static bool StandsAlone(Turn turn) => !turn.Answer.Sources.IsEmpty && turn.Conversation.Mine is null;

    private void KeepLater(ConversationKey key, Task<Conversation> recalling, Turn turn)
    {
        var keeping = KeepLaterAsync(key, recalling, turn);
        pending[key] = keeping;
        _ = keeping.ContinueWith(_ => pending.TryRemove(new KeyValuePair<ConversationKey, Task>(key, keeping)), TaskScheduler.Default);
    }

    private async Task KeepLaterAsync(ConversationKey key, Task<Conversation> recalling, Turn turn)
    {
        try
        {
            var before = await recalling;
            await memory.KeepAsync(key, before, turn.Conversation with { Mine = before.Mine }, CancellationToken.None);
        }
        catch (Exception exception) when (exception is DatabaseUnavailableException or OperationCanceledException)
        {
            // The next question will have to name the role again.
        }
    }

    private async ValueTask<Turn> KeepAsync(ConversationKey key, Conversation before, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Answer.Kind == MemorySentences.ForgetKind)
        {
            // Not even that they asked to be forgotten is kept.
            var forgotten = await memory.ForgetAsync(key, cancellationToken);
            return turn with { Answer = turn.Answer.WithDeleted(forgotten.Role, forgotten.Conversations, forgotten.Questions) };
        }

        await memory.KeepAsync(key, before, turn.Conversation, cancellationToken);
        if (turn.Answer.Kind != MemorySentences.PrivacyKind)
            return turn;
        var kept = await memory.CountAsync(key, cancellationToken);
        return turn with { Answer = turn.Answer.WithKept(kept.Conversations, kept.Questions) };
    }

    private Turn WithoutMemory(Turn turn, ConversationKey key) => turn.Answer.Kind switch
    {
        MemorySentences.ForgetKind => turn with { Answer = turn.Answer.WithNothingDeleted() },
        MemorySentences.PrivacyKind => turn with { Answer = turn.Answer.WithUnknownKept() },
        _ => notice.AddTo(turn, key),
    };
}
