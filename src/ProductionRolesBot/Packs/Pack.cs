using System.Collections.Immutable;
using System.Globalization;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Packs;

/// <summary>What a manager takes along: the gap between two roles of one version of the catalogue.</summary>
internal sealed record Pack(RoleGap Gap, RoleCatalogue Catalogue)
{
    /// <summary>The counts in one sentence.</summary>
    public string Summary =>
        $"{Gap.Count(ChangeClass.New)} new, {Gap.Count(ChangeClass.Raised)} raised, {Gap.Count(ChangeClass.Lowered)} lowered, {Gap.Count(ChangeClass.Reworded)} worded differently, {Gap.Count(ChangeClass.NotListed)} not listed at the second role, {Gap.Count(ChangeClass.Unchanged)} unchanged.";

    /// <summary>Whose words these are.</summary>
    public string Attribution => string.Create(
        CultureInfo.InvariantCulture,
        $"Words of the role catalogue, version {Catalogue.Version.Hash}{(Catalogue.Version.Date is { } date ? $" of {date:yyyy-MM-dd}" : "")}: {string.Join(" and ", new[] { Gap.From, Gap.To }.Select(role => Catalogue.FamilyOf(role).Title).Distinct())}. Nothing here rates a person.");

    /// <summary>The parts of a list that have lines, those to talk about first.</summary>
    public static IEnumerable<(string Heading, bool IsTask, ImmutableArray<LineChange> Lines)> Parts(SectionGap section) =>
        new (string Heading, bool IsTask, ChangeClass Class)[]
        {
            ("New", true, ChangeClass.New),
            ("Raised", true, ChangeClass.Raised),
            ("Lowered", false, ChangeClass.Lowered),
            ("Worded differently", false, ChangeClass.Reworded),
            ("Not listed at this level", false, ChangeClass.NotListed),
            ("Unchanged", false, ChangeClass.Unchanged),
        }.Select(part => (part.Heading, part.IsTask, Lines: section.Of(part.Class).ToImmutableArray())).Where(part => !part.Lines.IsEmpty);

    /// <summary>What the line was at the first role; null for one that is the same or has no partner.</summary>
    public static string? Before(LineChange line) => line switch
    {
        { Class: ChangeClass.Unchanged } or { From: null } or { To: null } => null,
        { Rule: { } rule } => $"{rule.Replace('_', ' ')}; before: {line.From!.Text}",
        _ => $"before: {line.From!.Text}",
    };
}
