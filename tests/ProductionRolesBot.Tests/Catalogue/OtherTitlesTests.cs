using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Catalogue;

/// <summary>What else a page calls its roles: people ask by the words they have read.</summary>
public sealed class OtherTitlesTests
{
    [Theory]
    [InlineData("The Light Designer reports to the Head of Light.", "Light Designer")]
    [InlineData("The LD reports to the Head of Light.", "LD")]
    [InlineData("The LD is a grade 6 and reports to the Head of Light.", "LD")]
    [InlineData("A Light Designer, also known as Master of Lamps and Shades Designer (or poet), paints with lamps.", "Master of Lamps and Shades Designer")]
    [InlineData("This role is also known as Lamp Artist.", "Lamp Artist")]
    [InlineData("The Light Designer works with the Sound Designer, also known as Noise Artist.", "")]
    [InlineData("#### LD Requirements\n\n- Eyes", "LD")]
    [InlineData("| Role | Grade |\n| - | - |\n| [Senior LD](#senior-ld) | 7 |\n| [LD](#light-designer-intermediate) | 6 |", "LD")]
    [InlineData("The Designer reports to the Head of Light.", "")]
    [InlineData("The Light Desinger reports to the Head of Light.", "")]
    [InlineData("The Senior Light Designer reports to the Head of Light.", "")]
    [InlineData("The Sound Designer reports to the Head of Light.", "")]
    [InlineData("A Light Designer is also known as the soul of the house.", "")]
    public void The_page_may_write_a_title_in_another_way(string said, string titles) =>
        string.Join('|', Page.Read($"## Levels\n\n### Light Designer (Intermediate)\n\n{said}\n\n### Senior Light Designer\n\n- Lamps\n").Roles[0].OtherTitles).ShouldBe(titles);

    [Fact]
    public void The_title_of_a_page_is_one_of_its_only_role() =>
        Page.Read("---\ntitle: Acting Stage Manager\n---\n\n## Stage Manager\n\n### Requirements\n\n- Calm\n").Roles.ShouldHaveSingleItem().OtherTitles.ShouldBe(["Acting Stage Manager"]);

    [Fact]
    public void Words_that_may_belong_to_the_section_make_no_title() =>
        Page.Read("## Manager, Red Team\n\n### Manager, Red Team Requirements\n\n- Calm\n").Roles.ShouldHaveSingleItem().OtherTitles.ShouldBeEmpty();
}
