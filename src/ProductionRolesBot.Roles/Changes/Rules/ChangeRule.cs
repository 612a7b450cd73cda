using ProductionRolesBot.Roles.Changes.Pairing;

namespace ProductionRolesBot.Roles.Changes.Rules;

/// <summary>One reason why a line asks more, or less, than its partner.</summary>
/// <param name="Name">What it is called wherever it fired; a promise to other programs.</param>
/// <param name="Compare">Above zero when the second line asks more, below when less, zero when the rule has nothing to say. Swapping the lines swaps the sign.</param>
internal sealed record ChangeRule(string Name, Func<ComparedLine, ComparedLine, int> Compare);
