using ProductionRolesBot.Roles.Changes;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Changes;

public class RaisedAndLoweredTests
{
    [Theory]
    [InlineData("years", "2+ years at sea", "4+ years at sea")]
    [InlineData("years", "At least two years of work on ferries", "5-7 years of work on ferries")]
    [InlineData("obligation", "Knowledge of marine radio is a plus", "Knowledge of marine radio")]
    [InlineData("obligation", "BONUS: knots and splices", "Knots and splices")]
    [InlineData("education", "Bachelor's degree in navigation", "Master's degree in navigation")]
    [InlineData("degree_word", "Basic knot skills", "Strong knot skills")]
    [InlineData("degree_word", "Strong rope handling skills", "Advanced proficiency with rope and winch handling")]
    [InlineData("degree_word", "Understanding of tides", "Deep understanding of tides")]
    [InlineData("proven_ability", "Ability to stay calm in a storm", "Proven ability to stay calm in a storm")]
    [InlineData("frequency", "Occasional travel to the yard", "Frequent travel to the yard")]
    [InlineData("ownership", "Assist with rope inspections", "Conduct rope inspections")]
    [InlineData("ownership", "Maintain the lifeboats", "Own the lifeboats")]
    [InlineData("scope", "Explain safety rules to your team", "Explain safety rules to the whole company")]
    public void More_is_raised_by_a_named_rule_and_lowered_the_other_way_round(string rule, string lower, string upper)
    {
        var up = Levels.Single(lower, upper);
        up.Class.ShouldBe(ChangeClass.Raised);
        up.Rule.ShouldBe(rule);

        var down = Levels.Single(upper, lower);
        down.Class.ShouldBe(ChangeClass.Lowered);
        down.Rule.ShouldBe(rule);
    }

    [Theory]
    [InlineData("A passion for and strong understanding of ferries", "A passion for and strong awareness of ferries")]
    [InlineData("3 years at sea and 2 years in port", "4 years at sea and 1 year in port")]
    [InlineData("Degree in navigation required; master's degree a plus", "Degree in navigation or equivalent training")]
    [InlineData("Manage rope inspections: plan them", "Conduct rope inspections: plan them")]
    public void Other_words_without_a_rule_are_only_reworded(string lower, string upper)
    {
        var change = Levels.Single(lower, upper);

        change.Class.ShouldBe(ChangeClass.Reworded);
        change.Rule.ShouldBeNull();
    }

    [Fact]
    public void Numbers_come_before_words()
    {
        var change = Levels.Single("5+ years at sea, basic knots", "3+ years at sea, advanced knots");

        change.Class.ShouldBe(ChangeClass.Lowered);
        change.Rule.ShouldBe("years");
    }
}
