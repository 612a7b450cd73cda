using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Changes;

/// <summary>The gap on the page the bot was first made for, by its lines.</summary>
public class SeedPageTests
{
    [Theory]
    [InlineData(0, 34, 71, ChangeClass.Raised, "years")]
    [InlineData(1, 71, 108, ChangeClass.Raised, "years")]
    [InlineData(0, 40, 77, ChangeClass.Raised, "degree_word")]
    [InlineData(1, 77, 112, ChangeClass.Raised, "degree_word")]
    [InlineData(0, 39, 76, ChangeClass.Raised, "proven_ability")]
    [InlineData(0, 38, 74, ChangeClass.Reworded, null)]
    [InlineData(0, 43, 81, ChangeClass.Reworded, null)]
    [InlineData(1, 81, 118, ChangeClass.Reworded, null)]
    [InlineData(0, 45, 83, ChangeClass.Reworded, null)]
    [InlineData(1, 83, 120, ChangeClass.Reworded, null)]
    [InlineData(1, 75, 111, ChangeClass.Reworded, null)]
    [InlineData(1, 58, 96, ChangeClass.Raised, "ownership")]
    [InlineData(0, 42, 80, ChangeClass.Unchanged, null)]
    public void These_two_lines_are_one_expectation(int step, int from, int to, ChangeClass expected, string? rule)
    {
        var line = Gap(step).Sections.SelectMany(section => section.Lines).Single(line => line.To?.Source.Line == to);

        line.From?.Source.Line.ShouldBe(from);
        line.Class.ShouldBe(expected);
        line.Rule.ShouldBe(rule);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_bullet_is_in_exactly_one_class(int step)
    {
        var gap = Gap(step);
        var lines = gap.Sections.SelectMany(section => section.Lines).ToList();

        Lines(line => line.From).ShouldBe(Of(gap.From));
        Lines(line => line.To).ShouldBe(Of(gap.To));

        List<int> Lines(Func<LineChange, Bullet?> side) => [.. lines.Select(side).OfType<Bullet>().Select(bullet => bullet.Source.Line).Order()];
        static List<int> Of(Role role) => [.. role.Responsibilities.Own.Concat(role.Requirements.Own).Select(bullet => bullet.Source.Line).Order()];
    }

    private static RoleGap Gap(int step)
    {
        var catalogue = OriginalPage.Seed();
        Role[] roles = [.. catalogue.Roles];
        return RoleGap.Between(roles[step], roles[step + 1], catalogue);
    }
}
