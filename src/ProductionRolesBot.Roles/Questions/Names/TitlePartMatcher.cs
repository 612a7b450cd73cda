using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds roles by a part of their titles: words that say what one is, a bare level, words that only one title has.</summary>
internal sealed class TitlePartMatcher(TitleIndex titles, RoleCatalogue catalogue, CandidateChoice choice)
{
    /// <summary>Parts of titles that say what one is, and bare levels.</summary>
    public void Find(Scene scene, ImmutableArray<Role> context)
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

    private void PartsOfTitle(Scene scene, int first, int last, ImmutableArray<Role> context)
    {
        var said = scene.TitleOf(first, last - first);
        var spoken = scene.SpokenOf(first, context);
        if (said is [var head] && TitleWords.IsLevel(head) && scene.GoesOnInWork(last))
            scene.Add(NearestTitles.NoSuchRole(titles, scene, first, 3, []));
        else if (said.All(TitleWords.IsLevel) && !(said.Count > 1 && scene.IsOccupation(last - 1)))
            BareLevel(scene, first, last - first, said, spoken);
        else if (Enumerable.Range(first, last - first).Any(at => IsHead(scene, at)))
            PartOfTitle(scene, first, last - first, said, spoken);
    }

    /// <summary>True for a word that says what one is.</summary>
    private bool IsHead(Scene scene, int at) =>
        scene.IsOccupation(at) || titles.IsHead(TitleWords.Singular(scene.Words[at].Text)) || scene.Words[at].TitleWords.Any(titles.IsHead);

    private void PartOfTitle(Scene scene, int first, int count, List<string> said, ImmutableArray<Role> spoken)
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
            if (scene.IsStartOrOther(first) && spoken.Length > 0 && Nearby(said, spoken[0]) is { } other)
                scene.Add(new Mention.OneRole(first, count, other));
            return;
        }

        if (scene.GoesOnUnknown(first + count) is > 0 and var more)
        {
            scene.Add(NearestTitles.NoSuchRole(titles, scene, start, first + count + more - start, []));
            return;
        }

        if (scene.IsLevelBehind(first + count) && titles.Containing([.. said, TitleWords.Singular(scene.Words[first + count].Text)]).Count == 0)
        {
            scene.Add(NearestTitles.NoSuchRole(titles, scene, start, first + count + 1 - start, titles.Containing(said)));
            return;
        }

        if (start < first)
            said = scene.TitleOf(start, first + count - start);
        if (titles.Containing(said) is { Count: > 0 } roles)
            scene.Add(Mention.Of(start, first + count - start, choice.Among(roles, said, spoken)));
        else if (scene.OpensVerb(first + count - 1) && count > 1)
            PartOfTitle(scene, first, count - 1, scene.TitleOf(first, count - 1), spoken);
        else if (CutShort(scene, start, first + count - start) is { Count: > 0 } meant)
            scene.Add(Mention.Of(start, first + count - start, choice.Among(meant, said, spoken)));
        else if (start == first && count > 1 && AsksBeforeName(scene, first, said))
            PartOfTitle(scene, first + 1, count - 1, scene.TitleOf(first + 1, count - 1), spoken);
        else if (!scene.IsVerbOfFirstPerson(start, first + count))
            scene.Add(NearestTitles.NoSuchRole(titles, scene, start, first + count - start, []));
    }

    /// <summary>"Reporting manager senior producer": a word that asks, and behind it a title that stands on its own.</summary>
    private bool AsksBeforeName(Scene scene, int first, List<string> said) =>
        scene.IsConcept(first) && !TitleWords.IsLevel(said[0]) && scene.IsOccupation(first) && said.Skip(1).Any(titles.IsHead) && titles.Containing(said[1..]).Count > 0;

    /// <summary>Roles of whose titles one word is only begun: "pub sector channel manager", "ops intern" of an internship, "dev advocate".</summary>
    private List<TitledRole> CutShort(Scene scene, int first, int count)
    {
        for (var at = first; count > 1 && at < first + count; at++)
        {
            var begun = TitleWords.Singular(scene.Words[at].Token.Text);
            List<string> rest = [.. scene.TitleOf(first, at - first), .. scene.TitleOf(at + 1, first + count - at - 1)];
            if (begun.Length > 2 && rest.Count > 0 && titles.Containing(rest).Where(role => role.Words.Any(word => IsBegun(word, begun))).ToList() is { Count: > 0 } meant)
                return meant;
        }

        return [];
    }

    /// <summary>A word of titles stands for itself: "product" is no "production". An intern may be one of an internship.</summary>
    private bool IsBegun(string word, string begun) =>
        word.Length > begun.Length && word.StartsWith(begun, StringComparison.Ordinal) && (!titles.IsTitleWord(begun) || word.EndsWith("ship", StringComparison.Ordinal));

    /// <summary>The one role of another's page that plainly bears these words, null when none or several do.</summary>
    private Role? Nearby(List<string> said, Role beside)
    {
        var page = catalogue.FamilyOf(beside).Page;
        return choice.Among([.. titles.Containing(said).Where(role => role.Page == page && role.Role.Id != beside.Id)], said, []) is [var only] ? only : null;
    }

    private void BareLevel(Scene scene, int first, int count, List<string> level, ImmutableArray<Role> spoken)
    {
        // "The most senior role" asks for the top, not for the senior one.
        if (scene.IsSuperlative(first - 1))
            return;
        if (choice.AtLevel(level, spoken) is { } role)
            scene.Add(new Mention.OneRole(first, count, role));
        else if (titles.Containing(level) is { Count: > 0 } roles && !scene.IsConcept(first) && !scene.IsCommon(first) && spoken.Length == 0)
            scene.Add(Mention.Of(first, count, choice.Among(roles, level, [])));
    }

    /// <summary>Words of a title that say only at what one works, where a single role has most of its title so: "the SOX PMO leader".</summary>
    public void FindRare(Scene scene)
    {
        foreach (var (start, end) in scene.Runs(word => word.IsTitleWord))
        {
            var said = scene.TitleOf(start, end - start);
            // "Customer Success Astronaut": words of titles that go on into a word that nothing knows are another title.
            if (said.Count == 1 && scene.OpensUnknownTitle(start))
                scene.Add(NearestTitles.NoSuchRole(titles, scene, start, 2, []));
            else if (said.Count > 1 && end < scene.Words.Length && !scene.Words[end].IsKnown && scene.Words[end].Token.Before == Separator.Space)
                scene.Add(NearestTitles.NoSuchRole(titles, scene, start, end + 1 - start, []));
            else if (said.Count > 1 && !Enumerable.Range(start, end - start).Any(scene.IsConcept) && titles.Containing(said) is [var only] && said.Count * 2 > only.Words.Length)
                scene.Add(new Mention.OneRole(start, end - start, only.Role));
        }
    }
}
