using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Focus;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Sharing;
using ProductionRolesBot.Teams.Cards;
using ProductionRolesBot.Teams.Protocol;

namespace ProductionRolesBot.Teams;

/// <summary>Answers a person and dresses the answer for the place where they asked.</summary>
internal sealed class RoleAnswers(AskInConversation ask, Func<RoleAssistant> current, TeamsOptions options)
{
    /// <summary>Answers in the person's conversation.</summary>
    /// <param name="channel">The door it came through, whatever the activity says of itself.</param>
    /// <param name="activity">What came.</param>
    /// <param name="utterance">What it says; without words it is answered with what can be asked.</param>
    /// <param name="button">The button that said it; null for typed words.</param>
    /// <param name="cancellation">Ends the wait for the memory.</param>
    public async ValueTask<RoleAnswer> AskAsync(string channel, Activity activity, Utterance utterance, ButtonData? button, CancellationToken cancellation)
    {
        var suggestions = current().Suggest(activity.Locale);
        if (string.IsNullOrWhiteSpace(utterance.Text))
            utterance = utterance with { Text = suggestions.Help.Utterance };
        // In a group each person has a conversation of their own: "it" is what they spoke of, not their neighbour.
        var key = new ConversationKey(channel, activity.Tenant, activity.Conversation?.Id ?? "", activity.Person);
        var turn = await ask(key, utterance, cancellation);
        var card = AdaptiveCardRenderer.Render(WithSides(turn.Answer), new CardRequest(
            turn.Conversation.LastQuestion,
            button?.Part ?? 1,
            CatalogueHasChanged: button?.Catalogue is { } seen && seen != turn.Answer.Version?.Hash));
        return new RoleAnswer(turn, activity.ChannelId == "msteams" ? WithDialogs(card, turn, utterance) : card);
    }

    /// <summary>A card about one role leads to its other sides first; on a card that is pressed they take each other's place.</summary>
    private Answer WithSides(Answer answer)
    {
        var assistant = current();
        if (answer.Roles is not [var only] || assistant.Catalogue.Find(answer.AskedAbout ?? only) is not { } role)
            return answer;
        var sides = assistant.Suggest(answer.Language).Sides(role);
        return answer with { FollowUps = [.. sides, .. answer.FollowUps.Where(next => !sides.Any(side => side.Label == next.Label))] };
    }

    private AdaptiveCard WithDialogs(AdaptiveCard card, Turn turn, Utterance utterance)
    {
        var answer = turn.Answer;
        if (answer.Roles.IsEmpty)
            return card;
        var words = CardWords.For(answer);
        var question = turn.Conversation.LastQuestion ?? utterance.Text;
        return card with
        {
            Actions =
            [
                .. card.Actions ?? [],
                .. answer.Roles is [_] ? [Open(words.Compare, DialogName.Compare, question)] : (CardAction[])[],
                .. SharedCard.WordsOf(turn, utterance.Text) is { } shared ? [Open(words.Share, DialogName.Share, shared)] : (CardAction[])[],
                .. FocusChoice.AreIn(answer) ? [Open(words.Focus, DialogName.Focus, question)] : (CardAction[])[],
                .. MarkdownRequest.IsWorthIt(answer) ? [CardAction.Say(words.Markdown, new ButtonData(MarkdownRequest.WordsFor(answer, question), answer.Version?.Hash)) with { Mode = "secondary" }] : (CardAction[])[],
            ],
        };

        // Without a registration it is a developer's tool that shows the card: none of them opens dialogs, and the Agents Playground breaks when asked to.
        CardAction Open(string title, string dialog, string about) => new CardAction.Submit(title, new ButtonData(about, answer.Version?.Hash)
        {
            Dialog = dialog,
            Msteams = string.IsNullOrEmpty(options.AppId) ? null : TeamsSubmit.OpenDialog,
        });
    }
}

/// <summary>An answer, and the card that shows it.</summary>
internal sealed record RoleAnswer(Turn Turn, AdaptiveCard Card);
