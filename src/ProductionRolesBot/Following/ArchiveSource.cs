using System.Net;
using System.Net.Http.Headers;
using ProductionRolesBot.Files;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Following;

/// <summary>A <c>.zip</c> or <c>.tar.gz</c> over HTTPS, such as every host of repositories offers. Asked for with the ETag it last had, it usually is not sent again.</summary>
internal sealed class ArchiveSource(RemoteSettings settings, CatalogueOptions options, HttpClient http) : CatalogueSource
{
    private readonly string kept = Path.Combine(settings.WorkFolder, "archive");
    private EntityTagHeaderValue? tag;

    /// <inheritdoc/>
    public override TimeSpan Interval => settings.Interval;

    /// <summary>Starts from the archive that an earlier run kept if there is one: the newest comes a moment later.</summary>
    public override async Task<CatalogueLoad> LoadFirstAsync(CancellationToken cancellationToken) =>
        File.Exists(kept) && Read(await File.ReadAllBytesAsync(kept, cancellationToken)) is CatalogueLoad.Loaded loaded
            ? loaded
            : await LoadIfChangedAsync(cancellationToken) ?? new CatalogueLoad.Refused("the archive of the catalogue was not sent");

    /// <inheritdoc/>
    public override async Task<CatalogueLoad?> LoadIfChangedAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, settings.Address);
            if (settings.Token is { } token)
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            if (tag is not null)
                request.Headers.IfNoneMatch.Add(tag);
            using var response = await http.SendAsync(request, cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotModified)
                return null;
            if (!response.IsSuccessStatusCode)
                return Refuse($"the server says {(int)response.StatusCode}");

            var archive = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            var load = Read(archive);
            if (load is CatalogueLoad.Loaded)
            {
                tag = response.Headers.ETag;
                Keep(archive);
            }

            return load;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return Refuse(exception.Message);
        }
    }

    private CatalogueLoad Read(byte[] archive)
    {
        try
        {
            return CatalogueFolder.Of(ArchivePages.Read(archive, settings.Folder), settings.Address, options);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return Refuse(exception.Message);
        }
    }

    private void Keep(byte[] archive)
    {
        try
        {
            Directory.CreateDirectory(settings.WorkFolder);
            var unfinished = $"{kept}.{Guid.NewGuid():N}";
            File.WriteAllBytes(unfinished, archive);
            File.Move(unfinished, kept, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // On a disk that is only for reading the next start fetches it again.
        }
    }

    private static CatalogueLoad.Refused Refuse(string reason) => new($"the archive of the catalogue cannot be read: {reason}");
}
