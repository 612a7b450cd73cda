using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Steps up, and what is taken over from below.</summary>
public sealed class CareerPathTests
{
    private const string Editors = """
        ## Film Editor

        ### Job Grade

        The Film Editor is a grade 6.

        ### Requirements

        - Patience

        ## Senior Film Editor

        ### Job Grade

        The Senior Film Editor is a grade 7.

        ### Requirements

        - Extends that of the Film Editor requirements
        - Taste

        ## Staff Film Editor

        ### Job Grade

        The Staff Film Editor is a grade 8.

        ### Requirements

        - Extends that of the Senior Film Editor requirements
        - Reach

        ## Manager, Film Editing

        ### Job Grade

        The Manager, Film Editing is a grade 8.

        ## Career Ladder

        The next step in the Film Editing job family is not yet defined.
        """;

    [Fact]
    public void From_the_craft_two_ways_may_be_open()
    {
        var catalogue = Page.Catalogue(("film/editor.md", Editors));
        var senior = catalogue.Roles.Single(role => role.Title == "Senior Film Editor");

        var next = catalogue.NextStepAfter(senior).ShouldBeOfType<NextStep.ToRoles>();

        next.Basis.ShouldBe(NextStepBasis.NextLevel);
        next.Roles.Select(role => role.Title).ShouldBe(["Staff Film Editor", "Manager, Film Editing"]);
        catalogue.RolesBefore(senior).Select(role => role.Title).ShouldBe(["Film Editor"]);
    }

    [Fact]
    public void At_the_top_the_page_has_the_word()
    {
        var catalogue = Page.Catalogue(("film/editor.md", Editors));

        catalogue.NextStepAfter(catalogue.Roles.Last()).ShouldBeOfType<NextStep.NotDefined>().Quotes.ShouldHaveSingleItem().Source.Line.ShouldBe(41);
    }

    [Fact]
    public void Inherited_lines_come_with_the_level_they_are_from()
    {
        var catalogue = Page.Catalogue(("film/editor.md", Editors));
        var staff = catalogue.Roles.Single(role => role.Title == "Staff Film Editor");

        staff.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Reach");
        catalogue.EffectiveRequirements(staff).Select(line => (line.Bullet.Text, line.From?.Slug, line.Origin)).ShouldBe(
            [("Reach", null, ExpectationOrigin.Own), ("Taste", "senior-film-editor", ExpectationOrigin.Inherited), ("Patience", "film-editor", ExpectationOrigin.Inherited)]);
    }

    [Fact]
    public void Roles_that_take_over_from_each_other_end_somewhere()
    {
        var catalogue = Page.Catalogue(("film/sound.md", """
            ## Sound Editor

            ### Requirements

            - Extends that of the Sound Designer requirements
            - Ears

            ## Sound Designer

            ### Requirements

            - Extends that of the Sound Editor requirements
            - Hands
            """));

        catalogue.EffectiveRequirements(catalogue.Roles.First()).Select(line => line.Bullet.Text).ShouldBe(["Ears", "Hands"]);
    }

    [Fact]
    public void A_drawing_leads_the_way()
    {
        var catalogue = Page.Catalogue(("film/colour.md", """
            ## Levels

            ### Colourist

            #### Job Grade

            The Colourist is a grade 6.

            ### Senior Colourist

            #### Job Grade

            The Senior Colourist is a grade 7.

            ## Career Ladder

            ```mermaid
            graph LR;
              a(Colourist)-->b(Senior Colourist);
              %% later
              b(Senior Colourist)-->c(Director of Colour);
            ```
            """));

        catalogue.NextStepAfter(catalogue.Roles.First()).ShouldBeOfType<NextStep.ToRoles>().Basis.ShouldBe(NextStepBasis.Drawn);
        catalogue.NextStepAfter(catalogue.Roles.Last()).ShouldBeOfType<NextStep.ToNamed>().Targets.ShouldHaveSingleItem().Title.ShouldBe("Director of Colour");
    }

    [Fact]
    public void An_acronym_is_the_job_whose_words_it_stands_for()
    {
        var catalogue = Page.Catalogue(("film/care.md", """
            ## Visitor Care Editor (VCE)

            ### Job Grade

            The VCE is a grade 6.

            ## Senior VCE

            ### Job Grade

            The Senior VCE is a grade 7.

            ## Senior Visitor Care Engineer

            ### Job Grade

            The Senior Visitor Care Engineer is a grade 7.
            """));

        catalogue.NextStepAfter(catalogue.Roles.First()).ShouldBeOfType<NextStep.ToRoles>().Roles.ShouldHaveSingleItem().Title.ShouldBe("Senior VCE");
    }

    [Fact]
    public void Senior_comes_after_the_same_title_without_it_where_one_grade_holds_both()
    {
        var catalogue = Page.Catalogue(("film/colour.md", """
            ## Associate Colourist

            The Associate Colourist is a grade 5.

            ## Colourist

            The Colourist is a grade 6.

            ## Senior Colourist

            The Senior Colourist is a grade 6.

            ## Staff Colourist

            The Staff Colourist is a grade 7.
            """));

        catalogue.Roles.Take(3).Select(role => catalogue.NextStepAfter(role)).Cast<NextStep.ToRoles>().Select(step => step.Roles.ShouldHaveSingleItem().Title)
            .ShouldBe(["Colourist", "Senior Colourist", "Staff Colourist"]);
    }

    [Fact]
    public void A_second_name_in_brackets_changes_no_track()
    {
        var catalogue = Page.Catalogue(("film/host.md", """
            ## Festival Host

            ### Job Grade

            The Festival Host is a grade 5.

            ## Senior Festival Host (Festival Host Manager)

            ### Job Grade

            The Senior Festival Host is a grade 6.

            ## Staff Festival Host

            ### Job Grade

            The Staff Festival Host is a grade 7.
            """));

        catalogue.Roles.Take(2).Select(role => catalogue.NextStepAfter(role)).Cast<NextStep.ToRoles>().Select(step => step.Roles.ShouldHaveSingleItem().Title)
            .ShouldBe(["Senior Festival Host (Festival Host Manager)", "Staff Festival Host"]);
        new RoleAssistant(catalogue).Ask(new Utterance("what grade is the senior festival host (festival host manager)?"), Conversation.New).Answer
            .Headline.ShouldBe("Senior Festival Host (Festival Host Manager) is grade 6.");
    }
}
