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
}
