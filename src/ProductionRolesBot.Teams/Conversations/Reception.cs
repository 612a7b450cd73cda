using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams.Conversations;

/// <summary>Says welcome where the bot is new, once.</summary>
internal sealed class Reception(IWelcomes welcomes, Func<RoleAssistant> current)
{
    /// <summary>The welcome, when an activity says that the bot or its first person has come; null for everything else that happens to a conversation.</summary>
    public async ValueTask<Outgoing?> GreetAsync(Activity activity, CancellationToken cancellation)
    {
        var place = activity.Conversation?.Id ?? "";
        if (activity is { Type: "installationUpdate", Action: "remove" })
            await welcomes.ForgetAsync(activity.Tenant, place, cancellation);
        return HasCome(activity) && await welcomes.TryWelcomeAsync(activity.Tenant, place, cancellation) ? Welcome(activity) : null;
    }

    /// <summary>In a group the bot greets when it comes itself; whoever joins later is not disturbed.</summary>
    private static bool HasCome(Activity activity) => activity.Type switch
    {
        "installationUpdate" => activity.Action == "add",
        "conversationUpdate" => (activity.MembersAdded ?? []).Any(member => member?.Id is { } id && (!activity.IsGroup || id == activity.Recipient?.Id)),
        _ => false,
    };

    private Outgoing Welcome(Activity activity)
    {
        var assistant = current();
        var answer = assistant.Ask(new Utterance(assistant.Suggest(activity.Locale).Help.Utterance, activity.Locale), Conversation.New).Answer;
        return new Outgoing(ReplyActivity.To(activity, AdaptiveCardRenderer.Render(answer, new CardRequest(Question: null))), Answer: null);
    }
}
