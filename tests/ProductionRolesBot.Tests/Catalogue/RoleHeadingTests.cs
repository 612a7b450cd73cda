using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Which headings are roles: what stands under them decides, not their depth.</summary>
public sealed class RoleHeadingTests
{
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
    public void Level_with_roles_below_it_announces_them() =>
        Page.Read("# Lighting\n\n## Level\n\n### Senior Light Designer\n\nThe Senior Light Designer is a grade 7.\n").Roles.ShouldHaveSingleItem().Title.ShouldBe("Senior Light Designer");

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

    /// <summary>security/field-ciso.md: the level stands in brackets behind the title, one heading below it.</summary>
    [Fact]
    public void The_title_once_more_with_a_bracket_is_the_same_role()
    {
        var role = Page.Read("""
            ## Levels

            ### Lamp Warden

            This position reports to the Head of Lamps.

            #### Lamp Warden (Senior Director)

            The role is a grade 11.

            #### Lamp Warden (Senior Director) Responsibilities

            - Keep the lamps
            """).Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Lamp Warden");
        role.Grade.Grades.ShouldBe([new JobGrade(11)]);
        role.ReportsTo.ShouldHaveSingleItem().Managers.ShouldHaveSingleItem().Title.ShouldBe("Head of Lamps");
        role.Responsibilities.Own.ShouldHaveSingleItem().Text.ShouldBe("Keep the lamps");
    }

    [Fact]
    public void Two_brackets_below_one_title_are_two_roles() =>
        Page.Read("""
            ## Lamp Warden

            ### Lamp Warden (North)

            The Lamp Warden (North) is a grade 6.

            ### Lamp Warden (South)

            The Lamp Warden (South) is a grade 7.
            """).Roles.Select(role => role.Title).ShouldBe(["Lamp Warden (North)", "Lamp Warden (South)"], ignoreOrder: true);

    [Fact]
    public void The_first_level_below_the_name_of_the_job_is_a_level()
    {
        var family = Page.Read("""
            ---
            title: Stage Designers
            ---

            ## Stage Designer

            ### Stage Designer (Intermediate)

            #### Job Grade

            The Stage Designer is a grade 6.

            ### Senior Stage Designer

            #### Job Grade

            The Senior Stage Designer is a grade 7.
            """);

        family.Roles.Select(role => role.Title).ShouldBe(["Stage Designer (Intermediate)", "Senior Stage Designer"]);
    }

    [Fact]
    public void A_part_with_lists_behind_the_roles_is_an_area_and_not_shared()
    {
        var family = Page.Read("""
            ---
            title: Stage Designers
            ---

            ### Senior Stage Designer

            #### Job Grade

            The Senior Stage Designer is a grade 7.

            ### Opera

            #### Requirements

            - Knows scores
            """);

        family.Roles.ShouldHaveSingleItem();
        family.SharedRequirements.ShouldBeEmpty();
        family.Specialties.ShouldHaveSingleItem().Title.ShouldBe("Opera");
    }
}
