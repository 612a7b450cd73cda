using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>From a fact to its place on the handbook's site, and back from an address to the role.</summary>
public sealed class PageAddressTests
{
    private const string Markdown = """
        ---
        title: "Lighting Crew"
        lastmod: 2025-04-03T10:00:00Z
        ---

        # Lighting Crew

        ## Gaffer

        ### Job Grade

        The Gaffer is a grade 4.

        ## Best Boy

        ### Job Grade

        The Best Boy is a grade 3.

        ## Apprenticeships
        """;

    private static readonly RoleCatalogue Crew = CatalogueReader.Read(
        [new CataloguePage("light/crew.md", Markdown, new DateOnly(2026, 1, 1))], new CatalogueOptions { SiteUrl = new Uri("https://handbook.example.com/jobs/") });

    private static readonly JobFamily Family = Crew.Families.Single();

    [Fact]
    public void A_fact_leads_to_the_section_it_stands_in()
    {
        var answer = new RoleAssistant(Crew).Ask(new Utterance("what grade is the best boy"), Conversation.New).Answer;

        answer.Sources.ShouldContain(source => source.Address!.AbsoluteUri == "https://handbook.example.com/jobs/light/crew/#job-grade-1");
        answer.Sources.ShouldAllBe(source => source.Title == "Lighting Crew");
    }

    [Theory]
    [InlineData("gaffer", "Gaffer")]
    [InlineData("best-boy", "Best Boy")]
    [InlineData("job-grade-1", "Best Boy")]
    [InlineData("Job-Grade", "Gaffer")]
    [InlineData("apprenticeships", null)]
    [InlineData("no-such-heading", null)]
    [InlineData("", null)]
    public void An_address_leads_to_the_role_whose_heading_or_section_it_names(string fragment, string? title) =>
        Family.RoleAt(fragment)?.Title.ShouldBe(title);

    [Theory]
    [InlineData("https://handbook.example.com/jobs/light/crew/", true)]
    [InlineData("https://HANDBOOK.example.com/jobs/light/crew#gaffer", true)]
    [InlineData("http://handbook.example.com/jobs/light/crew/", false)]
    [InlineData("https://handbook.example.com/jobs/light/", false)]
    [InlineData("https://example.com/jobs/light/crew/", false)]
    public void Only_the_address_of_a_page_leads_to_its_family(string address, bool leads) =>
        (Crew.FamilyAt(new Uri(address)) == Family).ShouldBe(leads);

    [Fact]
    public void A_page_is_as_old_as_it_says() => Crew.Version.Date.ShouldBe(new DateOnly(2025, 4, 3));

    [Theory]
    [InlineData("en", "Source: Lighting Crew, line 12–13, 20")]
    [InlineData("de", "Quelle: Lighting Crew, Zeile 12–13, 20")]
    [InlineData("ja", "出典：Lighting Crew、12–13、20行目")]
    [InlineData("xx", "Source: Lighting Crew, line 12–13, 20")]
    public void Lines_that_follow_each_other_are_one_reference(string language, string reference)
    {
        AnswerSource Line(int line) => new(new SourceLocation("light/crew.md", line), "Lighting Crew", null);

        var pages = SourcePage.Of([Line(20), Line(12), Line(13), Line(12)]);

        CardWords.In(language).Reference(pages.ShouldHaveSingleItem()).ShouldBe(reference);
    }
}
