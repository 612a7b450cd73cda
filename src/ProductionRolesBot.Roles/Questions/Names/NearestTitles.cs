using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds the titles most like one that no role bears, by the share of words in common.</summary>
internal static class NearestTitles
{
    private const int Most = 3;

    /// <summary>A stretch of a question as the title of no role, with the titles nearest to it.</summary>
    public static Mention.NoSuchRole NoSuchRole(TitleIndex titles, Scene scene, int first, int count, IReadOnlyList<TitledRole> like) =>
        new(first, count, scene.TextOf(first, count), Of(titles, scene.TitleOf(first, count), like));

    /// <summary>The roles of the nearest titles, best first.</summary>
    /// <param name="titles">All titles.</param>
    /// <param name="title">The words of the unknown one.</param>
    /// <param name="like">Roles that count as alike beside that.</param>
    public static ImmutableArray<Role> Of(TitleIndex titles, IReadOnlyList<string> title, IReadOnlyList<TitledRole> like)
    {
        var best = new List<(TitledRole Role, double Share)>(Most + 1);
        for (var at = 0; at < title.Count; at++)
        {
            foreach (var role in titles.With(title[at]))
            {
                if (!HasAny(role, title, at))
                    Rank(role);
            }
        }

        foreach (var role in like)
        {
            if (!HasAny(role, title, title.Count))
                Rank(role);
        }

        return [.. best.Select(near => near.Role.Role)];

        void Rank(TitledRole role)
        {
            if (best.Exists(known => known.Role.Role.Title == role.Role.Title))
                return;
            var shared = title.Count(word => role.Words.Contains(word)) + (like.Contains(role) ? 1 : 0);
            var share = (double)shared / (role.Words.Length + title.Count - shared);
            var at = best.Count;
            while (at > 0 && best[at - 1].Share < share)
                at--;
            best.Insert(at, (role, share));
            if (best.Count > Most)
                best.RemoveAt(Most);
        }
    }

    /// <summary>True when the role was met before, at an earlier word.</summary>
    private static bool HasAny(TitledRole role, IReadOnlyList<string> title, int before)
    {
        for (var at = 0; at < before; at++)
        {
            if (role.Words.Contains(title[at]))
                return true;
        }

        return false;
    }
}
