using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>A role with the words of its title, made once, so that choosing among thousands looks at nothing else.</summary>
/// <param name="role">The role.</param>
/// <param name="family">Its family.</param>
/// <param name="words">The words of its title, short forms written out.</param>
internal sealed class TitledRole(Role role, JobFamily family, ImmutableArray<string> words)
{
    public Role Role => role;

    /// <summary>Path of the page it stands on.</summary>
    public string Page => family.Page;

    public ImmutableArray<string> Words => words;

    /// <summary>Those of its words that place it on a ladder.</summary>
    public ImmutableArray<string> Levels { get; } = words.RemoveAll(word => !TitleWords.IsLevel(word));

    /// <summary>True when its page has another heading of the same title.</summary>
    public bool StandsTwice { get; } = family.Roles.Count(other => other.Title == role.Title) > 1;

    /// <summary>True when it stands in a folder that calls itself replaced: roles/legacy/editor.md.</summary>
    public bool IsRetired => family.IsReplaced;

    /// <summary>True when its title has all these words.</summary>
    public bool HasAll(IReadOnlyList<string> some)
    {
        foreach (var word in some)
        {
            if (!words.Contains(word))
                return false;
        }

        return true;
    }

    /// <summary>True when its title begins with these words.</summary>
    public bool StartsWith(IReadOnlyList<string> said)
    {
        if (said.Count > words.Length)
            return false;
        for (var at = 0; at < said.Count; at++)
        {
            if (words[at] != said[at])
                return false;
        }

        return true;
    }

    /// <summary>True when it stands on no other level than was said.</summary>
    public bool IsPlain(IReadOnlyList<string> said)
    {
        foreach (var level in Levels)
        {
            if (!said.Contains(level))
                return false;
        }

        return true;
    }
}
