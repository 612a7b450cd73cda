using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Layouts that companies without a handbook's template write: facts as a form, lists that speak to the reader, ladders as a table.</summary>
public sealed class FormLayoutsTests
{
    private const string Lists = "\n\n## About the role\n\nYou make halls sound.\n\n## You will\n\n- Mix the shows\n\n## You have\n\n- 3+ years at a desk\n";

    public static TheoryData<string, int, int> Forms => new()
    {
        { "---\ntitle: Sound Operator\nlevel: 4\nreports_to: Head of Sound\n---\n\nWelcome." + Lists, 3, 4 },
        { "---\ntitle: Sound Operator\n---\n\n- Location: anywhere\n- **Grade:** 4\n- **Line manager:** [Head of Sound](/people/)" + Lists, 6, 7 },
        { "# Sound Operator\n\n**Grade**: 4\n**Reports to**: Head of Sound" + Lists, 3, 4 },
        { "# Sound Operator\n\nJob Grade: Grade 4\n\nReporting to: Head of Sound" + Lists, 3, 5 },
        { "# Sound Operator\n\n| | |\n| --- | --- |\n| Level | 4 |\n| Reports to | [Head of Sound](/people/) |" + Lists, 5, 6 },
        { "# Sound Operator\n\n## At a glance\n\n- Grade: 4\n- Manager: Head of Sound" + Lists, 5, 6 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Facts_may_stand_as_in_a_form(string page, int gradeLine, int managerLine)
    {
        var role = Page.Read(page).Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Sound Operator");
        role.Grade.ShouldBeOfType<GradeStatement.Stated>().Grade.ToString().ShouldBe("4");
        role.Grade.Quotes.ShouldHaveSingleItem().Source.Line.ShouldBe(gradeLine);
        var reporting = role.ReportsTo.ShouldHaveSingleItem();
        reporting.Managers.ShouldHaveSingleItem().Title.ShouldBe("Head of Sound");
        reporting.Quote.Source.Line.ShouldBe(managerLine);
        page.Split('\n')[managerLine - 1].Replace("*", "", StringComparison.Ordinal).ShouldContain(reporting.Quote.Text.Split(": ")[0].Split(" | ")[0]);
        role.Responsibilities.Own.ShouldHaveSingleItem().Text.ShouldBe("Mix the shows");
        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("3+ years at a desk");
    }

    [Theory]
    [InlineData("---\ntitle: Sound Operator\nlevel: senior\nmanager: Jane Doe\n---\n\nWelcome.")]
    [InlineData("# Sound Operator\n\n- Level: see the table\n- Manager: Jane Doe\n- Loudness level: 4")]
    [InlineData("# Sound Operator\n\n| Level | Meaning |\n| --- | --- |\n| 4 | Loud |")]
    public void What_is_no_number_and_no_title_is_not_taken_for_one(string page)
    {
        var role = Page.Read(page + Lists).Roles.ShouldHaveSingleItem();

        role.Grade.ShouldBeOfType<GradeStatement.NotStated>();
        role.ReportsTo.ShouldBeEmpty();
    }

    [Fact]
    public void Of_several_roles_the_front_matter_means_none() =>
        Page.Read("---\ntitle: Sound\nlevel: 4\n---\n\n## Sound Operator\n\n### Requirements\n\n- Ears\n\n## Sound Designer\n\n### Requirements\n\n- Taste\n")
            .Roles.ShouldAllBe(role => role.Grade is GradeStatement.NotStated);

    [Fact]
    public void A_ladder_that_is_only_a_table_is_reported_and_not_guessed()
    {
        var catalogue = Page.Catalogue(("stage/page.md", """
            # Sound career matrix

            | | Sound Operator | Senior Sound Operator | Lead Sound Operator |
            | --- | --- | --- | --- |
            | Scope | A desk | A show | A tour |
            | Teaching | Learns | Helps | Leads |
            """));

        catalogue.Roles.ShouldBeEmpty();
        catalogue.Problems.ShouldContain(problem => problem.Code == "PR050" && problem.Source.Line == 3);
    }

    [Fact]
    public void A_list_that_belongs_to_no_known_section_is_reported()
    {
        var catalogue = Page.Catalogue(("stage/page.md", "# Sound Operator\n\n## You will\n\n- Mix\n\n## A day in the pit\n\n- Coffee at nine\n\n## Read on\n\n- [The pit](/pit/)\n\n## Hiring Process\n\n### Day one\n\n- A call\n"));

        catalogue.Problems.Where(problem => problem.Code == "PR050").ShouldHaveSingleItem().Source.Line.ShouldBe(7);
    }

    [Theory]
    [InlineData("General Requirements for Sound Roles")]
    [InlineData("What do we look for?")]
    [InlineData("Requirements (all levels)")]
    [InlineData("The following skills will be assessed during the interview")]
    [InlineData("Your profile")]
    [InlineData("Essential criteria")]
    [InlineData("Education and Experience")]
    public void Requirements_are_headed_in_many_words(string heading) =>
        Page.Read($"# Sound Operator\n\n## You'll\n\n- Mix\n\n## {heading}\n\n- Ears\n").Roles.ShouldHaveSingleItem().Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Ears");

    [Theory]
    [InlineData("Role Profile: Sound Operator")]
    [InlineData("House role guidance Sound Operator")]
    [InlineData("Sound Operator \u2013 Job Description")]
    [InlineData("Job description - Sound Operator")]
    public void The_title_of_a_page_may_say_what_the_page_is(string title) =>
        Page.Read($"# {title}\n\n## You will\n\n- Mix\n").Roles.ShouldHaveSingleItem().Title.ShouldBe("Sound Operator");

    [Theory]
    [InlineData("---\nrole: Foley Walker\ngrade: 4\n---\n")]
    [InlineData("---\njob_title: Foley Walker\ngrade: 4\n---\n")]
    [InlineData("# Data Sheet\n\n| Field | Value |\n| --- | --- |\n| Job title | Foley Walker |\n| Grade | 4 |\n")]
    [InlineData("# Data Sheet\n\nPosition title: Foley Walker\nGrade: 4\n")]
    [InlineData("- Role: Foley Walker\n- Grade: 4\n")]
    public void The_title_may_stand_as_in_a_form(string form)
    {
        var role = Page.Read(form + "\n## Responsibilities\n\n- Walks on gravel\n").Roles.ShouldHaveSingleItem();

        role.Title.ShouldBe("Foley Walker");
        role.Grade.Grades.ShouldHaveSingleItem().ToString().ShouldBe("4");
    }

    [Theory]
    [InlineData("Position: Permanent")]
    [InlineData("Role: keeps the sound in step")]
    public void What_a_form_says_of_the_position_is_no_title(string line) =>
        Page.Read($"# Sound Operator\n\n{line}\n\n## Responsibilities\n\n- Mixes the shows\n").Roles.ShouldHaveSingleItem().Title.ShouldBe("Sound Operator");

    [Fact]
    public void What_heads_the_columns_of_a_table_is_no_title() =>
        Page.Read("# The desk\n\n| Role | Grade |\n| --- | --- |\n| Sound Operator | 4 |\n\n## Sound Operator\n\n### Responsibilities\n\n- Mixes the shows\n").Title.ShouldBe("The desk");

    [Fact]
    public void The_titles_of_a_table_of_grades_stand_in_the_column_that_says_so()
    {
        var roles = Page.Read("""
            # Sound

            ## Levels

            | Level | Title | Grade |
            | - | - | - |
            | 1 | Sound Operator | 4 |
            | 2 | Senior Sound Operator | 5 |

            ### Sound Operator

            ### Senior Sound Operator
            """).Roles;

        roles.Select(role => (role.Title, string.Join(' ', role.Grade.Grades))).ShouldBe([("Sound Operator", "4"), ("Senior Sound Operator", "5")]);
    }

    [Fact]
    public void What_a_role_must_have_may_stand_under_its_title_beside_what_it_does()
    {
        var role = Page.Read("## Sound Intern\n\nAn intern must:\n\n- Listen well\n\n### What you'll do\n\n- Coil cables\n").Roles.ShouldHaveSingleItem();

        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Listen well");
        role.Responsibilities.Own.ShouldHaveSingleItem().Text.ShouldBe("Coil cables");
    }

    [Fact]
    public void Lists_under_a_title_are_told_apart_by_the_lines_that_announce_them()
    {
        var role = Page.Read("# Sound Operator\n\nThe role is a grade 4.\n\nAs an operator you will:\n\n- Mix the shows\n\nTo be successful you need:\n\n- Sharp ears\n").Roles.ShouldHaveSingleItem();

        role.Responsibilities.Own.ShouldHaveSingleItem().Text.ShouldBe("Mix the shows");
        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Sharp ears");
    }
}
