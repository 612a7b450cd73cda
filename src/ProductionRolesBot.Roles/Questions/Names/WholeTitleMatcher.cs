using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds whole titles, and notices where more words make another title of them.</summary>
internal sealed class WholeTitleMatcher(TitleIndex titles, RoleCatalogue catalogue, CandidateChoice choice)
{
    private const int MostWordsBefore = 3;

    /// <summary>Titles as written first, then in another order, and across "and" only when nothing else was found: it more often joins two roles.</summary>
    public void Find(Scene scene, ImmutableArray<Role> context)
    {
        Find(scene, context, static _ => true, titles.InOrder);
        Find(scene, context, static between => between == Joint.None, titles.AnyOrder);
        Find(scene, context, static between => between == Joint.And, titles.AnyOrder);
    }

    private void Find(Scene scene, ImmutableArray<Role> context, Func<Joint, bool> fits, Func<IReadOnlyList<string>, IReadOnlyList<TitledRole>> find)
    {
        foreach (var (start, end) in scene.Runs(word => word.IsTitleWord))
        {
            for (var length = Math.Min(end - start, Scene.LongestTitle + 4); length > 0; length--)
            {
                for (var first = start; first + length <= end; first++)
                {
                    if (!scene.IsWindow(first, length) || (length == 1 && scene.IsConcept(first)) || !fits(scene.JointIn(first, length)))
                        continue;
                    var title = scene.TitleOf(first, length);
                    if (find(title) is { Count: > 0 } found)
                        scene.Add(MoreSpecific(scene, first, length, title, found, scene.SpokenOf(first, context)));
                }
            }
        }
    }

    /// <summary>
    /// A whole title with another word of a title before it is another title: "Associate Digital Producer" is not the Digital
    /// Producer. With its brackets said too, "Senior Film Editor (FE)", it is one name and not two.
    /// </summary>
    private Mention MoreSpecific(Scene scene, int first, int count, List<string> title, IReadOnlyList<TitledRole> found, ImmutableArray<Role> spoken)
    {
        if (Wider(scene, first, count) is var (widest, words, wider))
            return Mention.Of(widest, words, choice.Among(wider, scene.TitleOf(widest, words), spoken));
        var start = first;
        while (start > 0 && scene.Belongs(start - 1, before: true, wholeTitle: true))
            start--;
        // A verb that no lexicon knows may open the question; a title rarely does without an article.
        if (start == 0 && start < first && !scene.IsTitleLike(0))
            start++;
        if (start == first && LevelBehind(scene, first, count, title) is { Count: > 0 } levelled)
            return Mention.Of(first, count + 1, choice.Among(levelled, scene.TitleOf(first, count + 1), spoken));
        if (start == first && scene.IsLevelBehind(first + count))
            return NearestTitles.NoSuchRole(titles, scene, first, count + 1, found);
        if (start == first && found is [var only] && scene.Spells(first, only.Role.Title) is var spelled && spelled > count)
            return new Mention.OneRole(first, spelled, only.Role);
        if (start == first)
            return found.Count > 1 && AsWritten(scene, first, found) is { } written ? written : Mention.Of(first, count, choice.Among(found, title, spoken));
        var longer = scene.TitleOf(start, first - start);
        return titles.Containing([.. longer, .. title]) is { Count: > 0 } roles
            ? Mention.Of(start, first + count - start, choice.Among(roles, [.. longer, .. title], spoken))
            : NearestTitles.NoSuchRole(titles, scene, start, first + count - start, found);
    }

    /// <summary>"People business partner program manager": the title together with words before it is a longer one in another order; null when it is not.</summary>
    private (int First, int Count, IReadOnlyList<TitledRole> Roles)? Wider(Scene scene, int first, int count)
    {
        var start = first;
        while (start > 0 && first - start < MostWordsBefore && !scene.IsTaken(start - 1, 1) && scene.Words[start - 1].IsTitleWord && scene.Words[start].Token.Before == Separator.Space)
            start--;
        for (; start < first; start++)
        {
            if (titles.AnyOrder(scene.TitleOf(start, first + count - start)) is { Count: > 0 } roles)
                return (start, first + count - start, roles);
        }

        return null;
    }

    /// <summary>"Systems analyst senior": roles of the title and the level said behind it, where that is not the next title's.</summary>
    private IReadOnlyList<TitledRole> LevelBehind(Scene scene, int first, int count, List<string> title)
    {
        var at = first + count;
        if (at >= scene.Words.Length || scene.IsTaken(at, 1) || scene.Words[at].Token.Before != Separator.Space || !TitleWords.IsLevel(scene.Words[at].Text) || (at + 1 < scene.Words.Length && scene.IsTitleLike(at + 1) && scene.Words[at + 1].Token.Before == Separator.Space))
            return [];
        List<string> levelled = [.. title, .. scene.TitleOf(at, 1)];
        return titles.AnyOrder(levelled) is { Count: > 0 } exact ? exact : titles.Containing(levelled) is [_] only ? only : [];
    }

    /// <summary>The one role whose title stands here to the letter, with the page's title behind it where another page has the same; null when none or several do.</summary>
    private Mention.OneRole? AsWritten(Scene scene, int first, IReadOnlyList<TitledRole> roles)
    {
        var fits = roles.Select(role => (role.Role, Count: Fits(scene, first, role.Role))).Where(fit => fit.Count > 0).OrderByDescending(fit => fit.Count).Take(2).ToList();
        return fits.Count == 1 || (fits.Count == 2 && fits[0].Count > fits[1].Count) ? new Mention.OneRole(first, fits[0].Count, fits[0].Role) : null;
    }

    private int Fits(Scene scene, int first, Role role)
    {
        var title = scene.Spells(first, role.Title);
        return title == 0 ? 0 : title + scene.Spells(first + title, catalogue.FamilyOf(role).Title);
    }
}
