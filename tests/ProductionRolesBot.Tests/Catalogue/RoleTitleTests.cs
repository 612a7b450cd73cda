using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>What a role is called where its heading does not say it whole.</summary>
public sealed class RoleTitleTests
{
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
}
