namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>A number of a question.</summary>
/// <param name="Value">In grades or years.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="OrMore">True for "5+".</param>
/// <param name="At">Index of its word.</param>
internal readonly record struct Quantity(decimal Value, QuantityUnit Unit, bool OrMore, int At);

/// <summary>What a number of a question counts.</summary>
internal enum QuantityUnit
{
    /// <summary>Nothing says.</summary>
    Unknown,
    Grade,
    Years,
}
