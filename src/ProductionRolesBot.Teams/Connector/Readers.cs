using System.Collections.Immutable;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Connector;

/// <summary>Who reads what is put into a conversation. Counted when it matters and kept nowhere.</summary>
/// <param name="Number">How many people.</param>
/// <param name="Guests">How many of them belong to another organisation.</param>
internal sealed record Readers(int Number, int Guests)
{
    /// <summary>Longest wait: the dialog that asks for it must open, and then says "everyone".</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Counts who reads along; null in a chat with the bot alone, and where the service does not say in time.</summary>
    public static async ValueTask<Readers?> CountAsync(ConnectorClient connector, Activity activity, TimeProvider time, CancellationToken cancellation)
    {
        if (!activity.IsGroup)
            return null;
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await connector.MembersAsync(activity, either.Token) is { } members ? Of(members, activity.Tenant) : null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Readers Of(ImmutableArray<ConversationMember> members, string tenant) => new(members.Length, members.Count(member => member.IsGuestOf(tenant)));
}

/// <summary>Counts who reads along in the conversation of an activity.</summary>
internal delegate ValueTask<Readers?> CountReaders(Activity activity, CancellationToken cancellation);
