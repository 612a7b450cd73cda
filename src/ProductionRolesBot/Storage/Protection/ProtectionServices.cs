using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace ProductionRolesBot.Storage.Protection;

internal static class ProtectionServices
{
    /// <summary>Keeps the keys of Data Protection in the store.</summary>
    public static void AddStoredProtection(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ProductionRolesBot");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options => options.XmlRepository = new StoredProtectionKeys(provider.GetRequiredService<Database>())));

        // Data Protection reads its keys while the host starts. Nothing here needs them so early, and the store opens lazily.
        foreach (var eager in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
            services.Remove(eager);
    }
}
