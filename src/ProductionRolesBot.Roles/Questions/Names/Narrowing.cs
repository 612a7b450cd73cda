using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>Says which of several roles is meant, by what else the question names.</summary>
internal sealed class Narrowing(TitleIndex titles, RoleCatalogue catalogue)
{
    /// <summary>A family or department named in the same question says which of several roles is meant.</summary>
    public Mention Of(Mention mention, Scene scene)
    {
        if (mention is not Mention.Several several)
            return mention;
        // "Delivery analyst (PMO)": words of one of them right behind say which.
        if (scene.Mentions.OfType<Mention.OneRole>().FirstOrDefault(other => (other.First == mention.End || other.End == mention.First) && several.Roles.Any(role => role.Id == other.Role.Id)) is { } beside)
            return new Mention.OneRole(mention.First, mention.Count, beside.Role);
        // "From brand designer to senior": what is named for itself is not meant by the other words too.
        if (scene.Mentions.Exists(other => other is Mention.OneRole) && several.Roles.RemoveAll(role => IsNamed(role, scene)) is { IsEmpty: false } others)
            several = several with { Roles = others };
        var named = scene.Mentions.Exists(other => other is Mention.OfFamily or Mention.OfDepartment)
            ? several.Roles.RemoveAll(role => !scene.Mentions.Exists(other => IsOf(role, other)))
            : [];
        if (named.IsEmpty)
            named = several.Roles;
        if (named.Length > 1)
            named = WithWordsElsewhere(scene, several, named);
        return named.Length == several.Roles.Length && named.Length > 1 ? several : Mention.Of(mention.First, mention.Count, named);
    }

    /// <summary>"Brand designer: associate to intermediate": words that fit several roles, two of which are named beside them.</summary>
    public static bool IsSaidInFull(Mention mention, Scene scene)
    {
        if (mention is not Mention.Several several)
            return false;
        var named = 0;
        foreach (var other in scene.Mentions)
            named += other is Mention.OneRole one && several.Roles.Any(role => role.Id == one.Role.Id) ? 1 : 0;
        return named > 1;
    }

    private static bool IsNamed(Role role, Scene scene) => scene.Mentions.Exists(other => other is Mention.OneRole one && one.Role.Id == role.Id);

    private bool IsOf(Role role, Mention mention) => mention switch
    {
        Mention.OfFamily family => catalogue.FamilyOf(role).Page == family.Family.Page,
        Mention.OfDepartment department => catalogue.FamilyOf(role).Department == department.Department,
        _ => false,
    };

    /// <summary>"I run internal audit as vice president": words of a title may stand apart; those that only one candidate has say which is meant.</summary>
    private ImmutableArray<Role> WithWordsElsewhere(Scene scene, Mention.Several several, ImmutableArray<Role> roles)
    {
        var words = new Dictionary<RoleId, int>();
        for (var at = 0; at < scene.Words.Length; at++)
        {
            if ((at >= several.First && at < several.End) || scene.IsConcept(at) || scene.IsCommon(at) || scene.Mentions.Exists(other => other is Mention.OneRole && at >= other.First && at < other.End))
                continue;
            foreach (var titled in titles.WithFormOf(TitleWords.Singular(scene.Words[at].Text)))
                words[titled.Role.Id] = words.GetValueOrDefault(titled.Role.Id) + 1;
        }

        var best = words.Count == 0 ? 0 : roles.Max(role => words.GetValueOrDefault(role.Id));
        return best == 0 ? roles : roles.RemoveAll(role => words.GetValueOrDefault(role.Id) < best);
    }
}
