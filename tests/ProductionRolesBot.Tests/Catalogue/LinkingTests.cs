using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>From the pages one by one to one catalogue: the references that lead from page to page.</summary>
public sealed class LinkingTests
{
    private const string Light = """
        ---
        title: Light Design Job Family
        ---

        ## Light Designer

        ### Requirements

        - Eyes

        ## Senior Light Designer

        ### Requirements

        - Sharp eyes
        """;

    private const string Sound = """
        ---
        title: Sound Design
        ---

        ## Sound Designer

        ### Requirements

        - Ears

        ## Stage Manager

        ### Requirements

        - Calm
        """;

    [Theory]
    [InlineData("Extends that of the Senior Light Designer requirements", "house/light#senior-light-designer")]
    [InlineData("Extends that of the [Senior Light Designer](/jobs/house/light/#senior-light-designer) requirements", "house/light#senior-light-designer")]
    [InlineData("Extends that of the [Senior Light Designer](https://handbook.example.com/jobs/house/light/) requirements", "house/light#senior-light-designer")]
    [InlineData("Extends that of the [Lamp Designer](/jobs/house/light/#light-designer) requirements", "house/light#light-designer")]
    [InlineData("Extends that of the [Light Designer](/jobs/house/sound/) requirements", null)]
    [InlineData("Extends that of the Costume Designer requirements", null)]
    [InlineData("Extends that of the Stage Manager requirements", null)]
    public void A_line_takes_over_from_the_role_it_links_to_or_names_alone(string bullet, string? role)
    {
        var catalogue = Page.Catalogue(
            ("house/light.md", Light), ("house/sound.md", Sound), ("yard/sound.md", Sound),
            ("house/video.md", $"## Video Designer\n\n### Requirements\n\n- {bullet}\n"));

        var inherited = catalogue.Roles.Single(other => other.Title == "Video Designer").Requirements.Inherits.ShouldHaveSingleItem();

        inherited.Target?.Value.ShouldBe(role);
        (inherited.Target is null).ShouldBe(role is null);
    }

    [Theory]
    [InlineData("The next step is to move to the [Light Design](/jobs/house/light/) job family.", "house/light.md", null)]
    [InlineData("The next step is to move to the Light Design job family.", "house/light.md", null)]
    [InlineData("The next step is [Senior Light Designer](../light/#senior-light-designer).", "house/light.md", "house/light#senior-light-designer")]
    [InlineData("The next step is Senior Light Designer.", null, "house/light#senior-light-designer")]
    [InlineData("The next step is to move to the Sound Design job family.", null, null)]
    [InlineData("The next step is to move to the [Costume Design](/jobs/house/costumes/) job family.", null, null)]
    public void A_ladder_leads_to_the_family_or_the_role_it_means(string sentence, string? family, string? role)
    {
        var catalogue = Page.Catalogue(
            ("house/light.md", Light), ("house/sound.md", Sound), ("yard/sound.md", Sound),
            ("house/video.md", $"## Video Designer\n\n### Requirements\n\n- Calm\n\n## Career Ladder\n\n{sentence}\n"));

        var target = catalogue.Families.Single(page => page.Page == "house/video.md").Ladder.Targets.ShouldHaveSingleItem();

        target.Family.ShouldBe(family);
        target.Role?.Value.ShouldBe(role);
        (target.Role is null).ShouldBe(role is null);
    }

    [Fact]
    public void A_role_never_takes_over_from_itself_on_the_way_over_another_page()
    {
        var catalogue = Page.Catalogue(("house/light.md", "## Light Designer\n\n### Requirements\n\n- Extends that of the [Lamp Designer](/jobs/house/light/#light-designer) requirements\n"));

        catalogue.Roles.ShouldHaveSingleItem().Requirements.Inherits.ShouldHaveSingleItem().Target.ShouldBeNull();
    }

    [Fact]
    public void An_index_is_found_by_its_folder()
    {
        var catalogue = Page.Catalogue(
            ("house/light/_index.md", Light),
            ("house/video.md", "## Video Designer\n\n### Requirements\n\n- Calm\n\n## Career Ladder\n\nThe next step is to move to the [Lamps](/jobs/house/light/) job family.\n"));

        catalogue.Families.Single(page => page.Page == "house/video.md").Ladder.Targets.ShouldHaveSingleItem().Family.ShouldBe("house/light/_index.md");
    }

    [Fact]
    public void The_order_of_the_files_makes_no_difference()
    {
        CataloguePage[] pages = [new("house/light.md", Light), new("house/sound.md", Sound), new("house/video.md", "## Video Designer\n\n### Requirements\n\n- Extends that of the Light Designer requirements\n")];

        var one = CatalogueReader.Read(pages, Page.Options);
        var other = CatalogueReader.Read(pages.Reverse(), Page.Options);

        other.Version.ShouldBe(one.Version);
        other.Roles.Select(role => (role.Id, role.Requirements.Inherits.FirstOrDefault()?.Target)).ShouldBe(one.Roles.Select(role => (role.Id, role.Requirements.Inherits.FirstOrDefault()?.Target)));
    }
}
