using ProductionRolesBot.Roles;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Compares two roles that are chosen by typing.</summary>
internal sealed class CompareModal(Func<RoleAssistant> assistant, ModalSpeech speech)
{
    public Errand Open(Interaction interaction) => new Errand.Open(Modals.Compare(speech.Words(interaction)), speech.Words(interaction));

    /// <summary>The comparison takes the place of the fields.</summary>
    public InteractionReply Submit(Interaction interaction, InteractionView view)
    {
        var (texts, catalogue) = (speech.Words(interaction), assistant().Catalogue);
        if (RoleChoice.In(catalogue, view, Modals.Role) is not { } one)
            return InteractionReply.Error(Modals.Role, texts.RoleIsGone);
        if (RoleChoice.In(catalogue, view, Modals.OtherRole) is not { } other)
            return InteractionReply.Error(Modals.OtherRole, texts.RoleIsGone);
        return other.Id == one.Id
            ? InteractionReply.Error(Modals.OtherRole, texts.SameRole)
            : InteractionReply.Update(speech.Whole(interaction, speech.Suggest(interaction).Compare(one, other).Utterance) with { Title = texts.Compare });
    }
}
