using ProductionRolesBot.Files;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Following;

/// <summary>Registers the catalogue.</summary>
internal static class FollowingServices
{
    /// <summary>
    /// Serves the configured catalogue and follows its pages. They are read while the rest of the host is put together; what
    /// is registered here may be asked for once that is done.
    /// </summary>
    /// <returns>Why there is nothing to serve; null when there is.</returns>
    public static async Task<string?> AddCatalogueAsync(this WebApplicationBuilder builder)
    {
        var opening = Task.Run(() => OpenAsync(builder.Configuration));
        builder.Services.AddSingleton(_ => opening.Result.Source!);
        builder.Services.AddSingleton(_ => opening.Result.Served!);
        builder.Services.AddSingleton<Func<RoleAssistant>>(services => () => services.GetRequiredService<ServedCatalogue>().Assistant);
        builder.Services.AddSingleton<CatalogueFollower>();
        builder.Services.AddHostedService(services => services.GetRequiredService<CatalogueFollower>());
        return (await opening).Refusal;
    }

    private static async Task<Opened> OpenAsync(IConfiguration configuration)
    {
        var (source, problem) = CatalogueSettings.Open(configuration);
        if (source is null)
            return new Opened(null, null, problem);
        switch (await source.LoadFirstAsync(CancellationToken.None))
        {
            case CatalogueLoad.Loaded(var catalogue) { Pages: var pages }:
                var assistant = new RoleAssistant(catalogue);
                Rehearse(assistant);
                return new Opened(source, new ServedCatalogue(assistant, pages, TimeProvider.System), null);
            case CatalogueLoad.Refused(var reason):
                return new Opened(null, null, reason);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Answers a question that nobody asked, so that the first person does not wait for code to be compiled.</summary>
    private static void Rehearse(RoleAssistant assistant)
    {
        if (assistant.Catalogue.Roles is [var any, ..])
            _ = Task.Run(() => assistant.Ask(new Utterance(assistant.Suggest(locale: null).Overview(any).Utterance), Conversation.New));
    }

    /// <summary>A catalogue that can be served, or why there is none.</summary>
    private sealed record Opened(CatalogueSource? Source, ServedCatalogue? Served, string? Refusal);
}
