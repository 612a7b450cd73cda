using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Layouts of other organisations: one role per file, other names of sections, no grades.</summary>
public sealed class OtherLayoutsTests
{
    [Fact]
    public void A_file_headed_by_its_role_belongs_to_it_whole()
    {
        var role = Page.Read("""
            # Stage Electrician

            Stage electricians keep the lamps of Limelight burning.

            ## Your role at Limelight

            - Hang and cable lamps

            ### Safety

            - Test every circuit

            ## What skills and experience are we looking for?

            - Two seasons on stage

            ## Desirable (not essential) skills

            - Rope work

            ## Work perks and benefits

            - Free tickets

            ## Applying

            - A call
            """).Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Stage Electrician");
        role.Introduction.ShouldHaveSingleItem().Source.Line.ShouldBe(3);
        role.Responsibilities.Own.Select(line => (line.Group, line.Text)).ShouldBe([(null, "Hang and cable lamps"), ("Safety", "Test every circuit")]);
        role.Requirements.Own.Select(line => (line.Text, line.Strength)).ShouldBe([("Two seasons on stage", RequirementStrength.Required), ("Rope work", RequirementStrength.Plus)]);
    }

    [Fact]
    public void Key_value_headers_name_the_role_and_other_words_head_its_lists()
    {
        var role = Page.Read("""
            ---
            id: sound-operator-jd
            title: Sound Operator
            ---

            ## About the Role

            You mix the shows of Limelight.

            ## What You’ll Do

            **On tour**

            - Pack the desk

            ## What You Bring

            - Good ears

            ## Our Stack

            - Two desks
            """).Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Sound Operator");
        role.Responsibilities.Own.Select(line => (line.Group, line.Text)).ShouldBe([("On tour", "Pack the desk")]);
        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Good ears");
    }

    [Fact]
    public void Groups_beside_an_empty_heading_belong_to_it()
    {
        var catalogue = Page.Catalogue(("stage/page.md", """
            # Scene Painter

            ## Key responsibilities

            ## Scope

            - Paints whole sets

            ## Community

            - Teaches the young

            ## Competencies & Experience

            - Colour
            """));

        var role = catalogue.Roles.ShouldHaveSingleItem();
        role.Responsibilities.Own.Select(line => (line.Group, line.Text)).ShouldBe([("Scope", "Paints whole sets"), ("Community", "Teaches the young")]);
        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Colour");
        catalogue.Problems.ShouldNotContain(problem => problem.Code == "PR022");
    }

    [Theory]
    [InlineData("# Competency Guide: Stage Designer\n\n## Required competencies\n\n- Draws", "Stage Designer")]
    [InlineData("# Job Description: Lamp Whisperer\n\n## Responsibilities\n\n- Draws", "Lamp Whisperer")]
    [InlineData("# Summary\n\nText.\n\n# Responsibilities\n\n- Draws", "Page")]
    [InlineData("# Stage Designer\n\nText.\n\n# Responsibilities\n\n- Draws", "Stage Designer")]
    public void The_title_is_what_names_the_role(string markdown, string title) =>
        Page.Read(markdown).Roles.ShouldHaveSingleItem().Title.ShouldBe(title);

    [Fact]
    public void A_role_of_which_nothing_can_be_read_is_reported_and_not_guessed()
    {
        var catalogue = Page.Catalogue(("stage/page.md", "# Stage Manager\n\n## Chapter one\n\nOnce.\n\n## Chapter two\n\nUpon a time.\n"));

        catalogue.Roles.ShouldBeEmpty();
        catalogue.Problems.ShouldContain(problem => problem.Code == "PR004" && problem.Severity == ProblemSeverity.Warning);
    }

    [Fact]
    public void Bold_lines_below_a_job_head_its_lists()
    {
        var role = Page.Read("""
            # Lamp Analysis

            ## Levels

            ### L2 – Lamp Analyst

            **What you'll do**

            - Measure the beam

            **Requirements:**

            - Two years at sea
            """).Roles.ShouldHaveSingleItem();

        role.Responsibilities.Own.ShouldHaveSingleItem().Text.ShouldBe("Measure the beam");
        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Two years at sea");
    }

    [Fact]
    public void A_page_in_another_language_is_left_unread_rather_than_guessed() =>
        Page.Read("""
            # Dockmeister

            **Berichtet an:** Hafenleitung

            ## Aufgaben

            - Führt das Dockbuch
            """).Roles.ShouldBeEmpty();

    [Fact]
    public void What_is_essential_is_asked_for_and_what_is_desirable_wished_for()
    {
        var role = Page.Read("""
            # Payroll Administrator

            ### Main duties

            1. Enters starters and leavers

            ### Person specification

            #### Essential

            - Good with figures

            #### Desirable

            - A payroll diploma
            """).Roles.ShouldHaveSingleItem();

        role.Responsibilities.Own.ShouldHaveSingleItem().Text.ShouldBe("Enters starters and leavers");
        role.Requirements.Own.Select(line => (line.Text, line.IsNiceToHave)).ShouldBe([("Good with figures", false), ("A payroll diploma", true)]);
    }

    [Fact]
    public void Levels_of_one_job_may_have_their_lists_right_below_their_titles()
    {
        const string Programmers = """
            # Titles for Programmers

            ### Junior Programmer

            * Fixes what others describe

            ### Programmer

            * Ships alone

            ### Senior Programmer

            * Designs what others build on
            """;

        var family = Page.Read(Programmers);

        family.Roles.Select(role => (role.Title, role.Responsibilities.Own.Single().Text)).ShouldBe(
            [("Junior Programmer", "Fixes what others describe"), ("Programmer", "Ships alone"), ("Senior Programmer", "Designs what others build on")]);
        Page.Read(Programmers + "\n\n### Programmer Emeritus\n\nSees friends.").Roles.ShouldBeEmpty();
        Page.Read(Programmers.Replace("### Senior Programmer", "### Senior Editor")).Roles.ShouldBeEmpty();
    }

    [Fact]
    public void A_form_below_the_title_is_no_work_and_a_line_may_head_the_list_behind_it()
    {
        var role = Page.Read("""
            # Lamp Designer

            * Location: the old harbour
            * Salary: see the notice

            ## About the job

            At this level you will:
            * draw lamps

            Skills needed for this level

            * Colour

            ## Competencies

            * Calm
            """).Roles.ShouldHaveSingleItem();

        role.Responsibilities.Own.ShouldHaveSingleItem().Text.ShouldBe("draw lamps");
        role.Requirements.Own.Select(line => line.Text).ShouldBe(["Colour", "Calm"]);
    }
}
