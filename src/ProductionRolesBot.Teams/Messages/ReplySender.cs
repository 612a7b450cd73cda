using ProductionRolesBot.Teams.Connector;
using ProductionRolesBot.Teams.Feedback;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Messages;

/// <summary>Brings messages to where they belong, and remembers what was shown there.</summary>
internal sealed class ReplySender(ConnectorClient connector, IFeedbackBook feedback, TimeProvider time)
{
    /// <summary>An answer that takes no longer needs no sign that the bot is busy.</summary>
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(700);

    /// <summary>Waits for a turn, and shows that the bot is busy when that takes longer than a blink.</summary>
    public async ValueTask<TurnResult> WaitAsync(Activity activity, ValueTask<TurnResult> taken, CancellationToken cancellation)
    {
        if (taken.IsCompleted)
            return await taken;
        var turn = taken.AsTask();
        if (await Task.WhenAny(turn, Task.Delay(Blink, time, cancellation)) != turn)
            await connector.ShowTypingAsync(activity, cancellation);
        return await turn;
    }

    /// <summary>Sends a message: to the one who asked alone where it is for them, and to everyone what everyone may read where the channel cannot do that.</summary>
    public async Task<DeliveryOutcome> SendAsync(Activity activity, Outgoing outgoing, CancellationToken cancellation)
    {
        var delivery = await FirstTryAsync(activity, outgoing, cancellation);
        if (delivery.Outcome == DeliveryOutcome.Refused && (outgoing.InPublic ?? (outgoing.InPlaceOf is null ? null : WithThumbs(outgoing))) is { } instead)
            delivery = await connector.ReplyAsync(activity, instead, cancellation);
        if (delivery.Id is { } id && outgoing.Answer is { } answer)
            feedback.Remember(new PostedMessage(activity.Tenant, activity.Conversation?.Id ?? "", id), ShownAnswer.Of(answer));
        return delivery.Outcome;
    }

    private Task<Delivery> FirstTryAsync(Activity activity, Outgoing outgoing, CancellationToken cancellation) => outgoing switch
    {
        { InPublic: not null } => connector.ReplyPrivatelyAsync(activity, outgoing.Message, cancellation),
        { InPlaceOf: { } pressed } => connector.UpdateAsync(activity, pressed, WithThumbs(outgoing), cancellation),
        _ => connector.ReplyAsync(activity, WithThumbs(outgoing), cancellation),
    };

    /// <summary>Thumbs stand below what somebody could rate. A message for one person cannot have them.</summary>
    private static ReplyActivity WithThumbs(Outgoing outgoing) => outgoing.Answer is null || outgoing.Message.ChannelId != "msteams"
        ? outgoing.Message
        : outgoing.Message with { ChannelData = new ReplyChannelData(new FeedbackLoop("default")) };
}
