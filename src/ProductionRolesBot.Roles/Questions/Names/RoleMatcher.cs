using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds the roles, families and departments that a question names: whole titles first, then parts of titles, then the rest.</summary>
internal sealed class RoleMatcher(TitleIndex titles, RoleCatalogue catalogue)
{
    /// <summary>Words of a title that are looked at together.</summary>
    private const int LongestTitle = 10;

    private readonly CandidateChoice choice = new(titles, catalogue);

    /// <summary>Everything named, in the order of the question.</summary>
    public ImmutableArray<Mention> Find(ImmutableArray<Word> words, LexiconIndex lexicon, IReadOnlyList<Role> context)
    {
        var scene = new Scene(words, lexicon);
        WholeTitles(scene, context, static (titles, title, _) => titles.InOrder(title));
        WholeTitles(scene, context, static (titles, title, crosses) => crosses ? [] : titles.AnyOrder(title));
        WholeTitles(scene, context, static (titles, title, _) => titles.AnyOrder(title));
        Managers(scene);
        FamiliesSaidToBe(scene);
        PartsOfTitles(scene, context);
        FamiliesAndDepartments(scene);
        RareParts(scene);
        return [.. scene.Mentions.OrderBy(mention => mention.First).Select(mention => Narrowed(mention, scene))];
    }

    /// <summary>Titles as written first, then in another order, and across "and" only when nothing else was found: it more often joins two roles.</summary>
    private void WholeTitles(Scene scene, IReadOnlyList<Role> context, Func<TitleIndex, List<string>, bool, IReadOnlyList<TitledRole>> find)
    {
        foreach (var (start, end) in scene.Runs(word => word.IsTitleWord))
        {
            for (var length = Math.Min(end - start, LongestTitle + 4); length > 0; length--)
            {
                for (var first = start; first + length <= end; first++)
                {
                    if (!scene.IsWindow(first, length) || (length == 1 && scene.IsConcept(first)))
                        continue;
                    var title = scene.TitleOf(first, length);
                    if (find(titles, title, scene.Crosses(first, length)) is { Count: > 0 } found)
                        scene.Add(MoreSpecific(scene, first, length, title, found, [.. scene.SpokenOf(catalogue, first), .. context]));
                }
            }
        }
    }

