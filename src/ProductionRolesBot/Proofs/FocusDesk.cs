using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Proofs;

/// <summary>Signs focus cards, and checks them again. Nothing of them is kept: the card carries all there is to know.</summary>
internal sealed class FocusDesk(Signatures signatures, ServedCatalogue served)
{
    /// <summary>A year of conversations, with a month to be late.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    private const string Purpose = "focus card";

    /// <inheritdoc cref="SignFocusList"/>
    public async ValueTask<string?> SignAsync(FocusList list, CancellationToken cancellationToken)
    {
        try
        {
            return await signatures.SignAsync(Purpose, list.Write(), Lifetime, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            return null;
        }
    }

    /// <summary>How the lines of a card stand today; null when nobody asks for that.</summary>
    public async ValueTask<Answer?> FindAnswerAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        if (FocusCheck.Read(utterance.Text) is not var (signed, language))
            return null;
        var assistant = served.Assistant;
        try
        {
            return await signatures.ReadAsync(Purpose, signed, cancellationToken) switch
            {
                Signed.Good(var words) when FocusList.Read(words) is { } list => FocusCheck.Of(list, assistant, language),
                Signed.Expired(var words) when FocusList.Read(words) is { } list => FocusCheck.Expired(list, assistant, language),
                _ => FocusCheck.Altered(assistant, language),
            };
        }
        catch (DatabaseUnavailableException)
        {
            return FocusCheck.NotNow(assistant, language);
        }
    }
}
