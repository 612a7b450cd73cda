using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.TryIt;

/// <summary>Three questions to begin with, made from what the catalogue really answers.</summary>
internal static class SuggestedQuestions
{
    /// <summary>At most three questions, each about a role whose page says something on it; fewer when the pages say little.</summary>
    public static ImmutableArray<string> From(RoleCatalogue catalogue)
    {
        string?[] questions =
        [
            Ask(catalogue, role => role.Grade is GradeStatement.Stated, title => $"What grade is {title}?", skip: 0),
            Ask(catalogue, role => !role.Requirements.Own.IsEmpty, title => $"What does {title} require?", skip: 1),
            Ask(catalogue, role => !role.ReportsTo.IsEmpty, title => $"Who does {title} report to?", skip: 2),
            Ask(catalogue, role => !role.Responsibilities.Own.IsEmpty, title => $"What does {title} do?", skip: 0),
            "Which roles are there?",
        ];
        return [.. questions.OfType<string>().Take(3)];
    }

    /// <summary>The question about one of the first roles it suits, so that the three do not speak of the same role.</summary>
    private static string? Ask(RoleCatalogue catalogue, Func<Role, bool> suits, Func<string, string> question, int skip)
    {
        var roles = catalogue.Roles.Where(suits).Take(skip + 1).ToList();
        return roles.Count == 0 ? null : question(roles[^1].Title);
    }
}
