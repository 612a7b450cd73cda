using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Storage.History;

/// <summary>The pages of every version that has answered. Of a version that differs in one page only that page is kept anew.</summary>
internal sealed class KeptVersions(Database database, TimeProvider time)
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Keeps a version unless it is kept already.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task KeepAsync(CatalogueVersion version, ImmutableArray<CataloguePage> pages, CancellationToken cancellationToken)
    {
        var known = await database.ReadAsync("SELECT hash FROM kept_catalogue WHERE hash = @hash", row => row.GetString(0), cancellationToken, ("hash", version.Hash));
        if (!known.IsEmpty)
            return;
        foreach (var page in pages)
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(page.Markdown)));
            await database.WriteAsync("INSERT INTO page_text (digest, text) VALUES (@digest, @text) ON CONFLICT (digest) DO NOTHING", cancellationToken, ("digest", digest), ("text", page.Markdown));
            await database.WriteAsync(
                "INSERT INTO kept_page (catalogue, path, digest) VALUES (@catalogue, @path, @digest) ON CONFLICT (catalogue, path) DO NOTHING",
                cancellationToken, ("catalogue", version.Hash), ("path", page.Path), ("digest", digest));
        }

        await database.WriteAsync(
            "INSERT INTO kept_catalogue (hash, changed, kept) VALUES (@hash, @changed, @kept) ON CONFLICT (hash) DO NOTHING",
            cancellationToken,
            ("hash", version.Hash),
            ("changed", version.Date?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? (object)DBNull.Value),
            ("kept", time.GetUtcNow().ToUnixTimeSeconds()));
    }

    /// <summary>The latest versions that are kept, oldest first.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public async Task<ImmutableArray<KeptVersion>> ListAsync(int most, CancellationToken cancellationToken)
    {
        var newestFirst = await database.ReadAsync(
            "SELECT hash, changed, kept FROM kept_catalogue ORDER BY kept DESC, hash LIMIT @most",
            row => new KeptVersion(
                new CatalogueVersion(row.GetString(0), row.IsDBNull(1) ? null : DateOnly.ParseExact(row.GetString(1), DateFormat, CultureInfo.InvariantCulture)),
                DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(2)).UtcDateTime)),
            cancellationToken,
            ("most", most));
        return [.. newestFirst.Reverse()];
    }

    /// <summary>The pages of a version.</summary>
    /// <exception cref="DatabaseUnavailableException">The store does not answer.</exception>
    public Task<ImmutableArray<CataloguePage>> ReadAsync(CatalogueVersion version, CancellationToken cancellationToken) => database.ReadAsync(
        "SELECT kept_page.path, page_text.text FROM kept_page JOIN page_text ON page_text.digest = kept_page.digest WHERE kept_page.catalogue = @catalogue ORDER BY kept_page.path",
        row => new CataloguePage(row.GetString(0), row.GetString(1)),
        cancellationToken,
        ("catalogue", version.Hash));
}

/// <summary>A version that is kept.</summary>
/// <param name="Version">Which one.</param>
/// <param name="Served">The day from which it answered.</param>
internal sealed record KeptVersion(CatalogueVersion Version, DateOnly Served);
