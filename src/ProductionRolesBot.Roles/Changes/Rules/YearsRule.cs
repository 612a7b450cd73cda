using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>2+ years &lt; 3+ years. Of a span the smaller number is what is asked.</summary>
internal static class YearsRule
{
    public static int Compare(ComparedLine from, ComparedLine to) => Heights.Compare(Least(from), Least(to));

    private static decimal[] Least(ComparedLine line) =>
        line.Bullet is Requirement { Years.IsDefault: false } requirement ? [.. requirement.Years.Select(years => years.Least)] : [];
}
