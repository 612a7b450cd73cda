using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using ProductionRolesBot.Exports;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Mcp;

/// <summary>What other assistants may ask about roles. Every value carries its source; where the catalogue is silent, it says so.</summary>
internal sealed class RoleTools(Func<RoleAssistant> assistant)
{
    private const int MostRoles = 50;

    [McpServerTool(Name = "find_roles", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Finds roles of the organisation's catalogue by title, grade or both. Returns ids for the other tools.")]
    public FoundRoles FindRoles(
        [Description("A title or part of one; may be misspelt. Empty for every role.")] string title = "",
        [Description("Only roles of this grade.")] decimal? grade = null)
    {
        var answering = assistant();
        var catalogue = answering.Catalogue;
        var roles = title.Length > 0 ? answering.Find(title, MostRoles) : [.. catalogue.Roles];
        return new(catalogue.Version.Hash, [.. roles.Where(role => grade is null || role.Grade.Grades.Any(stated => stated.Value == grade)).Take(MostRoles).Select(role => FoundRole.Of(role, catalogue))]);
    }

    [McpServerTool(Name = "get_role", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("Everything the catalogue states about one role: grade, manager, responsibilities and requirements, each with page, line and doubt. What is marked notStated is not in the catalogue and must not be made up.")]
    public WholeRole GetRole([Description("Title or id of the role.")] string role)
    {
        var catalogue = assistant().Catalogue;
        return WholeRole.Of(Named(role, catalogue), catalogue);
    }

    [McpServerTool(Name = "compare_roles", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("What lies between two roles, line by line: new, raised or lowered (with the rule that found it), reworded, unchanged, or not_listed at the second role, which does not mean that it is no longer expected.")]
    public ComparedRoles CompareRoles([Description("Title or id of the role to start from.")] string from, [Description("Title or id of the role to look at.")] string to)
    {
        var catalogue = assistant().Catalogue;
        return new(catalogue.Version.Hash, GapExport.Of(RoleGap.Between(Named(from, catalogue), Named(to, catalogue), catalogue)));
    }

    [McpServerTool(Name = "next_level", ReadOnly = true, Idempotent = true, OpenWorld = false, UseStructuredContent = true)]
    [Description("The step after a role as the pages say, draw or order it; 'not_defined' when the page says that there is none yet. Says nothing about anybody's chances.")]
    public NextLevelReply NextLevel([Description("Title or id of the role.")] string role)
    {
        var catalogue = assistant().Catalogue;
        return NextLevelReply.Of(catalogue.NextStepAfter(Named(role, catalogue)), catalogue);
    }

    /// <exception cref="McpException">No role bears the name, or several do.</exception>
    internal static Role Named(string name, RoleCatalogue catalogue) => NamedRole.Of(name, catalogue) switch
    {
        NamedRole.Found(var role) => role,
        NamedRole.Unclear(var reason) => throw new McpException(reason),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
