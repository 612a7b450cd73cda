using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Changes.Pairing;

/// <summary>One entry of <c>pairings.yml</c>.</summary>
/// <param name="From">A line of the lower level; case, punctuation and markup do not matter.</param>
/// <param name="To">A line of the upper level.</param>
/// <param name="Class">What the owner calls the pair; null where the rules shall find it.</param>
/// <param name="Apart">True when the two lines must not be paired.</param>
public sealed record OwnerPairing(string From, string To, ChangeClass? Class = null, bool Apart = false)
{
    private readonly string from = WordingOf(From);
    private readonly string to = WordingOf(To);

    internal bool IsFrom(ComparedLine line) => line.Wording == from;

    internal bool IsTo(ComparedLine line) => line.Wording == to;

    /// <summary>Whether it speaks of these two lines, whichever way they are compared.</summary>
    internal bool Joins(ComparedLine a, ComparedLine b) => (IsFrom(a) && IsTo(b)) || (IsTo(a) && IsFrom(b));

    private static string WordingOf(string line) => string.Join(' ', Tokenizer.Split(line).Select(token => token.Text));
}
