using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Paths;

/// <summary>Opens up what a role takes over, bullet by bullet, each with the level it comes from (engineering/backend-engineer.md).</summary>
internal static class Expectations
{
    internal static ImmutableArray<Expectation<T>> Of<T>(Role role, RoleCatalogue catalogue, Func<Role, RoleSection<T>> section, ImmutableArray<T> shared)
        where T : Bullet
    {
        var list = ImmutableArray.CreateBuilder<Expectation<T>>();
        var visited = new HashSet<RoleId> { role.Id };
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(section(role).Own, null, ExpectationOrigin.Own);
        AddInherited(role);
        Add(shared, null, ExpectationOrigin.FamilyWide);
        return list.DrainToImmutable();

        void AddInherited(Role from)
        {
            foreach (var inheritance in section(from).Inherits)
            {
                // Pages take over from each other in circles; each role counts once.
                if (inheritance.Target is not { } target || !visited.Add(target) || catalogue.Find(target) is not { } other)
                    continue;
                Add(section(other).Own, other.Id, ExpectationOrigin.Inherited);
                AddInherited(other);
            }
        }

        void Add(ImmutableArray<T> bullets, RoleId? from, ExpectationOrigin origin)
        {
            foreach (var bullet in bullets)
            {
                if (origin == ExpectationOrigin.Own || said.Add(bullet.Text))
                    list.Add(new(bullet, from, origin));
                said.Add(bullet.Text);
            }
        }
    }
}
