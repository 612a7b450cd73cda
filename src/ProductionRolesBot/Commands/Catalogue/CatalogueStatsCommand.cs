using System.CommandLine;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Checks;

namespace ProductionRolesBot.Commands.Catalogue;

/// <summary><c>catalogue stats</c>: how much the catalogue holds and how much it leaves open.</summary>
internal static class CatalogueStatsCommand
{
    public static Command Create()
    {
        var command = new Command("stats", "Counts families, roles, what they state, and problems by code.");
        command.SetAction(result => result.WithCatalogue(Print));
        return command;
    }

    private static int Print(RoleCatalogue catalogue)
    {
        Role[] roles = [.. catalogue.Roles];
        Row("families", catalogue.Families.Length);
        Row("roles", roles.Length);
        Rows("a grade", roles, role => !role.Grade.Grades.IsEmpty);
        Rows("a manager", roles, role => !role.ReportsTo.IsEmpty);
        Rows("responsibilities", roles, role => !catalogue.EffectiveResponsibilities(role).IsEmpty);
        Rows("requirements", roles, role => !catalogue.EffectiveRequirements(role).IsEmpty);
        foreach (var rule in CheckRule.All)
        {
            if (catalogue.Problems.Count(problem => problem.Code == rule.Code) is var found and > 0)
                Row($"{rule.Code} {rule.Name}", found);
        }

        return ExitCode.Done;
    }

    private static void Rows(string what, Role[] roles, Predicate<Role> has)
    {
        var with = roles.Count(role => has(role));
        Row($"with {what}", with);
        Row($"without {what}", roles.Length - with);
    }

    private static void Row(string what, int count) => Console.WriteLine($"{count,7}  {what}");
}
