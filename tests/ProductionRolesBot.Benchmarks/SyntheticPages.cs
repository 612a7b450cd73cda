using System.Text;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Benchmarks;

/// <summary>Pages of the common layout in any number.</summary>
internal static class SyntheticPages
{
    private static readonly string[] Levels = ["Junior ", "", "Senior ", "Staff ", "Principal "];

    internal static CataloguePage[] Of(int families, int rolesEach) =>
        [.. Enumerable.Range(0, families).Select(number => new CataloguePage($"area-{number % 20}/family-{number}.md", Page(number, rolesEach)))];

    private static string Page(int number, int roles)
    {
        var page = new StringBuilder($"---\ntitle: Area {number} Engineer\n---\n\n");
        for (var at = 0; at < roles; at++)
        {
            var title = $"{Levels[at % Levels.Length]}Area {number} Engineer";
            page.Append($"## {title}\n\nThe {title} reports to the Manager, Area {number}.\n\n### Job Grade\n\nThe {title} is a [grade {5 + at}](/grades/).\n\n");
            page.Append("### Responsibilities\n\n- Build and run the service\n- Review the work of others\n\n### Requirements\n\n");
            page.Append($"- {at + 1}+ years of operating services\n- Ability to write clearly\n\n");
        }

        return page.ToString();
    }
}
