using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Tests.Infrastructure;
using Xunit;

namespace ProductionRolesBot.Tests.Changes;

/// <summary>Pages of the shared corpus, which is not on every machine.</summary>
internal static class OriginalPage
{
    private static readonly string Corpus = Repository.PathTo("..", "shared", "corpus");

    /// <summary>The page the bot was first made for.</summary>
    internal static RoleCatalogue Seed() => Read("handbook", "marketing/digital-production-manager.md");

    /// <summary>One page, under the name it bears in the handbook.</summary>
    internal static RoleCatalogue Read(string folder, string page, string? name = null) =>
        CatalogueReader.Read([Text(folder, page, name)], new CatalogueOptions());

    /// <summary>One page as it is written.</summary>
    internal static CataloguePage Text(string folder, string page, string? name = null)
    {
        var file = Path.Combine(Corpus, folder, page);
        Assert.SkipUnless(File.Exists(file), $"{file} is not on this machine");
        return new CataloguePage(name ?? page, File.ReadAllText(file));
    }
}
