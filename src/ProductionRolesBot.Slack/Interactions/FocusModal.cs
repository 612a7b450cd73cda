using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Slack.BlockKit;
using ProductionRolesBot.Slack.Cards;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Interactions;

/// <summary>Makes a focus card of an answer: choose lines, a note and a day; see what others will see; post it.</summary>
internal sealed class FocusModal(CardSharing sharing, ModalPost posts, ModalSpeech speech, TimeProvider time)
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Opens the modal for the answer to these words.</summary>
    public Errand Open(Interaction interaction, string words)
    {
        var texts = speech.Words(interaction, words);
        return new Errand.Open(View(texts, words, sharing.OfferLines(words, speech.LanguageOf(interaction, words)), Today, []), texts);
    }

    /// <summary>Shows what others will see, as soon as lines are chosen. What is filled in stays: the fields keep their names.</summary>
    public Errand Preview(Interaction interaction, InteractionView view)
    {
        var words = view.PrivateMetadata ?? "";
        var (texts, language) = (speech.Words(interaction), speech.LanguageOf(interaction));
        var offered = sharing.OfferLines(words, language);
        var preview = Chosen(offered, view) is { } card && interaction.User?.Id is { } user
            ? SharedMessage.Of(sharing.Preview(card, words, language), user, question: "").Preview()
            : [];
        return new Errand.Update(View(texts, words, offered, Today, preview), texts);
    }

    /// <summary>Posts the card, signed so that it can be checked again.</summary>
    public async ValueTask<InteractionReply> SubmitAsync(Interaction interaction, InteractionView view, CancellationToken cancellationToken)
    {
        var words = view.PrivateMetadata ?? "";
        var language = speech.LanguageOf(interaction);
        if (Chosen(sharing.OfferLines(words, language), view) is not { } card)
            return InteractionReply.Error(Modals.Lines, speech.Words(interaction).ChooseLines);
        var shared = await sharing.SignAsync(card, words, language, cancellationToken);
        return await posts.SendAsync(interaction, user => SharedMessage.Of(shared, user, question: ""), cancellationToken);
    }

    private static ModalView View(DialogWords texts, string words, ImmutableArray<FocusChoice> offered, DateOnly day, ImmutableArray<Block> preview) => offered.IsEmpty
        ? Modals.Whole(texts, [new SectionBlock(texts.NoLines)])
        : Modals.Focus(texts, words, [.. offered.Take(BlockKitLimits.Options).Select(choice => new SelectOption(Clip.Words(choice.Line.Text, BlockKitLimits.OptionText), choice.Item.Fingerprint))], day, preview);

    private FocusCard? Chosen(ImmutableArray<FocusChoice> offered, InteractionView view)
    {
        var chosen = FocusChoice.Chosen(offered, [.. (view.State?.Field(Modals.Lines)?.SelectedOptions ?? []).Select(option => option.Value).OfType<string>()]);
        var day = DateOnly.TryParseExact(view.State?.Field(Modals.Date)?.SelectedDate, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var picked) ? picked : Today;
        return chosen.Length is >= 1 and <= FocusList.Most ? new FocusCard(chosen, SharedCard.Clean(view.State?.Field(Modals.Note)?.Value), day) : null;
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}
