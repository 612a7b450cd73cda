using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Finds the roles, families and departments that a question names: whole titles first, then parts of titles, then the rest.</summary>
internal sealed class RoleMatcher
{
    private readonly WholeTitleMatcher whole;
    private readonly TitlePartMatcher parts;
    private readonly GroupMatcher groups;
    private readonly Narrowing narrowing;

    public RoleMatcher(TitleIndex titles, RoleCatalogue catalogue)
    {
        var choice = new CandidateChoice(titles, catalogue);
        whole = new WholeTitleMatcher(titles, catalogue, choice);
        parts = new TitlePartMatcher(titles, catalogue, choice);
        groups = new GroupMatcher(titles, catalogue);
        narrowing = new Narrowing(titles, catalogue);
    }

    /// <summary>Everything named, in the order of the question.</summary>
    public ImmutableArray<Mention> Find(ImmutableArray<Word> words, LexiconIndex lexicon, ImmutableArray<Role> context)
    {
        var scene = new Scene(words, lexicon);
        whole.Find(scene, context);
        groups.FindManagers(scene);
        groups.FindFamiliesSaidToBe(scene);
        parts.Find(scene, context);
        groups.FindFamiliesAndDepartments(scene);
        parts.FindRare(scene);
        return InOrder(scene);
    }

    private ImmutableArray<Mention> InOrder(Scene scene)
    {
        var found = ImmutableArray.CreateBuilder<Mention>(scene.Mentions.Count);
        foreach (var mention in scene.Mentions)
        {
            if (Narrowing.IsSaidInFull(mention, scene))
                continue;
            var at = found.Count;
            while (at > 0 && found[at - 1].First > mention.First)
                at--;
            found.Insert(at, narrowing.Of(mention, scene));
        }

        return found.DrainToImmutable();
    }
}
