using ProductionRolesBot.Files;
using ProductionRolesBot.Roles;

namespace ProductionRolesBot.Following;

/// <summary>Registers the catalogue.</summary>
internal static class FollowingServices
{
    /// <summary>Opens the configured catalogue, serves it and follows its pages.</summary>
    /// <returns>Why there is nothing to serve; null when there is.</returns>
    public static async Task<string?> AddCatalogueAsync(this WebApplicationBuilder builder)
    {
        var (source, problem) = CatalogueSettings.Open(builder.Configuration);
        if (source is null)
            return problem;
        switch (await source.LoadFirstAsync(CancellationToken.None))
        {
            case CatalogueLoad.Loaded(var catalogue) { Pages: var pages }:
                var served = new ServedCatalogue(new RoleAssistant(catalogue), pages, TimeProvider.System);
                builder.Services.AddSingleton(source);
                builder.Services.AddSingleton(served);
                builder.Services.AddSingleton<Func<RoleAssistant>>(services => () => services.GetRequiredService<ServedCatalogue>().Assistant);
                builder.Services.AddSingleton<CatalogueFollower>();
                builder.Services.AddHostedService(services => services.GetRequiredService<CatalogueFollower>());
                return null;
            case CatalogueLoad.Refused(var reason):
                return reason;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
