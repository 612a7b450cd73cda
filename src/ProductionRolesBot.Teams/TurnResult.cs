using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>What a turn leads to. The endpoint sends; a turn only says what.</summary>
/// <param name="Message">What is said in the conversation; null for nothing.</param>
/// <param name="Response">What answers an invoke; null where none came, or where nobody here knows it.</param>
internal readonly record struct TurnResult(Outgoing? Message, InvokeResponse? Response = null)
{
    /// <summary>What answers the invoke instead when the message does not arrive; null where the response does not speak of it.</summary>
    public InvokeResponse? Undelivered { get; init; }

    public static TurnResult Of(InvokeResponse response) => new(null, response);
}

/// <summary>A message on its way out.</summary>
/// <param name="Message">What is said.</param>
/// <param name="Answer">The answer it shows; null where it is none that somebody could rate.</param>
internal sealed record Outgoing(ReplyActivity Message, Answer? Answer)
{
    /// <summary>What everyone may read in its place where the message is for one person and the channel cannot keep it from the others; null for a message to all.</summary>
    public ReplyActivity? InPublic { get; init; }

    /// <summary>The message whose place it takes; null where it comes below everything else.</summary>
    public string? InPlaceOf { get; init; }
}
