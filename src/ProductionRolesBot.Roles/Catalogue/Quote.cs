namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>The words of the catalogue that state a fact. A fact without one does not exist here.</summary>
/// <param name="Text">What the page says, verbatim but for markup.</param>
/// <param name="Source">Where it says so.</param>
/// <param name="Doubt">Why the words may not mean this role, or null when nothing speaks against them.</param>
public sealed record Quote(string Text, SourceLocation Source, Doubt? Doubt = null);

/// <summary>A reason to distrust a line of the catalogue that travels with every fact read from it.</summary>
/// <param name="Code">Code of the finding, as the checks print it: <c>PR012</c>.</param>
/// <param name="NamedInstead">The role or title that the line names in place of the one it stands under.</param>
public sealed record Doubt(string Code, string NamedInstead);
