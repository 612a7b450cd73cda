using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>
/// Compares the subject of a sentence with the role it stands under. Pages are written by copying a role and changing
/// words; the words that were forgotten name the role that was copied.
/// </summary>
internal sealed class IdentityDoubts(IReadOnlyList<RoleDraft> roles)
{
    /// <summary>Null unless the subject is another role of the same page. A subject nobody knows is left alone: it may be a longer name.</summary>
    internal Doubt? On(string subject, RoleDraft role, string code)
    {
        var named = TitleWords.Of(subject);
        if (named.IsEmpty || named.IsShortFor(role.Words))
            return null;
        foreach (var other in roles)
        {
            if (!ReferenceEquals(other, role) && other.Words.SameAs(named) && !other.Words.SameAs(role.Words))
                return new(code, other.Title);
        }

        return null;
    }
}
