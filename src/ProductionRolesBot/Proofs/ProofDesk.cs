using ProductionRolesBot.Operation.Sending;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Proofs;

/// <summary>Answers what is asked about cards that the bot has made; every other question goes on.</summary>
internal sealed class ProofDesk(SendingDesk questions, FocusDesk focus)
{
    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken) =>
        await focus.FindAnswerAsync(utterance, cancellationToken) is { } checkedCard
            ? new Turn(checkedCard, Conversation.New)
            : await questions.AskAsync(key, utterance, cancellationToken);
}
