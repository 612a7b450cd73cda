using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using ProductionRolesBot.Following;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Teams;

namespace ProductionRolesBot.TryIt;

/// <summary>The try-it page: a small chat that shows the cards as Teams would.</summary>
internal static class TryItPage
{
    /// <summary>Everything comes from this host and nothing is inline, so no text of a catalogue can become a script and no request leaves the machine.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "TryIt", "Page");

    public static IServiceCollection AddTryIt(this IServiceCollection services)
    {
        return services.AddAuthenticationCore(doors => doors.AddScheme<TryItDoor>(TryItDoor.SchemeName, displayName: null)).AddTransient<TryItDoor>();
    }

    /// <summary>Maps the page at <c>/</c> and all it needs below <c>/try-it</c>.</summary>
    public static void MapTryIt(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("")
            .RequireAuthorization(new AuthorizationPolicyBuilder(TryItDoor.SchemeName).RequireAuthenticatedUser().Build())
            .AddEndpointFilter(WithSecurityHeaders);
        var files = Files();
        group.MapGet("/", () => TypedResults.PhysicalFile(files["index.html"].Path, files["index.html"].ContentType));
        group.MapGet("/try-it/{file}", Results<PhysicalFileHttpResult, NotFound> (string file) =>
            files.TryGetValue(file, out var found) ? TypedResults.PhysicalFile(found.Path, found.ContentType) : TypedResults.NotFound());
        group.MapGet("/try-it/welcome", (ServedCatalogue served) => TypedResults.Json(Welcome.To(served.Assistant.Catalogue), TryItJson.Default.Welcome));
        group.MapInlineMessages("/try-it/messages");
    }

    /// <summary>The files there are: a name that is not among them leads nowhere.</summary>
    private static FrozenDictionary<string, (string Path, string ContentType)> Files()
    {
        var types = new FileExtensionContentTypeProvider();
        return Directory.EnumerateFiles(Folder).ToFrozenDictionary(
            file => Path.GetFileName(file),
            file => (file, types.TryGetContentType(file, out var type) ? type : "application/octet-stream"),
            StringComparer.Ordinal);
    }

    private static ValueTask<object?> WithSecurityHeaders(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        return next(context);
    }
}

/// <summary>What the page shows before the first question.</summary>
/// <param name="Roles">How many roles the catalogue holds.</param>
/// <param name="Families">On how many pages.</param>
/// <param name="Date">When the catalogue was last changed; null when that is not known.</param>
/// <param name="Questions">Three questions to begin with.</param>
internal sealed record Welcome(int Roles, int Families, DateOnly? Date, ImmutableArray<string> Questions)
{
    public static Welcome To(RoleCatalogue catalogue) =>
        new(catalogue.Roles.Length, catalogue.Families.Length, catalogue.Version.Date, SuggestedQuestions.From(catalogue));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Welcome))]
internal sealed partial class TryItJson : JsonSerializerContext;
