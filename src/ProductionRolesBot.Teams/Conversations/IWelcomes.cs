namespace ProductionRolesBot.Teams.Conversations;

/// <summary>Knows where the bot has introduced itself: an installation is reported twice, and once more with every upgrade.</summary>
public interface IWelcomes
{
    /// <summary>True to exactly one caller, who then says welcome.</summary>
    /// <param name="tenant">The organisation.</param>
    /// <param name="conversation">The chat or channel; a chat with the bot alone is one person's.</param>
    /// <param name="cancellation">Stops waiting.</param>
    ValueTask<bool> TryWelcomeAsync(string tenant, string conversation, CancellationToken cancellation);

    /// <summary>Forgets a welcome: the bot was removed, and may come back.</summary>
    ValueTask ForgetAsync(string tenant, string conversation, CancellationToken cancellation);
}
