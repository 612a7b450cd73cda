using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Tests.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Checks;

public sealed class CheckTests
{
    internal const string TwoRoles = """
        ## Puppeteer

        The Puppeteer reports to the Head of Puppets.

        ### Job Grade

        The Puppeteer is a grade 5.

        ## Senior Puppeteer

        The Puppeteer reports to the Head of Puppets.

        ### Job Grade

        The Senior Puppeteer is a grade 6.

        """;

    [Fact]
    public void A_copied_sentence_is_an_error_with_its_correction()
    {
        var problem = Found(TwoRoles, "PR012").ShouldHaveSingleItem();

        problem.Severity.ShouldBe(ProblemSeverity.Error);
        problem.Source.ToString().ShouldBe("stage/page.md:11");
        problem.Quote.ShouldBe("The Puppeteer reports to the Head of Puppets.");
        problem.Correction.ShouldBe("The Senior Puppeteer reports to the Head of Puppets.");
    }

    [Theory]
    [InlineData("PR001", "", "---\ntitle: \"Puppets\n---\n")]
    [InlineData("PR028", "##### Requirements\n\n- Moves puppets")]
    [InlineData("PR030", "### Staff Puppeteer Job Grade\n\nThe Staff Puppeteer is a grade 7.")]
    [InlineData("PR034", "## Shadow Designer\n\n### Requirements\n\n- Draws")]
    [InlineData("PR035", "## Shadow Designer\n\n### Requirements\n\n- Draws")]
    [InlineData("PR036", "## Staff Puppeteer\n\nThe Staff Puppeteer is a grade 4.")]
    [InlineData("PR015", "### Responsibilities\n\n- Extends that of the Puppeteer requirements")]
    [InlineData("PR015", "### Requirements\n\nPuppeteers share the same responsibilities outlined above.")]
    [InlineData("PR053", "### Requirements\n\n- Extends that of the Lamp Designer requirements")]
    [InlineData("PR014", "## Staff Puppeteer\n\nThe Staff Light Designer role extends the Senior Puppeteer role.\n\n### Job Grade\n\nThe Staff Puppeteer is a grade 7.")]
    [InlineData("PR016", "### Requirements\n\n- Extends that of the Senior Puppeteer requirements")]
    [InlineData("PR018", "### Responsibilites\n\n- Moves puppets")]
    [InlineData("PR018", "## Carrer Ladder\n\nThe next step in the Puppetry job family is not yet defined.")]
    [InlineData("PR014", "The Staff Puppeteer reports to the Head of Puppets.")]
    [InlineData("PR017", "### Requirements\n\n- Follows the Film Prodcuer")]
    [InlineData("PR017", "### Requirements\n\n- Follows the Costume Degsiner")]
    [InlineData("PR019", "### Career Ladder\n\nThe next step for the Puppeteer is not yet defined.")]
    [InlineData("PR020", "### Requirements\n\n- {add requirements here}")]
    [InlineData("PR021", "### Requirements\n\n- Strings: TBD")]
    [InlineData("PR021", "### Requirements\n\n- Moves puppets\n-\n- Carries puppets")]
    [InlineData("PR021", "### Requirements\n\nTo be defined at time of business need.")]
    [InlineData("PR022", "### Requirements")]
    [InlineData("PR023", "### Requirements\n\n- Knows the [house rules]/house/rules")]
    [InlineData("PR024", "### Requirements\n\n-Moves quickly")]
    [InlineData("PR024", "### Requirements\n\n- Moves slowly\n_ Moves quickly")]
    [InlineData("PR052", "### Requirements\n\n1. Moves slowly\n1. 1. Moves quickly")]
    [InlineData("PR025", "### Performance Indicators\n\n{{% puppets/indicators %}}")]
    [InlineData("PR025", "## Levels\n\n### Staff Puppet Designer\n\nRefer to the [Staff Player](/jobs/players/#staff) description.")]
    [InlineData("PR026", "### Requirements\n\n- Carries heavy puppets alone\n- Carries heavy puppets alone")]
    [InlineData("PR026", "### Requirements\n\n- Carries puppets, props and sets\n- Carries puppets, props, and sets")]
    [InlineData("PR026", "### Requirements\n\n**Strings**\n\n- Mends the strings of the heavy puppets before every show of the season\n\n**Lamps**\n\n- Mends the strings of the heavy puppets before every show of the season")]
    [InlineData("PR026", "### Requirements\n\n- Mends the strings of heavy puppets before every show of a season\n- Mends strings of the heavy puppets before every show of a season")]
    [InlineData("PR011", "## Senior Director of Shadow Theatre Works\n\nThe Director of STW is a grade 9.\n\n## Director of Shadow Theatre Works\n\nThe Director of STW is a grade 8.")]
    [InlineData("PR027", "### Requirements\n\n- One\n\n### Requirements\n\n- Two")]
    [InlineData("PR029", "### Senior Puppeteer\n\n- Carries heavy puppets")]
    [InlineData("PR031", "### Requirements\n\n- One\n\n#### Job Grade\n\nThe role is a grade 7.")]
    [InlineData("PR033", "This role reports to the Director of Shadows.")]
    [InlineData("PR038", "## Career Ladder\n\n### Staff Puppeteer\n\n#### Job Grade\n\nThe Staff Puppeteer is a grade 7.")]
    [InlineData("PR040", "See [the basics](#basics).")]
    [InlineData("PR042", "### Requirements\n\n- At least seven (10) years of puppets")]
    [InlineData("PR043", "## Career Ladder\n\nThe next step in the Puppeteer job family is to move to the [Shadow Theatre](/jobs/stage/shadows/) job family.")]
    [InlineData("PR032", "| Role | Grade |\n| - | - |\n| Puppeteer | Grade 9 |")]
    [InlineData("PR032", "| Role | Grade |\n| - | - |\n| Puppet Coach | Grade 9 |")]
    [InlineData("PR045", "## Requirements\n\n- Carries heavy puppets")]
    [InlineData("PR014", "### Shadow Designer Requirements\n\n- Draws")]
    [InlineData("PR046", "### Requirements\n\n- One\n- Two\n- Three\n\n## Staff Puppeteer\n\n### Requirements\n\n- One\n- Two\n- Three.")]
    [InlineData("PR048", "### Requirements\n\n- Works closely with the\n- Carries puppets")]
    [InlineData("PR048", "### Requirements\n\n- Carries puppets\n- and the lamps of the stage")]
    [InlineData("PR048", "### Requirements\n\n- Carries puppets\n- Job Grade")]
    [InlineData("PR048", "### Requirements\n\n- Carries puppets\n- Senior Puppeteer Responsibilities")]
    [InlineData("PR048", "### Responsibilities\n\n- Carries heavy puppets alone\n\n### Requirements\n\n- Carries heavy puppets alone")]
    [InlineData("PR048", "### Requirements\n\n- Carries heavy puppets alone.\nlamps and the strings of the stage")]
    [InlineData("PR051", "### Requirements\n\n- Carries heavy puppets alone.\nMends the strings")]
    [InlineData("PR051", "### Requirements\n\n- Carries puppets\nMends the strings\n- Keeps the lamps of the stage in order")]
    [InlineData("PR051", "### Requirements\n\n#### Hands\n\n- Carries puppets\nMends the strings\n- Keeps the lamps of the stage in order")]
    [InlineData("PR051", "### Requirements\n\n- Carries heavy puppets alone.- Mends the strings")]
    [InlineData("PR049", "### Requirements\n\n- Carries puppets\n\n#### Requirements\n\n- Carries lamps")]
    [InlineData("PR049", "### Requirements\n\n- Carries puppets\n\n### Senior Puppeteer Requirements\n\n- Carries lamps")]
    [InlineData("PR044", "## Career Ladder\n\nThe next step in the Accounting job family is not yet defined.")]
    [InlineData("PR044", "## Career Ladder\n\nThe next step in the Lighting GPO job family is not yet defined.", "## Puppet GPO Lead\n\n### Job Grade\n\nThe Puppet GPO Lead is a grade 4.\n\n")]
    public void Each_slip_is_found_by_its_code(string code, string slip, string before = "")
    {
        Found(TwoRoles, code).ShouldBeEmpty();
        Found(before + TwoRoles + slip, code).ShouldNotBeEmpty();
    }

