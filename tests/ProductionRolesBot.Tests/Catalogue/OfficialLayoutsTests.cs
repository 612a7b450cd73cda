using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

public sealed class OfficialLayoutsTests
{
    [Fact]
    public void A_role_per_heading_is_read_with_its_grade_manager_and_lists()
    {
        var family = Page.Read("""
            ---
            title: "Lighting Roles"
            ---

            <iframe src="https://www.youtube.com/embed/abc_DEF-123" allowfullscreen></iframe>

            ## Lighting Technician

            The Lighting Technician reports to the [Head of Stage](/jobs/stage/#head-of-stage).

            ### Job Grade

            The Lighting Technician is a [grade 5](/pay/#grades).

            ### Responsibilities

            - Hang and focus lamps
            - Keep the rig safe
              - Check chains

            ### Requirements

            - 2+ years of stage work and at least 1 year of rigging
            - Welding a plus

            ## Senior Lighting Technician

            The Lighting Technician reports to the Head of Stage.

            ### Job Grade

            The Senior Lighting Technician is a [grade 6](/pay/#grades).

            ### Career Ladder

            The next step in the Lighting job family is not yet defined at Limelight.
            """);

        family.Title.ShouldBe("Lighting Roles");
        family.Video!.Address.AbsoluteUri.ShouldBe("https://www.youtube.com/watch?v=abc_DEF-123");
        family.Ladder.Kind.ShouldBe(LadderKind.NotDefined);
        family.Roles.Select(role => role.Title).ShouldBe(["Lighting Technician", "Senior Lighting Technician"]);

        var technician = family.Roles[0];
        technician.Id.Value.ShouldBe("stage/page#lighting-technician");
        technician.Source.ToString().ShouldBe("stage/page.md:7");
        technician.Grade.ShouldBeOfType<GradeStatement.Stated>().Grade.ShouldBe(new JobGrade(5));
        technician.ReportsTo.ShouldHaveSingleItem().Managers.ShouldBe([new("Head of Stage", "https://handbook.example.com/jobs/stage/#head-of-stage")]);
        technician.Responsibilities.Own.Length.ShouldBe(2);
        technician.Responsibilities.Own[1].Children.ShouldHaveSingleItem().Text.ShouldBe("Check chains");
        technician.Requirements.Own[0].Years.ShouldBe(
            [new(2, null, "stage work", "2+ years"), new(1, null, "rigging", "at least 1 year")]);
        technician.Requirements.Own[1].Strength.ShouldBe(RequirementStrength.Plus);
    }

    [Fact]
    public void A_sentence_about_another_role_of_the_page_carries_a_doubt()
    {
        var family = Page.Read("""
            ## Lighting Technician

            ### Job Grade

            The Lighting Technician is a grade 5.

            ## Senior Lighting Technician

            The Lighting Technician reports to the Head of Stage.

            ### Job Grade

            The Senior Lighting Technician is a grade 6.
            """);

        family.Roles[0].Grade.Quotes.ShouldHaveSingleItem().Doubt.ShouldBeNull();
        family.Roles[1].ReportsTo.ShouldHaveSingleItem().Quote.Doubt.ShouldBe(new Doubt("PR012", "Lighting Technician"));
    }

    [Fact]
    public void Levels_below_one_container_are_roles_and_the_lists_above_belong_to_all_of_them()
    {
        var family = Page.Read("""
            ---
            title: Sound Engineer
            ---

            ## Responsibilities

            - Mix live shows

            ## Requirements

            - Good ears

            ## Levels

            ### Sound Engineer (Intermediate)

            The Sound Engineer (Intermediate) reports to the Manager, Sound.

            #### Sound Engineer (Intermediate) Job Grade

            The Sound Engineer (Intermediate) is a [grade 6](/pay/#grades).

            #### Sound Engineer (Intermediate) Requirements

            - One festival season

            ### Manager, Sound

            #### Manager, Sound Job Grade

            The Manager, Sound is a [grade 8](/pay/#grades).

            ## Hiring Process

            - A screening call
            """);

        family.SharedResponsibilities.ShouldHaveSingleItem().Text.ShouldBe("Mix live shows");
        family.SharedRequirements.ShouldHaveSingleItem().Text.ShouldBe("Good ears");
        family.Roles.Select(role => (role.Title, role.Grade.Grades.Single().ToString())).ShouldBe(
            [("Sound Engineer (Intermediate)", "6"), ("Manager, Sound", "8")]);
        family.Roles[0].Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("One festival season");
    }

    [Fact]
    public void A_level_that_says_it_has_the_lists_above_has_no_line_of_its_own()
    {
        const string Level = """
            ## Levels

            ### Sound Engineer (Intermediate)

            #### Sound Engineer (Intermediate) Requirements

            The Sound Engineers (Intermediate) have to meet the same requirements listed above.
            """;

        Page.Read("## Requirements\n\n- Good ears\n\n" + Level).Roles.ShouldHaveSingleItem().Requirements.Own.ShouldBeEmpty();
        Page.Read(Level).Roles.ShouldHaveSingleItem().Requirements.Own.ShouldHaveSingleItem();
    }
}
