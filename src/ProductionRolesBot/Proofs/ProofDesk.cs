using ProductionRolesBot.Operation.Sending;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Proofs;

/// <summary>Answers what is asked about cards that the bot has made, and vouches for those it makes.</summary>
internal sealed class ProofDesk(SendingDesk questions, FocusDesk focus, ReceiptDesk receipts)
{
    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        if ((await focus.FindAnswerAsync(utterance, cancellationToken) ?? await receipts.FindAnswerAsync(utterance, cancellationToken)) is { } proof)
            return new Turn(proof, Conversation.New);
        var turn = await questions.AskAsync(key, utterance, cancellationToken);
        return turn with { Answer = receipts.WithReceipt(turn.Answer) };
    }
}
