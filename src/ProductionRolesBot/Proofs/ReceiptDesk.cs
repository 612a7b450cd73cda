using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Receipts;
using ProductionRolesBot.Storage;
using ProductionRolesBot.Storage.History;

namespace ProductionRolesBot.Proofs;

/// <summary>Puts a receipt on every answer that rests on the catalogue, and verifies the receipts that people bring back.</summary>
internal sealed class ReceiptDesk(Signatures signatures, ServedCatalogue served, KeptVersions versions)
{
    private const string Purpose = "receipt";

    /// <summary>Versions that are looked through; as far back as "what changed" looks.</summary>
    private const int MostVersions = 50;

    private volatile byte[]? key;

    /// <inheritdoc cref="StampReceipt"/>
    /// <remarks>No answer waits for the key: until it is at hand there is none.</remarks>
    public Answer WithReceipt(Answer answer)
    {
        if (ReceiptSubject.Of(answer) is not { } subject)
            return answer;
        if (key is null)
            _ = FetchKeyAsync();
        return key is { } known ? answer with { Receipt = ReceiptCode.Of(subject, known).ToString() } : answer;
    }

    /// <summary>What became of the card with a receipt; null when nobody asks for that.</summary>
    public async ValueTask<Answer?> FindAnswerAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        if (ReceiptCheck.Read(utterance.Text) is not var (typed, language))
            return null;
        var assistant = served.Assistant;
        if (ReceiptCode.Read(typed) is not { } code)
            return ReceiptCheck.Mistyped(typed, assistant, language);
        try
        {
            var secret = await signatures.KeyAsync(Purpose, cancellationToken);
            if (code.FindIn(assistant.Catalogue, secret) is { } fresh)
                return ReceiptCheck.Of(code, fresh, assistant.Catalogue, assistant, language);
            foreach (var kept in await versions.ListAsync(MostVersions, cancellationToken))
            {
                if (!code.MayBeOf(kept.Version.Hash) || kept.Version.Hash == assistant.Catalogue.Version.Hash)
                    continue;
                var then = CatalogueReader.Read(await versions.ReadAsync(kept.Version, cancellationToken), new CatalogueOptions());
                if (code.FindIn(then, secret) is { } subject)
                    return ReceiptCheck.Of(code, subject, then, assistant, language);
            }

            return ReceiptCheck.Unknown(code, assistant, language);
        }
        catch (DatabaseUnavailableException)
        {
            return ReceiptCheck.NotNow(assistant, language);
        }
    }

    private async Task FetchKeyAsync()
    {
        try
        {
            key = await signatures.KeyAsync(Purpose, CancellationToken.None);
        }
        catch (DatabaseUnavailableException)
        {
            // The next answer asks for it again.
        }
    }
}
