using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>What comes of an interaction. Whoever answers it says what, and sends nothing.</summary>
/// <param name="Reply">What acknowledges it.</param>
/// <param name="Errand">What is sent afterwards; null for nothing.</param>
internal readonly record struct InteractionResult(InteractionReply Reply, Errand? Errand)
{
    public static InteractionResult Nothing => new(InteractionReply.Nothing, null);

    public static InteractionResult Of(InteractionReply reply) => new(reply, null);

    public static InteractionResult Of(Errand errand) => new(InteractionReply.Nothing, errand);
}
