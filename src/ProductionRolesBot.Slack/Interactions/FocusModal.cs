using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Makes a focus card of an answer: choose lines, a note and a day; see what others will see; post it.</summary>
internal sealed class FocusModal(Func<RoleAssistant> assistant, CardSharing sharing, ModalPost posts, Outbox outbox, TimeProvider time)
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Opens the modal for the answer to these words.</summary>
    public void Open(Interaction interaction, string words) => outbox.Open(interaction, View(words, FocusChoice.Of(assistant(), words), Today, []));

    /// <summary>Shows what others will see, as soon as lines are chosen. What is filled in stays: the fields keep their names.</summary>
    public void Preview(Interaction interaction, InteractionView view)
    {
        var words = view.PrivateMetadata ?? "";
        var offered = FocusChoice.Of(assistant(), words);
        var preview = Chosen(offered, view) is { } card && interaction.User?.Id is { } user
            ? SharedMessage.Of(sharing.Preview(card, words), user, question: "").Preview()
            : [];
        outbox.Update(interaction, view, View(words, offered, Today, preview));
    }

    /// <summary>Posts the card, signed so that it can be checked again.</summary>
    public async ValueTask<InteractionReply> SubmitAsync(Interaction interaction, InteractionView view, CancellationToken cancellationToken)
    {
        var words = view.PrivateMetadata ?? "";
        if (Chosen(FocusChoice.Of(assistant(), words), view) is not { } card)
            return InteractionReply.Error(Modals.Lines, ModalWords.ChooseLines);
        var shared = await sharing.SignAsync(card, words, locale: null, cancellationToken);
        return await posts.SendAsync(interaction, user => SharedMessage.Of(shared, user, question: ""), cancellationToken);
    }

    private static ModalView View(string words, ImmutableArray<FocusChoice> offered, DateOnly day, ImmutableArray<Block> preview) => offered.IsEmpty
        ? Modals.Whole([new SectionBlock(ModalWords.NoLines)])
        : Modals.Focus(words, [.. offered.Take(BlockKitLimits.Options).Select(choice => new SelectOption(Clip.Words(choice.Line.Text, BlockKitLimits.OptionText), choice.Item.Fingerprint))], day, preview);

    private FocusCard? Chosen(ImmutableArray<FocusChoice> offered, InteractionView view)
    {
        var chosen = FocusChoice.Chosen(offered, [.. (view.State?.Field(Modals.Lines)?.SelectedOptions ?? []).Select(option => option.Value).OfType<string>()]);
        var day = DateOnly.TryParseExact(view.State?.Field(Modals.Date)?.SelectedDate, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var picked) ? picked : Today;
        return chosen.Length is >= 1 and <= FocusList.Most ? new FocusCard(chosen, SharedCard.Clean(view.State?.Field(Modals.Note)?.Value), day) : null;
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