    [Fact]
    public void Braces_are_found_in_the_line_that_has_them() =>
        Found(TwoRoles + "### Hiring Process\n\n- A call with the house\n{Insert the other steps here.}", "PR020").ShouldHaveSingleItem().Quote.ShouldBe("{Insert the other steps here.}");

    [Theory]
    [InlineData("PR037", "### Requirements", "## Senior Puppeteer\n\nThe Senior Puppeteer is a grade 9.")]
    [InlineData("PR047", "### Requirements\n\n- One\n- Two\n- Three", "## Shadow Designer\n\n### Requirements\n\n- One\n- Two\n- Three")]
    public void A_slip_between_two_pages_is_found_on_the_second(string code, string first, string second) =>
        Page.Catalogue(("stage/page.md", TwoRoles + first), ("stage/shadows.md", second)).Problems
            .Where(problem => problem.Code == code).ShouldHaveSingleItem().Source.Page.ShouldBe("stage/shadows.md");

    [Theory]
    [InlineData("what are the requirements for a senior puppeteer")]
    [InlineData("senior puppeteer")]
    [InlineData("what do I need to get from puppeteer to senior puppeteer")]
    public void A_list_that_takes_over_from_nobody_says_what_is_missing(string question)
    {
        var catalogue = Page.Catalogue(("stage/page.md", TwoRoles + "### Requirements\n\n- Extends that of the Lamp Designer requirements\n- Carries heavy puppets"));

        var answer = new RoleAssistant(catalogue).Ask(new Utterance(question), Conversation.New).Answer;

        answer.Doubts.Where(doubt => doubt.Quote.Text == "Extends that of the Lamp Designer requirements").ShouldHaveSingleItem().Text.ShouldContain("Lamp Designer");
    }

    [Fact]
    public void A_role_that_takes_over_from_itself_is_not_missing() =>
        Found(TwoRoles + "### Requirements\n\n- Extends that of the Senior Puppeteer requirements", "PR053").ShouldBeEmpty();

    [Fact]
    public void A_list_headed_with_another_role_takes_its_doubt_into_the_answer()
    {
        const string Mixed = TwoRoles + "### Puppeteer Requirements\n\n- Carries heavy puppets";
        var catalogue = Page.Catalogue(("stage/page.md", Mixed));

        var answer = new RoleAssistant(catalogue).Ask(new Utterance("what are the requirements for a senior puppeteer"), Conversation.New).Answer;

        Found(Mixed, "PR013").ShouldHaveSingleItem().Source.Line.ShouldBe(16);
        var doubt = answer.Doubts.ShouldHaveSingleItem();
        doubt.Quote.Doubt.ShouldBe(new Doubt("PR013", "Puppeteer"));
        doubt.Quote.Text.ShouldBe("Puppeteer Requirements");
    }

    internal static IEnumerable<CatalogueProblem> Found(string page, string code) =>
        Page.Catalogue(("stage/page.md", page)).Problems.Where(problem => problem.Code == code);
}
