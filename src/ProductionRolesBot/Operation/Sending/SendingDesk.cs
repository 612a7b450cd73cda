using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.Memory;
using ProductionRolesBot.Storage.Opinions;

namespace ProductionRolesBot.Operation.Sending;

/// <summary>Lets who was left without an answer send the question to those who look after the pages. Its words are kept only then.</summary>
internal sealed class SendingDesk(Conversations conversations, SentQuestions questions)
{
    /// <inheritdoc cref="AskInConversation"/>
    public async ValueTask<Turn> AskAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        if (SendingSentences.Read(utterance.Text) is { } sent)
            return new Turn(await SendAsync(key, sent, cancellationToken), Conversation.New);
        var turn = await conversations.AskAsync(key, utterance, cancellationToken);
        return turn.Answer.Outcome.LeavesOpen() && !string.IsNullOrWhiteSpace(utterance.Text)
            ? turn with { Answer = turn.Answer.WithSending(utterance.Text.Trim()) }
            : turn;
    }

    private async Task<Answer> SendAsync(ConversationKey key, SentWords sent, CancellationToken cancellationToken)
    {
        try
        {
            await questions.SendAsync(key, sent.Text, cancellationToken);
            return SendingSentences.Sent(sent);
        }
        catch (DatabaseUnavailableException)
        {
            return SendingSentences.NotSent(sent);
        }
    }
}