    /// <summary>A whole title with another word of a title before it is another title: "Associate Digital Producer" is not the Digital Producer.</summary>
    private Mention MoreSpecific(Scene scene, int first, int count, List<string> title, IReadOnlyList<TitledRole> found, IReadOnlyList<Role> spoken)
    {
        var start = first;
        while (start > 0 && scene.Belongs(start - 1, before: true, wholeTitle: true))
            start--;
        // A verb that no lexicon knows may open the question; a title rarely does without an article.
        if (start == 0 && start < first && !scene.IsTitleLike(0))
            start++;
        if (start == first)
            return found.Count > 1 && AsWritten(scene, first, found) is { } written ? written : ToMention(first, count, choice.Among(found, title, spoken));
        var longer = scene.TitleOf(start, first - start);
        return titles.Containing([.. longer, .. title]) is { Count: > 0 } roles
            ? ToMention(start, first + count - start, choice.Among(roles, [.. longer, .. title], spoken))
            : NoSuchRole(scene, start, first + count - start, found);
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

    private void PartsOfTitles(Scene scene, IReadOnlyList<Role> context)
    {
        foreach (var (start, end) in scene.Runs(scene.IsTitleLike, wholeTitles: false))
        {
            var (first, last) = scene.Trim(start, end);
            if (first >= last)
                continue;
            foreach (var piece in scene.Pieces(first, last, at => IsHead(scene, at)))
                PartsOfTitle(scene, piece.First, piece.End, context);
        }
    }

    private void PartsOfTitle(Scene scene, int first, int last, IReadOnlyList<Role> context)
    {
        var said = scene.TitleOf(first, last - first);
        var spoken = scene.SpokenOf(catalogue, first).Concat(context).ToList();
        if (said.All(TitleWords.IsLevel) && !(said.Count > 1 && scene.IsOccupation(last - 1)))
            BareLevel(scene, first, last - first, said, spoken);
        else if (Enumerable.Range(first, last - first).Any(at => IsHead(scene, at)))
            PartOfTitle(scene, first, last - first, said, spoken);
    }

    /// <summary>True for a word that says what one is.</summary>
    private bool IsHead(Scene scene, int at) =>
        scene.IsOccupation(at) || titles.IsHead(TitleWords.Singular(scene.Words[at].Text)) || scene.Words[at].TitleWords.Any(titles.IsHead);

    private void PartOfTitle(Scene scene, int first, int count, List<string> said, List<Role> spoken)
    {
        if (count == 1 && scene.IsTopic(first) && scene.Mentions.Count > 0)
            return;
        var start = first;
        while (start > 0 && scene.Belongs(start - 1, before: true, wholeTitle: false))
            start--;
        // "Manager" alone asks for one's manager; a "Marketing Manager" is a title.
        if (count == 1 && scene.IsConcept(first) && (start == first || !scene.IsOccupation(first)))
        {
            // "From the manager to the senior manager of the same page": named beside another role of it.
            if (scene.IsStartOrOther(first) && spoken.Count > 0 && Nearby(said, spoken[0]) is { } other)
                scene.Add(new Mention.OneRole(first, count, other));
            return;
        }

        if (scene.GoesOnUnknown(first + count) is > 0 and var more)
        {
            scene.Add(NoSuchRole(scene, start, first + count + more - start, []));
            return;
        }

        if (start < first)
            said = scene.TitleOf(start, first + count - start);
        if (titles.Containing(said) is { Count: > 0 } roles)
            scene.Add(ToMention(start, first + count - start, choice.Among(roles, said, spoken)));
        else if (scene.OpensVerb(first + count - 1) && count > 1)
            PartOfTitle(scene, first, count - 1, scene.TitleOf(first, count - 1), spoken);
        else if (CutShort(said) is { Count: > 0 } meant)
            scene.Add(ToMention(start, first + count - start, choice.Among(meant, said, spoken)));
        else
            scene.Add(NoSuchRole(scene, start, first + count - start, []));
    }

    /// <summary>Roles of whose titles one word is only begun: "pub sector channel manager".</summary>
    private IReadOnlyList<TitledRole> CutShort(List<string> said)
    {
        var unknown = said.Where(word => !titles.IsTitleWord(word)).ToList();
        return unknown is [{ Length: > 2 } cut] && said.Count > 2
            ? [.. titles.Containing([.. said.Where(word => word != cut)]).Where(role => role.Words.Any(word => word.StartsWith(cut, StringComparison.Ordinal)))]
            : [];
    }

    /// <summary>The one role of another's page that plainly bears these words, null when none or several do.</summary>
    private Role? Nearby(List<string> said, Role beside)
    {
        var page = catalogue.FamilyOf(beside).Page;
        return choice.Among([.. titles.Containing(said).Where(role => role.Page == page && role.Role.Id != beside.Id)], said, []) is [var only] ? only : null;
    }

    private void BareLevel(Scene scene, int first, int count, List<string> level, List<Role> spoken)
    {
        // "The most senior role" asks for the top, not for the senior one.
        if (scene.IsSuperlative(first - 1))
            return;
        if (choice.AtLevel(level, spoken) is { } role)
            scene.Add(new Mention.OneRole(first, count, role));
        else if (titles.Containing(level) is { Count: > 0 } roles && !scene.IsConcept(first) && !scene.IsCommon(first) && spoken.Count == 0)
            scene.Add(ToMention(first, count, choice.Among(roles, level, [])));
    }

    /// <summary>The titles of managers who have no page, as the lines that name them write them.</summary>
    private void Managers(Scene scene)
    {
        foreach (var (start, end) in scene.Runs(word => titles.IsManagerWord(TitleWords.Singular(word.Text)) || TitleWords.Expand(word.Text).Any(titles.IsManagerWord)))
        {
            for (var length = Math.Min(end - start, LongestTitle); length > 0; length--)
            {
                for (var first = start; first + length <= end; first++)
                {
                    if (!scene.IsTaken(first, length) && titles.Manager(scene.WrittenOut(first, length)) is { } title)
                        scene.Add(new Mention.OfManager(first, length, title));
                }
            }
        }
    }

    /// <summary>A family whose name stands beside the word: "the Strategy and Operations family" is no role of operations.</summary>
    private void FamiliesSaidToBe(Scene scene)
    {
        for (var at = 1; at < scene.Words.Length; at++)
        {
            if (!scene.IsFamilyWord(at))
                continue;
            for (var length = Math.Min(at, LongestTitle); length > 1; length--)
            {
                if (scene.IsTaken(at - length, length) || titles.Family(scene.TitleOf(at - length, length)) is not { } family)
                    continue;
                scene.Add(new Mention.OfFamily(at - length, length, family));
                break;
            }
        }
    }

    /// <summary>Words of a title that say only at what one works, where a single role has most of its title so: "the SOX PMO leader".</summary>
    private void RareParts(Scene scene)
    {
        foreach (var (start, end) in scene.Runs(word => word.IsTitleWord))
        {
            var said = scene.TitleOf(start, end - start);
            // "Customer Success Astronaut": words of titles that go on into a word that nothing knows are another title.
            if (said.Count > 1 && end < scene.Words.Length && !scene.Words[end].IsKnown && scene.Words[end].Token.Before == Separator.Space)
                scene.Add(NoSuchRole(scene, start, end + 1 - start, []));
            else if (said.Count > 1 && !Enumerable.Range(start, end - start).Any(scene.IsConcept) && titles.Containing(said) is [var only] && said.Count * 2 > only.Words.Length)
                scene.Add(new Mention.OneRole(start, end - start, only.Role));
        }
    }

    private void FamiliesAndDepartments(Scene scene)
    {
        foreach (var (start, end) in scene.Runs(word => word.IsTitleWord || catalogueWords.Contains(TitleWords.Singular(word.Text))))
        {
            for (var length = end - start; length > 0; length--)
            {
                for (var first = start; first + length <= end; first++)
                {
                    if (scene.IsTaken(first, length))
                        continue;
                    var name = scene.TitleOf(first, length);
                    if (titles.Department(name) is { } department)
                        scene.Add(new Mention.OfDepartment(first, length, department));
                    else if (titles.Family(name) is { } family && !(length == 1 && scene.IsConcept(first)))
                        scene.Add(new Mention.OfFamily(first, length, family));
                }
            }
        }
    }

    private readonly HashSet<string> catalogueWords = [.. catalogue.Families.Select(family => family.Department).Distinct().SelectMany(department => TitleWords.Of(department))];

    /// <summary>A family or department named in the same question says which of several roles is meant.</summary>
    private Mention Narrowed(Mention mention, Scene scene)
    {
        if (mention is not Mention.Several several)
            return mention;
        var named = scene.Mentions.Exists(other => other is Mention.OfFamily or Mention.OfDepartment)
            ? several.Roles.RemoveAll(role => !scene.Mentions.Exists(other => IsOf(role, other)))
            : [];
        if (named.IsEmpty)
            named = several.Roles;
        if (named.Length > 1)
            named = WithWordsElsewhere(scene, several, named);
        return named.Length == several.Roles.Length ? mention : ToMention(mention.First, mention.Count, named);
    }

    private bool IsOf(Role role, Mention mention) => mention switch
    {
        Mention.OfFamily family => catalogue.FamilyOf(role).Page == family.Family.Page,
        Mention.OfDepartment department => catalogue.FamilyOf(role).Department == department.Department,
        _ => false,
    };

    /// <summary>"I run internal audit as vice president": words of a title may stand apart; those that only one candidate has say which is meant.</summary>
    private ImmutableArray<Role> WithWordsElsewhere(Scene scene, Mention.Several several, ImmutableArray<Role> roles)
    {
        var elsewhere = Enumerable.Range(0, scene.Words.Length)
            .Where(at => (at < several.First || at >= several.End) && !scene.IsConcept(at) && !scene.IsCommon(at) && !scene.Mentions.Any(other => other is Mention.OneRole && at >= other.First && at < other.End))
            .Select(at => TitleWords.Singular(scene.Words[at].Text)).Where(titles.HasFormOf).ToList();
        if (elsewhere.Count == 0)
            return roles;
        var fits = roles.Select(role => (Role: role, Count: elsewhere.Count(word => titles.WordsOf(role).Any(title => TitleIndex.AreForms(title, word))))).ToList();
        var best = fits.Max(fit => fit.Count);
        return best == 0 ? roles : [.. fits.Where(fit => fit.Count == best).Select(fit => fit.Role)];
    }

    private static Mention ToMention(int first, int count, ImmutableArray<Role> roles) =>
        roles is [var only] ? new Mention.OneRole(first, count, only) : new Mention.Several(first, count, roles);

    private Mention.NoSuchRole NoSuchRole(Scene scene, int first, int count, IReadOnlyList<TitledRole> like) =>
        new(first, count, scene.TextOf(first, count), NearestTitles.Of(titles, scene.TitleOf(first, count), like));
}
