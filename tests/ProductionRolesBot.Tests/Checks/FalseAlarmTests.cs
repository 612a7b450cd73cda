using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Tests.Catalogue;
using Shouldly;
using Xunit;
using static ProductionRolesBot.Tests.Checks.CheckTests;

namespace ProductionRolesBot.Tests.Checks;

/// <summary>What looks like a slip and is none: one false alarm costs more trust than ten findings earn.</summary>
public sealed class FalseAlarmTests
{
    [Theory]
    [InlineData("The next step in the Puppetry job family is not yet defined.")]
    [InlineData("The next step in the PT job family is not yet defined.")]
    public void A_ladder_sentence_that_may_mean_the_page(string sentence) =>
        Found(TwoRoles + "## Career Ladder\n\n" + sentence, "PR044").ShouldBeEmpty();

    [Fact]
    public void Words_of_one_stem_and_words_with_another_letter() =>
        Found(TwoRoles + "### Requirements\n\n- Knows the Puppeteers, an Expert in Export and the Heads of Shadows", "PR017").ShouldBeEmpty();

    [Theory]
    [InlineData("- Carries puppets, the lamps and all the strings of the\nShadow Theatre")]
    [InlineData("- Carries the puppets of the theatre to the\nShadow Theatre\n- Carries the lamps of the stage and all the strings of the puppets")]
    [InlineData("- Carries the puppets, the lamps and\nthe strings")]
    [InlineData("- Carries heavy puppets alone.\n  Mends the strings")]
    [InlineData("- Knows Pre-Production etc. - For larger houses - and the Shadow Theatre")]
    public void A_bullet_that_goes_on_in_the_next_line_or_behind_a_dash(string bullets) =>
        Found(TwoRoles + "### Requirements\n\n" + bullets, "PR051").ShouldBeEmpty();

    [Fact]
    public void A_line_that_takes_over_in_the_name_of_all_who_hold_the_role() =>
        Found(TwoRoles + "### Requirements\n\nA senior player must meet all requirements of the Puppeteer.", "PR014").ShouldBeEmpty();

    [Fact]
    public void A_longer_or_shorter_name_of_the_role() => OnlyNotes("""
        ## Customer Care Lead (CCL)

        The CCL reports to the Head of Care.

        ### Job Grade

        The Customer Care Lead role is a grade 5.

        ## Director of Customer Care Leads

        The Director of CCLs reports to the Head of Care.
        """);

    [Fact]
    public void A_sentence_about_a_level_or_about_those_who_report_to_the_role() => OnlyNotes("""
        ## Associate Puppeteer

        The Associate level in the Puppet Department is a grade 4. You will support the vision of the House of Shadows and report to the Head of Puppets.

        ## Head of Puppets

        The Head of Puppets reports to the Director of Shadows. The Puppet Coach and the Puppet Designer report to the Head of Puppets.

        ### Job Grade

        The Head of Puppets is a grade 8.
        """);

    [Theory]
    [InlineData("PR020", "- Wraps text in `{{ lamp }}` and `{% raw %}` marks")]
    [InlineData("PR023", "- Writes `[Cue](cues/<name>)` for a cue")]
    public void Marks_that_are_meant_as_code(string code, string bullet) =>
        Found(TwoRoles + "### Requirements\n\n" + bullet, code).ShouldBeEmpty();

    [Fact]
    public void Letters_that_are_no_role() =>
        Found(TwoRoles + "### Requirements\n\n- Meets all HSE responsibilities", "PR015").ShouldBeEmpty();

    [Theory]
    [InlineData("- All the requirements of a Puppeteer at previous levels, plus:")]
    [InlineData("- Extends that of the Sr. Puppeteer requirements")]
    [InlineData("- Meets all HSE requirements")]
    public void Lines_that_take_over_from_a_role_or_from_nobody(string bullet) =>
        Found(TwoRoles + "## Staff Puppeteer\n\n### Requirements\n\n" + bullet, "PR053").ShouldBeEmpty();

