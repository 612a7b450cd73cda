using System.Globalization;
using System.Text;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Commands.Health;

/// <summary>The health of the ladders for the people who own the pages.</summary>
internal static class HealthText
{
    public static void Write(LadderHealth health, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var steps = health.Families.SelectMany(family => family.Steps).ToList();
        text.WriteLine($"{health.Families.Length} families, {steps.Count} steps: {Count(StepFinding.Empty)} empty, {Count(StepFinding.Giant)} giant, {Count(StepFinding.NothingListed)} without a list; a typical step has {health.TypicalStep} new and raised expectations.");
        foreach (var family in health.Families.Where(family => !family.Steps.IsEmpty || family.Findings > 0))
            Write(text, family);

        int Count(StepFinding finding) => steps.Count(step => step.Finding == finding);
    }

    private static void Write(StreamWriter text, FamilyHealth family)
    {
        var changed = family.LastChange is { } day ? $", expectations last changed {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "";
        text.WriteLine();
        text.WriteLine($"{family.Family.Title} ({family.Family.Page}): {family.Findings} findings{changed}");
        foreach (var step in family.Steps)
        {
            var gap = step.Gap;
            text.WriteLine($"  {gap.From.Title} → {gap.To.Title}: {gap.Count(ChangeClass.New)} new, {gap.Count(ChangeClass.Raised)} raised, {gap.Count(ChangeClass.Reworded)} reworded, {gap.Count(ChangeClass.Unchanged)} unchanged{Remark(step.Finding)}");
        }
    }

    private static string Remark(StepFinding finding) => finding switch
    {
        StepFinding.Empty => " ! empty: nothing tells the two levels apart",
        StepFinding.Giant => " ! giant",
        StepFinding.NothingListed => " ! nothing is listed for the upper level",
        _ => "",
    };
}
