using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>What people call a job family: the title of its page, or the words that its roles share.</summary>
internal static class FamilyNames
{
    private static readonly string[] Generic = ["role", "job", "family", "team", "position", "level"];

    /// <summary>The names of a family, each as words.</summary>
    public static IEnumerable<ImmutableArray<string>> Of(JobFamily family)
    {
        var title = TitleWords.Of(family.Title);
        yield return title;
        var short_ = title.Where(word => !Generic.Contains(word)).ToImmutableArray();
        if (short_.Length > 0 && short_.Length < title.Length)
            yield return short_;
        if (family.Roles.Length < 2)
            yield break;
        var cores = family.Roles.Select(role => TitleWords.Core(TitleWords.Of(role.Title))).ToList();
        var shared = cores[0].Where(word => cores.Count(core => core.Contains(word)) * 2 > cores.Count).ToImmutableArray();
        // One shared word alone ("digital", "marketing") is an everyday word rather than a name.
        if (shared.Length > 1)
            yield return shared;
    }
}
