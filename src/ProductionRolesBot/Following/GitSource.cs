using System.Globalization;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Following;

/// <summary>A git repository, of which the bot keeps a checkout of its own.</summary>
/// <param name="settings">Where it is and how often to look.</param>
/// <param name="options">How to read the pages.</param>
internal sealed class GitSource(RemoteSettings settings, CatalogueOptions options) : CatalogueSource
{
    private readonly string checkout = Path.Combine(settings.WorkFolder, "checkout");
    private string? readCommit;

    /// <inheritdoc/>
    public override TimeSpan Interval => settings.Interval;

    /// <summary>Starts from the checkout of an earlier run if there is one: the newest pages come a moment later.</summary>
    public override async Task<CatalogueLoad> LoadFirstAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!Directory.Exists(Path.Combine(checkout, ".git")))
                await CloneAsync(cancellationToken);
            return await ReadAsync(await CommitAsync(cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(exception);
        }
    }

    /// <inheritdoc/>
    public override async Task<CatalogueLoad?> LoadIfChangedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await InCheckoutAsync(cancellationToken, "fetch", "--quiet", "origin", settings.Branch ?? "HEAD");
            await InCheckoutAsync(cancellationToken, "reset", "--quiet", "--hard", "FETCH_HEAD");
            var commit = await CommitAsync(cancellationToken);
            return commit == readCommit ? null : await ReadAsync(commit, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(exception);
        }
    }

    private async Task CloneAsync(CancellationToken cancellationToken)
    {
        // Cloned beside and moved, so that a clone that is broken off leaves nothing that looks like a checkout.
        var unfinished = $"{checkout}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(settings.WorkFolder);
        string[] branch = settings.Branch is { } name ? ["--branch", name] : [];
        await Git.RunAsync(cancellationToken, ["clone", "--quiet", "--filter=blob:none", "--single-branch", .. branch, "--", settings.Address, unfinished]);
        Directory.Move(unfinished, checkout);
    }

    private async Task<CatalogueLoad> ReadAsync(string commit, CancellationToken cancellationToken)
    {
        readCommit = commit;
        var folder = Path.Combine(checkout, settings.Folder);
        var load = CatalogueFolder.Load(folder, options);
        if (load is not CatalogueLoad.Loaded loaded)
            return load;

        // Files of a checkout carry the day of the checkout. The day the pages were changed is in the history.
        var day = await InCheckoutAsync(cancellationToken, "log", "-1", "--format=%cs", "--", folder);
        DateOnly? changed = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return loaded with { Catalogue = loaded.Catalogue.With(loaded.Catalogue.Version with { Date = changed }) };
    }

    private Task<string> CommitAsync(CancellationToken cancellationToken) => InCheckoutAsync(cancellationToken, "rev-parse", "HEAD");

    private Task<string> InCheckoutAsync(CancellationToken cancellationToken, params string[] arguments) =>
        Git.RunAsync(cancellationToken, ["-C", checkout, .. arguments]);

    private static CatalogueLoad.Refused Refuse(Exception exception) => new($"the repository of the catalogue cannot be read: {exception.Message}");
}
