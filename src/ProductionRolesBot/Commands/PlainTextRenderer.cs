using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Commands;

/// <summary>An answer without dress.</summary>
internal static class PlainTextRenderer
{
    public static string Render(Answer answer) => answer.Headline;
}
