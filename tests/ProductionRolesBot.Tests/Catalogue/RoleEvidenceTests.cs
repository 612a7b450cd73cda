using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Which headings are roles, and which sections belong to them.</summary>
public sealed class RoleEvidenceTests
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
    public void The_prefix_of_a_second_grade_begins_the_role_whose_heading_was_forgotten()
    {
        var family = Page.Read("""
            ## Levels

            ### Staff Dramaturg

            #### Staff Dramaturg Job Grade

            The Staff Dramaturg is a grade 8.

            #### Staff Dramaturg Requirements

            - Reads quickly

            #### Principal Dramaturg Job Grade

            The Principal Dramaturg is a grade 9.

            #### Principal Dramaturg Requirements

            - Reads everything
            """);

        family.Roles.Select(role => (role.Title, role.Grade.Grades.Single().ToString(), role.Requirements.Own.Single().Text)).ShouldBe(
            [("Staff Dramaturg", "8", "Reads quickly"), ("Principal Dramaturg", "9", "Reads everything")]);
    }

    [Fact]
    public void An_ungraded_heading_above_its_levels_is_their_base()
    {
        var family = Page.Read("""
            ## Prop Maker

            ### Requirements

            - Steady hands

            ## Levels

            ### Junior Prop Maker

            #### Job Grade

            The Junior Prop Maker is a grade 4.

            ### Senior Prop Maker

            #### Job Grade

            The Senior Prop Maker is a grade 6.
            """);

        family.Roles.Select(role => role.Title).ShouldBe(["Junior Prop Maker", "Senior Prop Maker"]);
        family.SharedRequirements.ShouldHaveSingleItem().Text.ShouldBe("Steady hands");
    }

    [Fact]
    public void A_grade_makes_a_role_of_what_stands_among_specialties()
    {
        var family = Page.Read("""
            ## Levels

            ### Rigger

            #### Job Grade

            The Rigger is a grade 5.

            ## Specialties

            ### Aerial

            #### Requirements

            - No fear of heights

            ### Manager, Rigging

            #### Job Grade

            The Manager, Rigging is a grade 8.
            """);

        family.Roles.Select(role => role.Title).ShouldBe(["Rigger", "Manager, Rigging"]);
        family.Specialties.ShouldHaveSingleItem().Title.ShouldBe("Aerial");
    }

    [Fact]
    public void A_bare_level_takes_its_full_title_from_its_sentences_or_from_the_family()
    {
        var family = Page.Read("""
            ---
            title: Choreographer
            ---

            ## Levels

            ### Senior

            #### Job Grade

            The Senior Dance Choreographer is a grade 7.

            ### Staff

            #### Job Grade

            This role is a grade 8.
            """);

        family.Roles.Select(role => role.Title).ShouldBe(["Senior Dance Choreographer", "Staff Choreographer"]);
    }

    [Fact]
    public void A_page_without_role_headings_is_the_role()
    {
        var role = Page.Read("""
            ---
            title: "Front of House Manager"
            ---

            ## Requirements

            - Calm under pressure
            """).Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Front of House Manager");
        role.Anchor.ShouldBeNull();
        role.Grade.ShouldBeOfType<GradeStatement.NotStated>();
    }

    [Fact]
    public void A_stub_has_no_roles() =>
        Page.Read("See [the other page](/jobs/other/).").Roles.ShouldBeEmpty();

    [Fact]
    public void Grades_told_sentence_by_sentence_are_a_role_each()
    {
        var family = Page.Read("""
            ---
            title: Set Painters
            ---

            ### Job Grade

            The Set Painter is a grade 5.
            The Senior Set Painter is a grade 6.

            ## Responsibilities

            - Paint sets
            """);

        family.Roles.Select(role => (role.Title, role.Grade.Grades.Single().ToString(), role.Source.Line)).ShouldBe([("Set Painter", "5", 7), ("Senior Set Painter", "6", 8)]);
        family.SharedResponsibilities.ShouldHaveSingleItem().Text.ShouldBe("Paint sets");
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
    [InlineData("#### Lead DesignerJob Grade\n\nThe Lead Designer is a grade 7.")]
    [InlineData("#### Lead Designer Job Grade\n\nThe Lead Designeris a grade 7.")]
    public void Words_that_were_run_together_are_read_apart(string grade)
    {
        var role = Page.Read("## Levels\n\n### Lead Designer\n\n" + grade).Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Lead Designer");
        role.Grade.Grades.ShouldBe([new JobGrade(7)]);
    }

    [Theory]
    [InlineData("Set Designer", "## Set Designer Roles at Limelight\n\n### Job Grade\n\nThis role is a grade 7.", "Set Designer")]
    [InlineData("Set Designer", "## Levels\n\n### Intermediate\n\n#### Job Grade\n\nThis role is a grade 7.", "Intermediate Set Designer")]
    public void A_heading_that_says_less_than_the_page_takes_the_title_of_the_page(string page, string body, string title) =>
        Page.Read($"---\ntitle: {page}\n---\n\n{body}").Roles.ShouldHaveSingleItem().Title.ShouldBe(title);

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
    public void A_row_of_grades_is_of_the_role_with_its_words_in_their_order()
    {
        var roles = Page.Read("""
            ## Levels

            | Role | Grade |
            | - | - |
            | Light Manager | 6 |
            | [Board Operator](#board) <br> [Spot Operator](#spot) | 5 |

            ### Light Manager

            ### Manager, Light

            ### Board Operator

            ### Spot Operator
            """).Roles;

        roles.Select(role => (role.Title, string.Join(' ', role.Grade.Grades))).ShouldBe([("Light Manager", "6"), ("Manager, Light", ""), ("Board Operator", "5"), ("Spot Operator", "5")]);
    }

    [Fact]
    public void A_sentence_about_the_other_of_two_like_titles_carries_a_doubt()
    {
        var family = Page.Read("""
            ## Light Manager

            The Manager, Light is a grade 6.

            ## Manager, Light

            The Manager, Light is a grade 8.
            """);

        family.Roles[0].Grade.Quotes.ShouldHaveSingleItem().Doubt.ShouldBe(new Doubt("PR011", "Manager, Light"));
        family.Roles[1].Grade.Quotes.ShouldHaveSingleItem().Doubt.ShouldBeNull();
    }

    [Fact]
    public void Level_with_roles_below_it_announces_them() =>
        Page.Read("# Lighting\n\n## Level\n\n### Senior Light Designer\n\nThe Senior Light Designer is a grade 7.\n").Roles.ShouldHaveSingleItem().Title.ShouldBe("Senior Light Designer");

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
    public void The_ungraded_title_above_its_graded_level_is_the_base_whatever_its_words()
    {
        var family = Page.Read("""
            ## Global Tour Designer

            ### Requirements

            - A passport

            ## Levels

            ### Global Tour Designer(Intermediate)

            #### Job Grade

            The Global Tour Designer is a grade 6.
            """);

        family.Roles.ShouldHaveSingleItem().Title.ShouldBe("Global Tour Designer(Intermediate)");
        family.SharedRequirements.ShouldHaveSingleItem().Text.ShouldBe("A passport");
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
}
