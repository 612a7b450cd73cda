using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace ProductionRolesBot.Storage.Protection;

internal static class ProtectionServices
{
    /// <summary>Keeps the keys of Data Protection in the store, closed with <c>Storage:PersonKey</c> where one is configured.</summary>
    public static void AddStoredProtection(this IServiceCollection services, StorageOptions storage)
    {
        services.AddDataProtection().SetApplicationName("ProductionRolesBot");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options =>
            {
                options.XmlRepository = new StoredProtectionKeys(provider.GetRequiredService<Database>());
                // Without a configured secret any other would lie in the same store as what it closes. Saying so keeps Data Protection from warning of it.
                options.XmlEncryptor = storage.PersonKey is { } key ? new SealedXmlEncryptor(key) : new NullXmlEncryptor();
            }));

        // Data Protection reads its keys while the host starts. Nothing here needs them so early, and the store opens lazily.
        foreach (var eager in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(eager);
    }
}
