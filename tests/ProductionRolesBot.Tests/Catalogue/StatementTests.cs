using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>The sentences that state grades, managers, years and ladders.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("The Usher is a [grade 3](/pay/#grades).", "3")]
    [InlineData("The Usher is a [grade #3](/pay/#grades).", "3")]
    [InlineData("The Usher is a job grade [level 3](/pay/#grades).", "3")]
    [InlineData("The Usher is a [3](/pay/#job-grades).", "3")]
    [InlineData("The Usher is a [grade 9.5](/pay/#grades).", "9.5")]
    [InlineData("The Usher can be a [grade 3 or a grade 4](/pay/#grades).", "3 4")]
    [InlineData("The Usher is a [grade 3] ({{< ref \"pay#grades\" >}}).", "3")]
    [InlineData("The Usher is a\n[grade 3](/pay/#grades).", "3")]
    [InlineData("The Usher is a [grade 3](/pay/#grades) and reports to the House Manager.", "3")]
    [InlineData("In the market there are 20 companies.", "")]
    [InlineData("Owns grade 5 hiring at the house.", "")]
    [InlineData("The levels below are grades [3, 4](/pay/#grades).", "")]
    public void Grades_are_read_in_every_spelling(string sentence, string grades) =>
        string.Join(' ', Usher(sentence).Grade.Grades).ShouldBe(grades);

    [Theory]
    [InlineData("[3, 5](/pay/#grades)", "3 5")]
    [InlineData("[3, 4, 5](/pay/#grades)", "")]
    public void One_sentence_may_give_the_roles_below_it_a_grade_each(string list, string grades)
    {
        var roles = Page.Read($"## Levels\n\nThe levels below are grades {list}.\n\n### Usher\n\n#### Usher Requirements\n\n- Kind\n\n### Senior Usher\n\n#### Senior Usher Requirements\n\n- Calm\n").Roles;

        roles.Length.ShouldBe(2);
        string.Join(' ', roles.SelectMany(role => role.Grade.Grades)).ShouldBe(grades);
    }

    [Fact]
    public void No_grade_at_all_is_an_answer_of_its_own() =>
        Usher("The Usher is not aligned to a job [grade](/pay/#grades).").Grade.ShouldBeOfType<GradeStatement.ExplicitlyNone>();

    [Theory]
    [InlineData("The Usher reports to the House Manager.", "House Manager")]
    [InlineData("The Usher reports directly to [Director or VP, Hospitality](/h/).", "Director, Hospitality|VP, Hospitality")]
    [InlineData("This position will report to a House Manager or Senior House Manager.", "House Manager|Senior House Manager")]
    [InlineData("The Usher reports to the Bar/Foyer Manager.", "Bar Manager|Foyer Manager")]
    [InlineData("The Usher reports to the Director, Sound, Light and Video and leads a crew.", "Director, Sound, Light and Video")]
    [InlineData("The Usher reports to a Senior Director or Director, Foyers of their house.", "Senior Director, Foyers|Director, Foyers")]
    [InlineData("The Usher reports to the Head of Foyers.", "Head of Foyers")]
    [InlineData("The Usher reports the [Head of Foyers](/jobs/foyers/).", "Head of Foyers")]
    [InlineData("The Usher reports the [broken lamps](/lamps/) to the Head of Foyers.", "")]
    [InlineData("The Usher reports the Head of Foyers when he is late.", "")]
    [InlineData("The Usher reports to the Impresario or above and opens doors.", "Impresario")]
    [InlineData("The Usher may report to the Senior Manager, Foyers or to the Director/Senior Director, Hospitality.", "Senior Manager, Foyers|Director, Hospitality|Senior Director, Hospitality")]
    [InlineData("The Usher prepares reports to management.", "")]
    [InlineData("The Usher reports directly to the chairman of the house board with a second line to the Manager, Foyer.", "chairman of the house board")]
    [InlineData("The Usher reports to the [Head, Foyer](#Head, Foyer).", "Head, Foyer")]
    public void Managers_are_read_one_by_one(string sentence, string managers) =>
        string.Join('|', Usher(sentence).ReportsTo.SelectMany(line => line.Managers).Select(manager => manager.Title)).ShouldBe(managers);

    [Theory]
    [InlineData("3-5 years of ushering", "3", "5", "3-5 years", "ushering")]
    [InlineData("3 to 5 years of ushering", "3", "5", "3 to 5 years", "ushering")]
    [InlineData("5 or more years in a theatre", "5", null, "5 or more years", "a theatre")]
    [InlineData("At least two (2) years of ushering", "2", null, "At least two (2) years", "ushering")]
    [InlineData("Five years' ushering experience", "5", null, "Five years", "ushering experience")]
    public void Years_are_read_in_every_spelling(string bullet, string least, string? most, string asWritten, string subject)
    {
        var years = Page.Read($"# Usher\n\n## Requirements\n\n- {bullet}\n").Roles.Single().Requirements.Own.Single().Years.ShouldHaveSingleItem();

        years.Least.ToString().ShouldBe(least);
        years.Most?.ToString().ShouldBe(most);
        years.AsWritten.ShouldBe(asWritten);
        years.Subject.ShouldBe(subject);
    }

    [Theory]
    [InlineData("The next step in the Usher job family is to move to the [House Manager](/jobs/house/) job family.", LadderKind.Families, "House Manager")]
    [InlineData("The next step in the job family is Head Usher.", LadderKind.Roles, "Head Usher")]
    [InlineData("People may move to other roles such as Stage Manager, Box Office Manager or Producer.", LadderKind.Roles, "Stage Manager|Box Office Manager|Producer")]
    [InlineData("Typically ushers interview for roles such as : Manager, Foyers, Box Office Producer, and Stage Manager, Nights.", LadderKind.Roles, "Manager, Foyers|Box Office Producer|Stage Manager")]
    [InlineData("The Usher would move into the Director, Foyers [Job Family](/f/), the Director, Lights [Job Family](/l/) or the Director, Sound [Job Family](/s/).", LadderKind.Families, "Director, Foyers|Director, Lights|Director, Sound")]
    [InlineData("Ushers can move laterally to [Box Office Coordinator](/b/) or up to [Manager, Foyers](/f/).", LadderKind.Roles, "Box Office Coordinator|Manager, Foyers")]
    [InlineData("There is no next step.", LadderKind.NotDefined, "")]
    [InlineData("Ushers usually move to Stage Manager after two seasons.", LadderKind.Roles, "Stage Manager")]
    [InlineData("The next step for the Usher job family has not yet been defined.", LadderKind.NotDefined, "")]
    [InlineData("The next step is to move to the Head of Foyers role on the Foyers page](/jobs/foyers/).", LadderKind.None, "")]
    [InlineData("For more details, please review the [careers](/careers/) page.", LadderKind.Elsewhere, "")]
    public void Ladder_sentences_say_where_to(string sentence, LadderKind kind, string targets)
    {
        var ladder = Page.Read($"## Usher\n\n### Requirements\n\n- Kind\n\n## Career Ladder\n\n{sentence}\n").Ladder;

        ladder.Kind.ShouldBe(kind);
        string.Join('|', ladder.Targets.Select(target => target.Title)).ShouldBe(targets);
    }

    [Theory]
    [InlineData("Extends the Light, Sound, and Video Designer requirements", "Light, Sound, and Video Designer")]
    [InlineData("Extends the Manager, Visitor Experience requirements", "Manager, Visitor Experience")]
    [InlineData("Exends that of the House Manager requirements", "House Manager")]
    [InlineData("Extends that of theHouse Manager requirements", "House Manager")]
    public void What_is_taken_over_is_named_in_full(string bullet, string from)
    {
        var role = Page.Read($"## Usher\n\n### Requirements\n\n- {bullet}\n").Roles.Single();

        role.Requirements.Inherits.ShouldHaveSingleItem().From.ShouldBe(from);
        role.Requirements.Own.ShouldBeEmpty();
    }

    [Fact]
    public void Letters_that_name_no_role_of_the_page_are_asked_for_themselves()
    {
        var role = Page.Read("## Usher (UH)\n\nThe Usher is a grade 3.\n\n### Requirements\n\n- Kind\n\n## Senior Usher\n\n### Requirements\n\n- Includes all UH requirements\n- Meets all SOX requirements\n").Roles[1];

        role.Requirements.Inherits.ShouldHaveSingleItem().Target!.Value.Slug.ShouldBe("usher-uh");
        role.Requirements.Own.ShouldHaveSingleItem().Text.ShouldBe("Meets all SOX requirements");
    }

    [Theory]
    [InlineData("Includes all requirements of the Intermediate and Senior Usher (UH) roles and adds:", "Intermediate Usher (UH)|Senior Usher (UH)")]
    [InlineData("Extends the Manager and Director, Foyers requirements", "Manager, Foyers|Director, Foyers")]
    [InlineData("Extends the Light and Sound Designer requirements", "Light and Sound Designer")]
    [InlineData("Extends the Director and Producer requirements", "Director and Producer")]
    public void Two_levels_of_one_job_are_taken_over_from_both(string line, string from) =>
        string.Join('|', Page.Read($"## Staff Usher\n\n### Requirements\n\n{line}\n\n- Calm\n").Roles.Single().Requirements.Inherits.Select(inherited => inherited.From)).ShouldBe(from);

    [Fact]
    public void A_bullet_that_names_the_role_says_to_whom_it_reports() =>
        Page.Read("## Usher\n\n### Responsibilities\n\n- Usher will report to a House Manager.\n- Smile\n").Roles.Single()
            .ReportsTo.ShouldHaveSingleItem().Managers.ShouldHaveSingleItem().Title.ShouldBe("House Manager");

    [Fact]
    public void What_a_page_says_of_all_its_people_holds_for_every_level_that_says_nothing_else()
    {
        var family = Page.Read("""
            Sound Designers report to the [Head of Sound](/jobs/sound/).

            ## Senior Sound Designer

            ### Requirements

            - Ears

            ## Manager, Sound

            ### Requirements

            - Calm
            """);

        family.Introduction.ShouldHaveSingleItem().Source.Line.ShouldBe(1);
        var line = family.Roles[0].ReportsTo.ShouldHaveSingleItem();
        line.FamilyWide.ShouldBeTrue();
        line.Managers.ShouldHaveSingleItem().Title.ShouldBe("Head of Sound");
        line.Quote.Doubt.ShouldBeNull();
        family.Roles[1].ReportsTo.ShouldBeEmpty();
    }

    private static Role Usher(string sentence) =>
        Page.Read($"## Usher\n\n{sentence}\n\n### Requirements\n\n- Kind\n").Roles.Single();
}
