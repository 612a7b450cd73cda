using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>One sentence that says to whom a role reports.</summary>
/// <param name="Managers">The titles it names, in its order: "Director or VP, Alliances" names two.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="FamilyWide">True when it speaks of the whole family, not of this role.</param>
public sealed record ReportingLine(ImmutableArray<ManagerTitle> Managers, Quote Quote, bool FamilyWide = false);

/// <summary>A manager as a page names one.</summary>
/// <param name="Title">The title as written.</param>
/// <param name="Link">Where the page links it to, absolute when a base address is configured; null without a link.</param>
public readonly record struct ManagerTitle(string Title, string? Link = null);
