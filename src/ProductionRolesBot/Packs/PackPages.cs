using Microsoft.AspNetCore.Http.HttpResults;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;

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
        group.MapGet("", (HttpContext context, ServedCatalogue served, string? from, string? to, string? proof) =>
            Open(context, links, served.Assistant.Catalogue, from, to, proof, (pack, address) => TypedResults.Content(PackHtml.Write(pack, address), "text/html; charset=utf-8")));
        group.MapGet("/markdown", (HttpContext context, ServedCatalogue served, string? from, string? to, string? proof) =>
            Open(context, links, served.Assistant.Catalogue, from, to, proof, (pack, _) => TypedResults.Content(PackMarkdown.Write(pack), "text/markdown; charset=utf-8")));
    }

    private static ContentHttpResult Open(HttpContext context, PackLinks links, RoleCatalogue catalogue, string? from, string? to, string? proof, Func<Pack, Uri, ContentHttpResult> write)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        context.Response.Headers.CacheControl = "no-store";
        switch (links.Read(from, to, proof))
        {
            case PackLinkState.Altered:
                return Refuse(StatusCodes.Status403Forbidden, "This link cannot be used", "It is not as the bot made it. Ask the bot again and open the link in its answer.");
            case PackLinkState.Expired:
                return Refuse(StatusCodes.Status410Gone, "This link has expired", $"Links work for {PackLinks.Lifetime.TotalDays} days. For a fresh one, ask the bot: {Question(catalogue, from!, to!)}");
        }

        return catalogue.Find(new RoleId(from!)) is { } first && catalogue.Find(new RoleId(to!)) is { } second
            ? write(new Pack(RoleGap.Between(first, second, catalogue), catalogue), new Uri($"{PackLinks.Path}/markdown{context.Request.QueryString}", UriKind.Relative))
            : Refuse(StatusCodes.Status404NotFound, "The catalogue has changed", "One of the two roles is not in it any more. Ask the bot what has changed.");
    }

    private static string Question(RoleCatalogue catalogue, string from, string to)
    {
        return $"“What is missing from {Title(from)} to {Title(to)}?”";

        string Title(string id) => catalogue.Find(new RoleId(id))?.Title ?? id;
    }

    private static ContentHttpResult Refuse(int status, string title, string words) =>
        TypedResults.Content(PackHtml.Refuse(title, words), "text/html; charset=utf-8", statusCode: status);
}
