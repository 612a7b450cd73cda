using System.Collections.Concurrent;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Changes;

/// <summary>
/// The gaps of one catalogue that were asked for. Everybody asks for the same few steps, and holding each line of one role
/// against each of another costs as much as ten other answers. Holds two for each role, one up and one down; what is
/// beyond is worked out each time.
/// </summary>
/// <param name="roles">How many roles the catalogue has.</param>
internal sealed class KnownGaps(int roles)
{
    private readonly ConcurrentDictionary<(RoleId From, RoleId To), RoleGap> known = new();

    /// <param name="from">The role a person comes from.</param>
    /// <param name="to">The role they look at.</param>
    /// <param name="find">Works the gap out.</param>
    public RoleGap Between(Role from, Role to, Func<RoleGap> find)
    {
        if (known.TryGetValue((from.Id, to.Id), out var gap))
            return gap;
        gap = find();
        if (known.Count < 2 * roles)
            known.TryAdd((from.Id, to.Id), gap);
        return gap;
    }
}
