using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>Whether two lines speak of the same thing closely enough for one word to make the difference.</summary>
internal static class Overlap
{
    /// <summary>At least half of what the shorter line says stands in the other.</summary>
    public static bool IsMost(ComparedLine a, ComparedLine b)
    {
        var shared = a.Subject.CountShared(b.Subject);
        return shared > 0 && 2 * shared >= Math.Min(a.Subject.Count, b.Subject.Count);
    }

    /// <summary>Neither line says anything that the other does not, but for how much is asked.</summary>
    public static bool IsWhole(ComparedLine a, ComparedLine b) => a.Content.IsSameAs(b.Content);
}
