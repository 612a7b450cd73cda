using System.Globalization;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Roles.Changes.Versions;
using ProductionRolesBot.Tests.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Changes;

public class LadderHealthTests
{
    [Fact]
    public void Steps_that_are_empty_giant_or_without_a_list_stand_out()
    {
        var giant = string.Join('\n', Enumerable.Range(1, 15).Select(number => $"- Task {(char)('a' + number)}{number} of the harbour"));
        var catalogue = Page.Catalogue(
            ("rope.md", Family("Rope", "- Coils", "- Coils\n- Splices")),
            ("sail.md", Family("Sail", "- Sews", "- Sews")),
            ("deck.md", Family("Deck", "- Scrubs", giant)),
            ("hull.md", Family("Hull", "- Paints", "")));

        var health = LadderHealth.Of(catalogue, CatalogueHistory.None);

        health.Families.SelectMany(family => family.Steps).ToDictionary(step => step.Gap.To.Title, step => step.Finding).ShouldBe(
            new Dictionary<string, StepFinding>
            {
                ["Senior Deck Hand"] = StepFinding.Giant,
                ["Senior Hull Hand"] = StepFinding.NothingListed,
                ["Senior Rope Hand"] = StepFinding.None,
                ["Senior Sail Hand"] = StepFinding.Empty,
            },
            ignoreOrder: true);
    }

    [Fact]
    public void The_last_change_of_an_expectation_is_dated_and_one_of_wording_is_not()
    {
        string[] texts = ["- 1+ years at sea\n- Swims", "- 2+ years at sea\n- Swims", "- 2+ years at sea\n- swims"];
        var editions = texts.Select(text => CatalogueEdition.Read([new("deck.md", Family("Deck", text, "- Leads"))], Page.Options)).ToList();
        PastVersion Past(int at, string day) => new(editions[at].Catalogue.Version, DateOnly.Parse(day, CultureInfo.InvariantCulture), CatalogueDiff.Between(editions[at], editions[^1]));
        var history = new CatalogueHistory([Past(0, "2026-01-05"), Past(1, "2026-04-06")]) { Now = new DateOnly(2026, 8, 7) };

        LadderHealth.Of(editions[^1].Catalogue, history).Families.ShouldHaveSingleItem().LastChange.ShouldBe(new DateOnly(2026, 4, 6));
    }

    private static string Family(string name, string lower, string upper) =>
        $"---\ntitle: {name}\n---\n\n## {name} Hand\n\nThe {name} Hand is a grade 4.\n\n### Requirements\n\n{lower}\n\n## Senior {name} Hand\n\nThe Senior {name} Hand is a grade 5.\n\n{(upper.Length > 0 ? $"### Requirements\n\n{upper}\n" : "")}";
}
