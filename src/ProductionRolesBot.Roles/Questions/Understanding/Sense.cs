namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A meaning, found at a place of a question.</summary>
/// <param name="Concept">What it means.</param>
/// <param name="Name">Which topic or which subject beyond the catalogue; null for all other concepts.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
internal readonly record struct Sense(Concept Concept, string? Name, int First, int Count)
{
    /// <summary>Index behind its last token.</summary>
    public int End => First + Count;
}
