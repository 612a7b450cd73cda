using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>A title that a role bore once, from the organisation's alias file or an older version of a page.</summary>
/// <param name="Title">The former title.</param>
/// <param name="Role">The role that bears another title now.</param>
/// <param name="Source">Where the change is written.</param>
public sealed record FormerTitle(string Title, RoleId Role, SourceLocation Source);
