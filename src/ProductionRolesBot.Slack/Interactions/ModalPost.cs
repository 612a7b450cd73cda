using ProductionRolesBot.Slack.Api;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Posts what a submitted modal asks for where the person chose.</summary>
internal sealed class ModalPost(ResponseUrl responses, ModalSpeech speech)
{
    /// <summary>Posts it; the reply closes the modal, or says in it why that did not go.</summary>
    public async ValueTask<InteractionReply> SendAsync(Interaction interaction, Func<string, SlackMessage> message, CancellationToken cancellationToken)
    {
        if (interaction is not { User.Id: { } user, ResponseUrls: [{ ResponseUrl: { } address }, ..] })
            return InteractionReply.Error(Modals.Conversation, speech.Words(interaction).NotThere);
        try
        {
            await responses.PostAsync(address, message(user), cancellationToken);
            return InteractionReply.Nothing;
        }
        catch (SlackApiException)
        {
            return InteractionReply.Error(Modals.Conversation, speech.Words(interaction).NotThere);
        }
    }
}
