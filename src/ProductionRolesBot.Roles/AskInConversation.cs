using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Roles;

/// <summary>
/// Answers a person and remembers the conversation. The host hands it to every channel, because only the host
/// knows which catalogue serves now and where memory is kept.
/// </summary>
public delegate ValueTask<Turn> AskInConversation(ConversationKey conversation, Utterance utterance, CancellationToken cancellationToken);

/// <summary>Tells one person's conversation in one place from every other.</summary>
/// <param name="Channel">The channel: <c>teams</c>, <c>slack</c>, <c>browser</c>.</param>
/// <param name="Tenant">The organisation as the channel names it; empty where there is only one.</param>
/// <param name="Place">The chat, channel or thread as the channel names it.</param>
/// <param name="Person">The person as the channel names them.</param>
public readonly record struct ConversationKey(string Channel, string Tenant, string Place, string Person);
