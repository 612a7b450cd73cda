using ProductionRolesBot.Operation.Administration;
using ProductionRolesBot.Operation.Limits;
using ProductionRolesBot.Operation.Telemetry;
using ProductionRolesBot.Proofs;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Operation;

/// <summary>Where every channel's questions come in: not too many at once, answered in their conversation, counted without their words.</summary>
internal sealed class QuestionDesk(QuestionLimits limits, AdministratorDesk administrators, ProofDesk conversations, AnswerMetrics metrics)
{
    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        using var measured = metrics.Begin(key.Channel);
        var turn = limits.FindRefusal(key, utterance) is { } refusal
            ? new Turn(refusal, Conversation.New)
            : await administrators.FindAnswerAsync(key, utterance, cancellationToken) is { } answer
                ? new Turn(answer, Conversation.New)
                : await conversations.AskAsync(key, utterance, cancellationToken);
        measured.End(turn.Answer);
        return turn;
    }
}
