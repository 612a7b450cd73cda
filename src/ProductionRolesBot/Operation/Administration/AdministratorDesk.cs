using ProductionRolesBot.Following;
using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Operation.Administration;

/// <summary>
/// What administrators may ask: <c>admin</c> and <c>admin reload</c>. To everybody else these are words like any other, so
/// that nobody learns that there is anything to ask.
/// </summary>
internal sealed class AdministratorDesk(AdministratorOptions options, AdministratorReport report, CatalogueFollower follower)
{
    private const string Report = "admin";
    private const string Reload = "admin reload";

    /// <summary>The answer; null when it is no such question or the person is no administrator.</summary>
    public async ValueTask<Answer?> FindAnswerAsync(ConversationKey key, Utterance utterance, CancellationToken cancellationToken)
    {
        var text = utterance.Text.AsSpan().Trim();
        var isReload = text.Equals(Reload, StringComparison.OrdinalIgnoreCase);
        if (!isReload && !text.Equals(Report, StringComparison.OrdinalIgnoreCase) || !options.Include(key))
            return null;
        if (isReload)
            await follower.RefreshAsync(cancellationToken);
        return (await report.WriteAsync(cancellationToken)) with { FollowUps = [new FollowUp("Read the pages again", Reload)] };
    }
}
