using System.Collections.Frozen;
using ProductionRolesBot.Roles.Answers;

namespace ProductionRolesBot.Storage.Statistics;

/// <summary>
/// Tells the answers that leave a person without one. Every fact carries its source and every choice its list, so an
/// answer to a question about roles that has neither states nothing.
/// </summary>
internal static class Unanswered
{
    private static readonly FrozenSet<string> NotAboutRoles = FrozenSet.Create(
        StringComparer.Ordinal, "help", "greeting", "thanks", "forget", "privacy", "my_role", "share", "count", "too_quick", "administration", "sent");

    /// <summary>Whether an answer is one of them.</summary>
    public static bool Is(Answer answer) =>
        answer.Sources.IsEmpty && !NotAboutRoles.Contains(answer.Kind) && answer.Blocks.All(block => block is AnswerBlock.Paragraph);
}
