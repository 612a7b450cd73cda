using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>"Stokers have to meet the same requirements listed above": what the page asks of every level, said once more (finance/bt-servicedesk-analyst.md).</summary>
internal static class SharedReference
{
    /// <summary>True for a role one of whose lists is no more than such a line.</summary>
    internal static bool IsAllOf(Role role) => role.Responsibilities.Own is [var work] && Is(work.Words.Span) || role.Requirements.Own is [var asked] && Is(asked.Words.Span);

    /// <summary>The section without its bullets when they are no more than such a line.</summary>
    internal static RoleSection<T> Without<T>(RoleSection<T> section)
        where T : Bullet =>
        section.Own is [var only] && Is(only.Words.Span) ? section with { Own = [] } : section;

    /// <summary>True for such a line.</summary>
    internal static bool Is(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd(". ");
        if (!text.Contains(" same ", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var above in ReadingWords.Inheritance.Aboves.All)
        {
            if (end.EndsWith(above, StringComparison.OrdinalIgnoreCase) && ReadingWords.Inheritance.Lists.OccursIn(text))
                return true;
        }

        return false;
    }
}
