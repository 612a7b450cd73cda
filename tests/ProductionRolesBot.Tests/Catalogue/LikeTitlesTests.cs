using ProductionRolesBot.Roles.Catalogue;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>Two roles of one page whose titles have the same words.</summary>
public sealed class LikeTitlesTests
{
    [Fact]
    public void A_row_of_grades_is_of_the_role_with_its_words_in_their_order()
    {
        var roles = Page.Read("""
            ## Levels

            | Role | Grade |
            | - | - |
            | Light Manager | 6 |
            | [Board Operator](#board) <br> [Spot Operator](#spot) | 5 |

            ### Light Manager

            ### Manager, Light

            ### Board Operator

            ### Spot Operator
            """).Roles;

        roles.Select(role => (role.Title, string.Join(' ', role.Grade.Grades))).ShouldBe([("Light Manager", "6"), ("Manager, Light", ""), ("Board Operator", "5"), ("Spot Operator", "5")]);
    }

    [Fact]
    public void A_sentence_about_the_other_of_two_like_titles_carries_a_doubt()
    {
        var family = Page.Read("""
            ## Light Manager

            The Manager, Light is a grade 6.

            ## Manager, Light

            The Manager, Light is a grade 8.
            """);

        family.Roles[0].Grade.Quotes.ShouldHaveSingleItem().Doubt.ShouldBe(new Doubt("PR011", "Manager, Light"));
        family.Roles[1].Grade.Quotes.ShouldHaveSingleItem().Doubt.ShouldBeNull();
    }

    /// <summary>"Manager, CSM" is short for one of them, and with its letters written out the whole of the other.</summary>
    [Theory]
    [InlineData("Cue Sheet Maker", "Manager, Cue Sheet Makers", "Manager, CSM", "manager-cue-sheet-makers")]
    [InlineData("Cue Sheet Maker", "Manager, Cue Sheet Makers", "CSM", "cue-sheet-maker")]
    [InlineData("Manager, Global Lighting", "Director, Global Lighting", "Manager", "manager-global-lighting")]
    public void A_line_takes_over_from_the_role_that_its_short_name_leaves_nothing_out_of(string first, string second, string named, string slug)
    {
        var roles = Page.Read($"""
            ## {first}

            The role is a grade 5.

            ## {second}

            The role is a grade 8.

            ## Senior Manager, Global Sound

            The role is a grade 9.

            ### Requirements

            - Same requirements as the {named} role, plus:
            - Calm
            """).Roles;

        roles.Last().Requirements.Inherits.ShouldHaveSingleItem().Target!.Value.Slug.ShouldBe(slug);
    }
}
