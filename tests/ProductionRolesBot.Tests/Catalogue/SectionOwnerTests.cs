using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>To which role, or to how many of them, a section belongs.</summary>
public sealed class SectionOwnerTests
{
    [Fact]
    public void A_section_beside_its_role_belongs_to_it()
    {
        var role = Page.Read("""
            ## Stage Carpenter

            ## Responsibilities

            - Build the set

            ## Job Grade

            The Stage Carpenter is a grade 4.
            """).Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Stage Carpenter");
        role.Grade.Grades.ShouldBe([new JobGrade(4)]);
        role.Responsibilities.Own.Length.ShouldBe(1);
    }

    [Fact]
    public void A_role_whose_sections_slipped_below_the_list_of_another_keeps_them()
    {
        var family = Page.Read("""
            ### Wardrobe Manager

            #### Job Grade

            The Wardrobe Manager is a grade 6.

            ## Responsibilities

            - Keep the costumes

            ### Wardrobe Director

            ### Job Grade

            The Wardrobe Director is a grade 9.

            ### Requirements

            - Knows fabrics
            """);

        family.Roles.Select(role => (role.Title, role.Grade.Grades.Single().ToString())).ShouldBe([("Wardrobe Manager", "6"), ("Wardrobe Director", "9")]);
        family.Roles[1].Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Knows fabrics");
    }

    [Theory]
    [InlineData("Base Requirements Across All Levels")]
    [InlineData("Requirements for all levels")]
    public void Requirements_of_all_levels_are_shared_wherever_they_hang(string heading)
    {
        var family = Page.Read($"""
            ## Core Responsibilities

            - Keeps the lamps

            ### {heading}

            - Good eyes

            ## Levels

            ### Lamp Keeper

            The Lamp Keeper is a grade 4.

            ### Senior Lamp Keeper

            The Senior Lamp Keeper is a grade 5.
            """);

        family.SharedRequirements.ShouldHaveSingleItem().Text.ShouldBe("Good eyes");
        family.SharedResponsibilities.ShouldHaveSingleItem().Text.ShouldBe("Keeps the lamps");
    }

    [Fact]
    public void What_is_nice_to_have_is_asked_for_as_a_plus()
    {
        var role = Page.Read("""
            ## Lighting Programmer

            ### Requirements

            - Knows consoles

            ### Nice-to-haves

            - Speaks Polish
            """).Roles.ShouldHaveSingleItem();

        role.Requirements.Own.Select(line => (line.Text, line.Strength, line.Group)).ShouldBe(
            [("Knows consoles", RequirementStrength.Required, null), ("Speaks Polish", RequirementStrength.Plus, "Nice-to-haves")]);
    }

    [Fact]
    public void A_line_of_its_own_may_say_that_what_follows_is_nice_to_have()
    {
        var role = Page.Read("## Lighting Programmer\n\n### Requirements\n\n- Knows consoles\n\nNice-to-haves:\n\n- Speaks Polish\n\nOn tour:\n\n- Drives\n").Roles.ShouldHaveSingleItem();

        role.Requirements.Own.Select(line => (line.Text, line.Strength, line.IsNiceToHave)).ShouldBe(
            [("Knows consoles", RequirementStrength.Required, false), ("Speaks Polish", RequirementStrength.Plus, true), ("Drives", RequirementStrength.Required, false)]);
    }

    [Fact]
    public void A_heading_may_say_in_brackets_what_its_list_extends()
    {
        var section = Page.Read("## Light Designer\n\n### Responsibilities\n\n- Lifts\n\n## Senior Light Designer\n\n### Responsibilities (extends [Light Designer Responsibilities](#light-designer))\n\n- Plans\n").Roles[1].Responsibilities;

        section.Own.ShouldHaveSingleItem().Text.ShouldBe("Plans");
        section.Inherits.ShouldHaveSingleItem().From.ShouldBe("Light Designer");
    }

