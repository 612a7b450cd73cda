using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Knows in which language a window speaks: that of the question it is about, else that it was opened in, else that of the person.</summary>
internal sealed class ModalSpeech(Func<RoleAssistant> assistant, Conversations conversations)
{
    /// <summary>The words around what it shows.</summary>
    /// <param name="interaction">What opens or changes it.</param>
    /// <param name="question">The words it is about; null for those it was opened with, if any.</param>
    public DialogWords Words(Interaction interaction, string? question = null) => DialogWords.In(LanguageOf(interaction, question));

    /// <summary>ISO 639-1; null where nobody knows.</summary>
    /// <inheritdoc cref="Words"/>
    public string? LanguageOf(Interaction interaction, string? question = null)
    {
        var isAboutQuestion = interaction.View is { CallbackId: CallbackIds.Post or CallbackIds.Focus };
        var known = (isAboutQuestion ? null : interaction.View?.PrivateMetadata) ?? conversations.LanguageOf(interaction.Tenant.InstallationId, interaction.User?.Id ?? "");
        question ??= isAboutQuestion ? interaction.View?.PrivateMetadata : null;
        return question is { Length: > 0 } ? assistant().LanguageOf(new Utterance(question, known)) : known;
    }

    /// <summary>Things to ask, in the language of the window.</summary>
    public Suggestions Suggest(Interaction interaction) => assistant().Suggest(LanguageOf(interaction));

    /// <summary>The words that ask for a chosen role; null when it is gone.</summary>
    public string? WordsFor(Interaction interaction, string chosen) =>
        assistant().Catalogue.Find(new RoleId(chosen)) is { } role ? Suggest(interaction).Overview(role).Utterance : null;

    /// <inheritdoc cref="RoleAssistant.WordsAbout"/>
    public string WordsAbout(Interaction interaction, string message) => assistant().WordsAbout(message, LanguageOf(interaction));

    /// <summary>The window with the whole answer to these words.</summary>
    public ModalView Whole(Interaction interaction, string question) => Modals.Whole(
        Words(interaction, question),
        BlockKitRenderer.RenderWhole(assistant().Ask(new Utterance(question, LanguageOf(interaction, question)), Conversation.New).Answer));
}
