using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>A line of the catalogue that counts for a role.</summary>
/// <param name="Role">The role it counts for.</param>
/// <param name="Section">The list it stands in.</param>
/// <param name="Bullet">The line itself.</param>
/// <param name="Words">What it speaks of.</param>
/// <param name="From">The role it was taken over from; null for the role's own lines and for those of the whole family.</param>
internal sealed record CatalogueLine(Role Role, SectionKind Section, Bullet Bullet, LineWords Words, Role? From = null)
{
    /// <summary>How strongly a requirement is asked for; a responsibility is always meant.</summary>
    public RequirementStrength Strength => Bullet is Requirement requirement ? requirement.Strength : RequirementStrength.Required;
}
