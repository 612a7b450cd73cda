using System.Collections.Immutable;

namespace ProductionRolesBot.Teams.Protocol;

/// <summary>Somebody who reads a conversation: only what tells whether they belong to the organisation.</summary>
/// <param name="TenantId">Their organisation.</param>
/// <param name="UserPrincipalName">What they sign in with; guests have one that says so.</param>
/// <param name="UserRole"><c>user</c>, or <c>anonymous</c> for somebody in a meeting who did not sign in.</param>
public sealed record ConversationMember(string? TenantId, string? UserPrincipalName, string? UserRole)
{
    /// <summary>Whether they belong to another organisation, or nobody knows to which.</summary>
    public bool IsGuestOf(string tenant) =>
        UserRole == "anonymous"
        || (TenantId is { Length: > 0 } own && tenant.Length > 0 && !own.Equals(tenant, StringComparison.OrdinalIgnoreCase))
        || UserPrincipalName?.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>Some of the members of a conversation. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context</summary>
/// <param name="Members">The members.</param>
/// <param name="ContinuationToken">Asks for those that follow; null where there are none.</param>
public sealed record MembersPage(ImmutableArray<ConversationMember?>? Members, string? ContinuationToken);
