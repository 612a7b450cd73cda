using Microsoft.AspNetCore.Http.HttpResults;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Storage;

namespace ProductionRolesBot.Packs;

/// <summary>The page to print at <c>/conversation-pack</c>. Its link is its key: the bot made it and it expires.</summary>
internal static class PackPages
{
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Adds the links to answers where the page is configured.</summary>
    /// <returns>What is wrong with the configuration, a sentence each.</returns>
    public static IReadOnlyList<string> AddConversationPacks(this WebApplicationBuilder builder)
    {
        var problems = new List<string>();
        if (PackOptions.Read(builder.Configuration, problems) is not { } options)
            return problems;
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<PackLinks>();
        builder.Services.AddSingleton<PackDesk>();
        builder.Services.AddSingleton<AskInConversation>(services => services.GetRequiredService<PackDesk>().AskAsync);
        return problems;
    }

    /// <summary>Maps the page where it is configured.</summary>
    public static void MapConversationPacks(this WebApplication app)
    {
        if (app.Services.GetService<PackLinks>() is not { } links)
            return;
        var css = new StreamReader(typeof(PackPages).Assembly.GetManifestResourceStream("pack.css")!).ReadToEnd();
        var group = app.MapGroup(PackLinks.Path).AllowAnonymous();
        group.MapGet("/pack.css", () => TypedResults.Text(css, "text/css"));
        group.MapGet("", (HttpContext context, ServedCatalogue served, [AsParameters] PackRequest link) =>
            OpenAsync(context, links, served.Assistant.Catalogue, link, (pack, markdown) => TypedResults.Content(PackHtml.Write(pack, markdown), "text/html; charset=utf-8")));
        group.MapGet("/markdown", (HttpContext context, ServedCatalogue served, [AsParameters] PackRequest link) =>
            OpenAsync(context, links, served.Assistant.Catalogue, link, (pack, _) => TypedResults.Content(PackMarkdown.Write(pack), "text/markdown; charset=utf-8")));
    }

    private static async Task<ContentHttpResult> OpenAsync(HttpContext context, PackLinks links, RoleCatalogue catalogue, PackRequest link, Func<Pack, Uri, ContentHttpResult> write)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.CacheControl = "no-store";
        var words = PackWords.In(link.Lang);
        try
        {
            switch (await links.ReadAsync(link, context.RequestAborted))
            {
                case PackLinkState.Altered:
                    return Refuse(StatusCodes.Status403Forbidden, words, words.Altered);
                case PackLinkState.Expired:
                    return Refuse(StatusCodes.Status410Gone, words, words.Expired(PackLinks.Lifetime.TotalDays, Title(catalogue, link.From!), Title(catalogue, link.To!)));
            }
        }
        catch (DatabaseUnavailableException)
        {
            return Refuse(StatusCodes.Status503ServiceUnavailable, words, words.NotNow);
        }

        return catalogue.Find(new RoleId(link.From!)) is { } from && catalogue.Find(new RoleId(link.To!)) is { } to
            ? write(new Pack(RoleGap.Between(from, to, catalogue), catalogue, words), new Uri($"{PackLinks.Path}/markdown{context.Request.QueryString}", UriKind.Relative))
            : Refuse(StatusCodes.Status404NotFound, words, words.Gone);
    }

    private static string Title(RoleCatalogue catalogue, string id) => catalogue.Find(new RoleId(id))?.Title ?? id;

    private static ContentHttpResult Refuse(int status, PackWords words, (string Title, string Why) reason) =>
        TypedResults.Content(PackHtml.Refuse(words, reason.Title, reason.Why), "text/html; charset=utf-8", statusCode: status);
}
