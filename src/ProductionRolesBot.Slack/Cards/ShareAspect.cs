using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>What of a role is shared: one of its sides.</summary>
/// <param name="suggestions">The words of a language.</param>
/// <param name="side">Which side.</param>
internal sealed class ShareAspect(Suggestions suggestions, int side)
{
    /// <summary>The sides as an interaction names them, in their order.</summary>
    private static readonly ImmutableArray<string> Names = ["overview", "responsibilities", "requirements", "next"];

    /// <summary>All there is to choose, the usual one first.</summary>
    public ImmutableArray<SelectOption> Options { get; } = [.. suggestions.SideNames.Zip(Names, (label, name) => new SelectOption(label, name))];

    public SelectOption Option => Options[side];

    /// <summary>The side of that name, the usual one where there is none.</summary>
    public static ShareAspect Of(Suggestions suggestions, string? name) => new(suggestions, Math.Max(0, name is null ? 0 : Names.IndexOf(name)));

    /// <summary>The words that ask for it.</summary>
    public string Words(Role role) => suggestions.Sides(role)[side].Utterance;
}
