using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>
/// Two levels that share the name of their job: "Intermediate and Senior Sound Designer" (sales/customer-success-architect.md),
/// "Manager and Director, Sound".
/// </summary>
internal static class LevelPair
{
    private const string Joint = " and ";

    /// <summary>Both titles in full; the title alone where it is one.</summary>
    internal static ImmutableArray<string> In(string title)
    {
        var joint = title.IndexOf(Joint, StringComparison.Ordinal);
        if (joint <= 0 || !IsLevel(title[..joint]))
            return [title];
        var second = title[(joint + Joint.Length)..];
        var job = second.IndexOf(',') is var comma and > 0 ? comma : Word.First(second, 0).End;
        return job < second.Length && IsLevel(second[..job]) ? [title[..joint] + second[job..], second] : [title];
    }

    /// <summary>"Intermediate" is a level that titles may do without.</summary>
    private static bool IsLevel(string words) => TitleWords.Of(words) is var level && (level.IsEmpty || level.IsBareLevel());
}
