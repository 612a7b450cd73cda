using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>What of a role is shared.</summary>
/// <param name="Value">Its name in an interaction.</param>
/// <param name="Label">What a person chooses.</param>
/// <param name="Question">The words it stands for, with the role for <c>{0}</c>.</param>
internal sealed record ShareAspect(string Value, string Label, string Question)
{
    /// <summary>All there is to choose, the usual one first.</summary>
    public static ImmutableArray<ShareAspect> All { get; } =
    [
        new("overview", "The role at a glance", "{0}"),
        new("requirements", "Requirements", "what are the requirements of {0}"),
        new("responsibilities", "Responsibilities", "what are the responsibilities of {0}"),
        new("next", "The next level", "what is the next level after {0}"),
    ];

    public static ImmutableArray<SelectOption> Options { get; } = [.. All.Select(aspect => aspect.Option)];

    public SelectOption Option => new(Label, Value);

    public static ShareAspect Of(string? value) => All.FirstOrDefault(aspect => aspect.Value == value) ?? All[0];

    public string Words(RoleCatalogue catalogue, Role role) => Question.Replace("{0}", RoleChoice.Words(catalogue, role), StringComparison.Ordinal);
}
