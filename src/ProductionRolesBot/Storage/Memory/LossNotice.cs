using System.Collections.Concurrent;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Storage.Memory;

/// <summary>Tells each person once that nothing is remembered while the store is lost, and tells them again only when it is lost again.</summary>
internal sealed class LossNotice
{
    // Beyond this many the notice is repeated, which is better than remembering without end.
    private const int MostTold = 10_000;

    private readonly ConcurrentDictionary<ConversationKey, bool> told = [];

    /// <summary>The turn with the notice, unless this person has had it.</summary>
    public Turn AddTo(Turn turn, ConversationKey key)
    {
        if (told.Count >= MostTold)
            told.Clear();
        return told.TryAdd(key, true)
            ? turn with { Answer = turn.Answer.WithoutMemory() }
            : turn;
    }

    /// <summary>The store answers again.</summary>
    public void Withdraw()
    {
        if (!told.IsEmpty)
            told.Clear();
    }
}
