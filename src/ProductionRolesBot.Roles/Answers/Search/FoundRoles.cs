using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>Roles that a search found.</summary>
/// <param name="Best">The best line of each of the first roles, best first.</param>
/// <param name="Count">How many roles were found, more than are listed perhaps.</param>
internal sealed record FoundRoles(ImmutableArray<CatalogueLine> Best, int Count);
