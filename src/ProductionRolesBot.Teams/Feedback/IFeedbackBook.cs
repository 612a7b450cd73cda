using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Teams.Feedback;

/// <summary>Counts what people think of answers, with the lines the answers rest on and without who thinks so.</summary>
public interface IFeedbackBook
{
    /// <summary>Remembers what a message showed, so that feedback on it can be kept with the lines it concerns. Nobody waits for that.</summary>
    /// <param name="message">The message.</param>
    /// <param name="shown">What it showed.</param>
    void Remember(PostedMessage message, ShownAnswer shown);

    /// <summary>Counts what somebody thinks of a message, unless it is no longer remembered, and keeps the words they sent along.</summary>
    /// <param name="person">Who: their words go when they say "forget me".</param>
    /// <param name="message">The message.</param>
    /// <param name="opinion">What they think.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask KeepAsync(ConversationKey person, PostedMessage message, Opinion opinion, CancellationToken cancellation);
}

/// <summary>A message of the bot.</summary>
/// <param name="Tenant">The organisation.</param>
/// <param name="Conversation">The chat or channel.</param>
/// <param name="Id">Its id there.</param>
public readonly record struct PostedMessage(string Tenant, string Conversation, string Id);

/// <summary>What a message showed.</summary>
/// <param name="Kind">See <see cref="Answer.Kind"/>.</param>
/// <param name="Role">The first role it spoke of; null for none.</param>
/// <param name="Line">The first line it rests on; null for none.</param>
public sealed record ShownAnswer(string Kind, RoleId? Role, SourceLocation? Line)
{
    /// <summary>What there is to remember of an answer.</summary>
    public static ShownAnswer Of(Answer answer) => new(
        answer.Kind,
        answer.Roles is [var role, ..] ? role : null,
        answer.Sources is [var source, ..] ? source.Location : null);
}

/// <summary>What somebody thinks of an answer.</summary>
/// <param name="Likes">Thumbs up or down.</param>
/// <param name="Text">What they wrote; empty for nothing.</param>
public sealed record Opinion(bool Likes, string Text);
