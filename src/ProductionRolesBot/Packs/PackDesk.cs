using ProductionRolesBot.Operation;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Packs;

/// <summary>Stands before the desk of questions and adds to every answer about a gap the link to its page.</summary>
internal sealed class PackDesk(QuestionDesk desk, PackLinks links)
{
    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        var turn = await desk.AskAsync(key, utterance, cancellationToken);
        if (turn.Answer is not { Kind: PackSentences.GapKind, Roles: [var from, var to] })
            return turn;
        try
        {
            return turn with { Answer = turn.Answer.WithPack(await links.ForAsync(from, to, turn.Answer.Language, cancellationToken)) };
        }
        catch (DatabaseUnavailableException)
        {
            // The key lies in the store. Without it the answer goes out as it is.
            return turn;
        }
    }
}
