using ProductionRolesBot.Files;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

public sealed class CatalogueFilesTests : IDisposable
{
    private const string Page = "---\ntitle: Bakery Roles\n---\n\n## Pastry Chef\n\n### Job Grade\n\nThe Pastry Chef is a grade 6.\n\n### Responsibilities\n\n- Bakes\n\n### Requirements\n\n- Flour\n";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Pages_lie_anywhere_below_the_folder_and_are_named_with_forward_slashes()
    {
        folder.Write("bakery/roles.md", Page);
        folder.Write("bakery/ovens/roles.MD", Page);
        folder.Write("bakery/notes.txt", "no page");

        Load().Families.Select(family => family.Page).ShouldBe(["bakery/ovens/roles.MD", "bakery/roles.md"], ignoreOrder: true);
    }

    [Fact]
    public void One_page_is_a_catalogue_too()
    {
        var file = folder.Write("deep/roles.md", Page);

        Load(file).Families.ShouldHaveSingleItem().Page.ShouldBe("roles.md");
    }

    [Fact]
    public void What_cannot_be_read_is_reported_and_the_rest_answers()
    {
        folder.Write("roles.md", Page);
        folder.Write("empty.md", "");
        folder.Write("image.md", [0x89, 0x50, 0, 0, 0x0D]);
        folder.Write("huge.md", new string('x', PageFile.MostBytes + 1));

        var catalogue = Load();

        catalogue.Roles.ShouldHaveSingleItem();
        catalogue.Problems.Where(problem => problem.Code.StartsWith("PR9", StringComparison.Ordinal)).Select(problem => problem.Source.Page).ShouldBe(["empty.md", "huge.md", "image.md"], ignoreOrder: true);
    }

    [Fact]
    public void A_page_without_roles_loads_and_is_reported()
    {
        folder.Write("about.md", "---\ntitle: About us\n---\n\nWe bake.\n");

        var catalogue = Load();

        catalogue.Roles.ShouldBeEmpty();
        catalogue.Problems.ShouldContain(problem => problem.Source.Page == "about.md");
    }

    [Fact]
    public void Links_out_of_the_folder_are_not_followed_and_links_within_it_are()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret/secret.md", Page);
        folder.Write("..data/real.md", Page);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "mounted.md"), Path.Combine("..data", "real.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "stolen.md"), Path.Combine(elsewhere.Path, "secret", "secret.md"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "tunnel"), Path.Combine(elsewhere.Path, "secret"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "detour.md"), Path.Combine("tunnel", "secret.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "circle.md"), "circle.md");

        Load().Families.Select(family => family.Page).ShouldBe(["mounted.md"]);
    }

    [Fact]
    public void Marked_UTF16_is_text()
    {
        folder.Write("roles.md", [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes(Page)]);

        Load().Roles.ShouldHaveSingleItem().Title.ShouldBe("Pastry Chef");
    }

    public void Dispose() => folder.Dispose();

    private RoleCatalogue Load(string? path = null) =>
        CatalogueFolder.Load(path ?? folder.Path, new CatalogueOptions()).ShouldBeOfType<CatalogueLoad.Loaded>().Catalogue;
}
