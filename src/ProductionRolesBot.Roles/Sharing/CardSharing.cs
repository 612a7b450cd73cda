using System.Collections.Immutable;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Receipts;

namespace ProductionRolesBot.Roles.Sharing;

/// <summary>Makes the cards that people share, the same for every channel; a channel only dresses them.</summary>
/// <param name="assistant">Who answers at this moment.</param>
/// <param name="stamp">Puts the receipt on an answer.</param>
/// <param name="sign">Signs what a focus card carries.</param>
public sealed class CardSharing(Func<RoleAssistant> assistant, StampReceipt stamp, SignFocusList sign)
{
    /// <inheritdoc cref="SharedCard.Of"/>
    public SharedCard? Share(string question, string? note, string? locale = null) =>
        SharedCard.Of(assistant(), question, note, locale) is { } shared ? shared with { Answer = stamp(shared.Answer) } : null;

    /// <inheritdoc cref="FocusChoice.Of"/>
    public ImmutableArray<FocusChoice> OfferLines(string question, string? locale = null) => FocusChoice.Of(assistant(), question, locale);

    /// <summary>A focus card as others will see it, before it is signed.</summary>
    /// <param name="card">The card.</param>
    /// <param name="question">The question whose answer its lines were chosen from; the card speaks its language.</param>
    /// <param name="locale">Language tag of the person's client; null when it is not known.</param>
    public SharedCard Preview(FocusCard card, string question, string? locale = null) => Shared(card, assistant(), question, locale, signedList: null);

    /// <summary>A focus card to put into a chat, signed so that it can be checked again.</summary>
    /// <param name="card">The card.</param>
    /// <param name="question">The question whose answer its lines were chosen from; the card speaks its language.</param>
    /// <param name="locale">Language tag of the person's client; null when it is not known.</param>
    /// <param name="cancellationToken">Ends the wait for the key.</param>
    public async ValueTask<SharedCard> SignAsync(FocusCard card, string question, string? locale, CancellationToken cancellationToken)
    {
        var current = assistant();
        return Shared(card, current, question, locale, await sign(card.ListIn(current.Catalogue), cancellationToken));
    }

    private SharedCard Shared(FocusCard card, RoleAssistant current, string question, string? locale, string? signedList)
    {
        var language = current.LanguageOf(new Utterance(question, locale));
        return new SharedCard(stamp(card.ToAnswer(current, language, signedList)), Note: null);
    }
}
