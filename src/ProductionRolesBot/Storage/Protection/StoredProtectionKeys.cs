using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ProductionRolesBot.Storage.Protection;

/// <summary>The keys of Data Protection in the store, so that what one instance encrypted another can read.</summary>
internal sealed class StoredProtectionKeys(Database database) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements() =>
        Wait(database.ReadAsync("SELECT xml FROM protection_key ORDER BY name", row => XElement.Parse(row.GetString(0)), CancellationToken.None));

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) =>
        Wait(database.WriteAsync(
            "INSERT INTO protection_key (name, xml) VALUES (@name, @xml)",
            CancellationToken.None,
            ("name", friendlyName), ("xml", element.ToString(SaveOptions.DisableFormatting))));

    /// <summary>Data Protection asks without awaiting: once when it is first used and then once a day.</summary>
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
