using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Tests.Catalogue;

namespace ProductionRolesBot.Tests.Changes;

/// <summary>Two levels of a ferry company, written line by line in a test.</summary>
internal static class Levels
{
    internal static RoleCatalogue Catalogue(string lower, string upper, string pairings = "") => Page.Catalogue(
        ("deck.md", $"""
            ---
            title: Deck
            ---

            ## Deckhand

            ### Job Grade

            The Deckhand is a grade 4.

            ### Requirements

            {lower}

            ## Boatswain

            ### Job Grade

            The Boatswain is a grade 5.

            ### Requirements

            {upper}
            """),
        ("pairings.yml", pairings));

    internal static RoleGap Gap(string lower, string upper, string pairings = "")
    {
        var catalogue = Catalogue(lower, upper, pairings);
        Role[] roles = [.. catalogue.Roles];
        return RoleGap.Between(roles[0], roles[1], catalogue);
    }

    /// <summary>The only line of the requirements.</summary>
    internal static LineChange Single(string lower, string upper) => Gap($"- {lower}", $"- {upper}").Sections[1].Lines.Single();
}
