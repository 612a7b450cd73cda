using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using ProductionRolesBot.Files;

namespace ProductionRolesBot.Following;

/// <summary>Where the pages come from, and how to learn that they have changed.</summary>
internal abstract class CatalogueSource
{
    /// <summary>How often it is asked whether anything has changed.</summary>
    public abstract TimeSpan Interval { get; }

    /// <summary>Reads the pages when the bot starts.</summary>
    public abstract Task<CatalogueLoad> LoadFirstAsync(CancellationToken cancellationToken);

    /// <summary>Reads the pages again if they have changed since they were last read; null when they have not.</summary>
    public abstract Task<CatalogueLoad?> LoadIfChangedAsync(CancellationToken cancellationToken);

    /// <summary>Fires when something may have changed before the interval is over; one that never fires where nothing can tell.</summary>
    public virtual IChangeToken Watch() => NullChangeToken.Singleton;
}