    [Fact]
    public void Areas_that_slipped_below_another_section_are_areas_and_not_for_everybody()
    {
        var family = Page.Read("""
            ## Light Designer

            ### Job Grade

            The Light Designer is a grade 6.

            ## Requirements

            - Eyes

            ## Hiring Process

            - A call

            ### Opera

            #### Requirements

            - Italian

            ### Package

            Boxes and crates.

            #### Requirements

            - Rope

            ### Light Manager

            #### Requirements

            - Calm
            """);

        family.Roles.Select(role => role.Title).ShouldBe(["Light Designer", "Light Manager"]);
        family.Specialties.Select(specialty => specialty.Title).ShouldBe(["Opera", "Package"]);
        family.Roles[0].Requirements.Own.Concat(family.SharedRequirements).ShouldHaveSingleItem().Text.ShouldBe("Eyes");
    }

    [Fact]
    public void Lists_of_an_area_and_of_an_interview_are_not_for_every_level()
    {
        var family = Page.Read("""
            ## Levels

            ### Light Designer

            The Light Designer is a grade 6.

            ## Specialties

            ### Opera Responsibilities

            - Sings along

            ### Opera Requirements

            - Italian

            ## Hiring Process

            ### What we're looking for

            - A drawing
            """);

        family.SharedResponsibilities.ShouldBeEmpty();
        family.SharedRequirements.ShouldBeEmpty();
        var area = family.Specialties.ShouldHaveSingleItem();
        area.Title.ShouldBe("Opera");
        area.Points.Select(point => point.Text).ShouldBe(["Sings along", "Italian"]);
    }

    [Theory]
    [InlineData("Requirements")]
    [InlineData("Sr. Stage Light Designer Requirements")]
    [InlineData("Senior Designer Requirements")]
    [InlineData("Senior SLD Requirements")]
    [InlineData("Senior Stage Light Desinger Requirements")]
    [InlineData("Designer, Senior Stage Light Requirments")]
    [InlineData("Requirements for the Senior Stage Light Designer")]
    [InlineData("Senior\u00a0Stage Light Designer **Requirements:**")]
    public void A_section_is_known_as_the_roles_own_however_its_heading_writes_the_title(string heading)
    {
        var catalogue = Page.Catalogue(("stage/page.md", $"## Stage Light Designer\n\n### Requirements\n\n- Eyes\n\n## Senior Stage Light Designer\n\n### {heading}\n\n- Sharp eyes\n"));

        var bullet = catalogue.Roles.Single(role => role.Title == "Senior Stage Light Designer").Requirements.Own.ShouldHaveSingleItem();
        bullet.Text.ShouldBe("Sharp eyes");
        bullet.DoubtedHeading.ShouldBeNull();
        catalogue.Roles.Length.ShouldBe(2);
    }

    /// <summary>product/product-design-management.md: one team of the role asks for other things.</summary>
    [Fact]
    public void A_list_for_an_area_inside_a_role_is_of_the_area()
    {
        var family = Page.Read("""
            ## Lamp Warden

            ### Job Grade

            The Lamp Warden is a grade 6.

            ### Requirements

            - Good eyes

            #### Fog Signals

            The fog team works at night.

            ### Fog Signals Requirements

            - Good ears
            """);

        family.Roles.ShouldHaveSingleItem().Requirements.Own.Select(line => line.Text).ShouldBe(["Good eyes"]);
        var area = family.Specialties.ShouldHaveSingleItem();
        area.Title.ShouldBe("Fog Signals");
        area.Points.Select(point => point.Text).ShouldBe(["Good ears"]);
    }

    [Fact]
    public void What_a_team_shares_is_asked_of_its_own_roles_alone()
    {
        var catalogue = Page.Catalogue(("stage/page.md", """
            ## Requirements

            - Kind

            ## Sound

            ### Sound Requirements

            - Ears

            ### Sound Analyst

            #### Sound Analyst Job Grade

            The Sound Analyst is a grade 5.

            ## Light

            ### Light Requirements

            - Eyes

            ### Light Analyst

            #### Light Analyst Job Grade

            The Light Analyst is a grade 5.
            """));

        catalogue.Roles.Select(role => string.Join(' ', catalogue.EffectiveRequirements(role).Select(line => line.Bullet.Text))).ShouldBe(["Kind Ears", "Kind Eyes"]);
        catalogue.Families.Single().SharedRequirements.Select(line => line.Text).ShouldBe(["Kind", "Ears", "Eyes"]);
    }
}
