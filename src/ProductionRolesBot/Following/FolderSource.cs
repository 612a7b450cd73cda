using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Following;

/// <summary>A folder on this machine that its owners edit in place.</summary>
internal sealed class FolderSource(string path, CatalogueOptions options, TimeProvider time) : CatalogueSource, IDisposable
{
    /// <summary>How long a folder must be quiet before it is read: an editor or a checkout writes many files, one after the other.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    private PhysicalFileProvider? watcher;
    private DateTimeOffset started;
    private FolderSnapshot? last;

    /// <summary>Some disks, such as those mounted over a network, tell nobody of changes: they are looked at this often.</summary>
    public override TimeSpan Interval => TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    public override Task<CatalogueLoad> LoadFirstAsync(CancellationToken cancellationToken)
    {
        started = time.GetUtcNow();
        return Task.FromResult(CatalogueFolder.Load(path, options));
    }

    /// <inheritdoc/>
    public override async Task<CatalogueLoad?> LoadIfChangedAsync(CancellationToken cancellationToken)
    {
        try
        {
            var now = FolderSnapshot.Take(path, last);
            if (IsKnown(now))
                return null;
            while (true)
            {
                now = await SettleAsync(now, cancellationToken);
                if (last is not null && now.FindCutShort(last) is { } page)
                    return new CatalogueLoad.Refused($"{page} looks half written: it became shorter and ends in the middle of a line");
                var load = CatalogueFolder.Load(path, options);
                var after = FolderSnapshot.Take(path, now);
                if (!after.IsSameAs(now))
                {
                    now = after;
                    continue;
                }

                last = now;
                return load;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that comes back is another one, which has to be watched anew.
            watcher?.Dispose();
            watcher = null;
            return new CatalogueLoad.Refused($"the catalogue '{path}' cannot be read: {exception.Message}");
        }
    }

    /// <inheritdoc/>
    public override IChangeToken Watch()
    {
        try
        {
            watcher ??= new PhysicalFileProvider(Path.GetFullPath(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!));
            return watcher.Watch("**/*");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // The machine has no watches left, or the folder is gone: the interval remains.
            return NullChangeToken.Singleton;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    /// <summary>The first look after the start knows no earlier one: nothing has changed unless a page was written after it was read.</summary>
    private bool IsKnown(FolderSnapshot now)
    {
        if (last is not null)
            return now.IsSameAs(last);
        if (now.HasPageWrittenSince(started))
            return false;
        last = now;
        return true;
    }

    private async Task<FolderSnapshot> SettleAsync(FolderSnapshot now, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(Quiet, time, cancellationToken);
            var next = FolderSnapshot.Take(path, now);
            if (next.IsSameAs(now))
                return now;
            now = next;
        }
    }
}