    [Theory]
    [InlineData("Puppet Directors", "Puppet Director")]
    [InlineData("Manager, Accountants", "Manager, Accountancy")]
    public void A_manager_by_another_form_of_a_word(string role, string manager) =>
        Found(TwoRoles + $"The role reports to the {manager}.\n\n## {role}\n\nThis role reports to the Head of Puppets.", "PR017").ShouldBeEmpty();

    [Fact]
    public void One_need_for_many() => Found(TwoRoles + "### Nice-to-have Requirement\n\n- Juggling", "PR018").ShouldBeEmpty();

    [Theory]
    [InlineData("### Requirements\n\n#### Indoors\n\n- More lines will follow here soon\n\n#### Outdoors\n\n- More lines will follow here soon")]
    [InlineData("### Hiring Process\n\n- An hour with a puppeteer\n- An hour with a puppeteer")]
    public void The_same_words_twice_that_are_meant_twice(string lists) =>
        Found(TwoRoles + lists, "PR026").ShouldBeEmpty();

    [Theory]
    [InlineData("# Page\n\n")]
    [InlineData("## Hiring Process\n\n### A call with the house\n\n### A day on stage\n\n")]
    public void Headings_that_promise_nothing(string headings) => Found(headings + TwoRoles, "PR022").ShouldBeEmpty();

    [Theory]
    [InlineData("## Levels\n\n", "## Staff Puppeteer\n\n### Requirements\n\n- Ten puppets", "PR022")]
    [InlineData("## Staff Puppeteer\n\n", "## Requirements\n\n- Ten puppets", "PR022")]
    public void What_stands_beside_its_heading_is_not_missing(string heading, string beside, string code)
    {
        Found(TwoRoles + heading + beside, code).ShouldBeEmpty();
        Found(TwoRoles + heading + beside, "PR045").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("- Carries puppets; and\n- Carries lamps")]
    [InlineData("- Works with puppets,\n- and with lamps")]
    [InlineData("- Is responsible for all\n  that moves on stage\n- Knows what we are working with")]
    [InlineData("- Has an A\n- eCommerce and the like\n- of age: eighteen,\n- or older")]
    [InlineData("- Career\n- Knows the safety requirements\n- Requirements:\n  - A list below a word")]
    public void Clauses_line_by_line_and_words_that_also_head_sections(string list) =>
        Found(TwoRoles + "### Requirements\n\n" + list, "PR048").ShouldBeEmpty();

    [Fact]
    public void Sections_of_different_names_and_short_lists_that_two_roles_share()
    {
        const string Lists = "### Individual Responsibilities\n\n- Carries puppets\n\n### Team Responsibilities\n\n- Carries lamps\n\n### Requirements\n\n- Kind\n- Calm\n\n";
        Page.Catalogue(("stage/page.md", TwoRoles + Lists + "## Staff Puppeteer\n\n### Requirements\n\n- Kind\n- Calm\n")).Problems
            .ShouldNotContain(problem => problem.Code == "PR046" || problem.Code == "PR049");
    }

    [Fact]
    public void One_role_told_on_two_pages()
    {
        const string Told = "## Shadow Designer\n\n### Requirements\n\n- One\n- Two\n- Three";
        Page.Catalogue(("stage/page.md", Told), ("stage/shadows.md", Told)).Problems.ShouldNotContain(problem => problem.Code == "PR047");
    }

    [Fact]
    public void Roles_whose_titles_have_the_same_words_in_another_order() => OnlyNotes("""
        ## Levels

        | Role | Grade |
        | - | - |
        | Puppet Manager | 6 |
        | Manager, Puppets | 8 |
        | [Puppet Coach](#coach) <br> [Puppet Designer](#designer) | 5 |
        | [Head of Shadows](/jobs/shadows/#head) | 9 |

        ### Puppet Manager

        The Puppet Manager is a grade 6.

        ### Manager, Puppets

        The Manager, Puppets is a grade 8.

        ### Puppet Coach

        ### Puppet Designer
        """, "PR022");

    private static void OnlyNotes(string page, string besides = "") =>
        Page.Catalogue(("stage/page.md", page)).Problems.Where(problem => problem.Code != besides).ShouldAllBe(problem => problem.Severity == ProblemSeverity.Info);
}
