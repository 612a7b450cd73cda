using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>What is sent to Slack after an interaction was acknowledged.</summary>
/// <param name="Words">In which language the person is told where it does not go.</param>
internal abstract record Errand(DialogWords Words)
{
    /// <summary>Opens a modal, on top of the one it was pressed in if it was.</summary>
    public sealed record Open(ModalView View, DialogWords Words) : Errand(Words);

    /// <summary>Changes the modal it was pressed in, unless it has changed since.</summary>
    public sealed record Update(ModalView View, DialogWords Words) : Errand(Words);

    /// <summary>Answers at the address that came with the interaction.</summary>
    public sealed record Respond(SlackMessage Message, DialogWords Words) : Errand(Words);

    /// <summary>Posts for everybody where it was pressed.</summary>
    /// <param name="Elsewhere">The modal in which the person chooses the place, where it cannot be posted there.</param>
    public sealed record PostHere(SlackMessage Message, ModalView Elsewhere, DialogWords Words) : Errand(Words);
}
