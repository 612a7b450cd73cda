using ProductionRolesBot.Slack.BlockKit;

namespace ProductionRolesBot.Slack.Cards;

/// <summary>What Slack's windows and the notes around a card say. Slack does not tell their reader's language: it is English.</summary>
internal static class ModalWords
{
    public const string FindARole = "Find a role";

    public const string WindowTitle = "The whole answer";

    public const string Close = "Close";

    public const string Cancel = "Cancel";

    public const string CompareRoles = "Compare two roles";

    public const string OneRole = "One role";

    public const string OtherRole = "The other role";

    public const string CompareSubmit = "Compare";

    public const string ShareRole = "Share a role card";

    public const string RoleLabel = "Role";

    public const string AspectLabel = "What to share";

    public const string ConversationLabel = "Post to";

    public const string ConversationHint = "Everyone there will see the card and that you shared it. Channels that another company reads are not offered.";

    public const string NoteLabel = "Note";

    public const string OthersWillSee = "This is what others will see:";

    public const string PostAnswer = "Post this answer";

    public const string OthersReadHere = "People of another company read this conversation, so what the catalogue says is not posted here. Share it in a conversation of your own company.";

    public const string Post = "Post card";

    public const string FocusCard = "Focus card";

    public const string FocusLines = "Lines";

    public const string FocusLinesHint = "At most five. Their full words stand below once they are chosen.";

    public const string FocusDate = "Date of the card";

    public const string ChooseLines = "Choose at least one line and at most five.";

    public const string NoLines = "This answer has no lines to choose from any more. Ask again.";

    public const string NothingToShare = "There is nothing to share in this answer.";

    public const string NotInstalled = "The bot is not installed in this workspace. Ask an administrator to install it.";

    public const string RoleIsGone = "The catalogue no longer holds this role. Choose one from the list.";

    public const string SameRole = "Choose another role than the first.";

    public const string CannotPostThere = "Slack did not let me post there. Choose another conversation.";

    /// <summary>What Slack's word for a failure means for the person who pressed.</summary>
    public static string Failure(string error) => error switch
    {
        "trigger_expired" or "trigger_exchanged" or "expired_trigger_id" => "That took too long, and Slack closed the door. Please press again.",
        "missing_scope" => "The bot lacks a permission for this. Ask an administrator to install it again.",
        "is_archived" or "channel_not_found" or "not_in_channel" or "restricted_action" => CannotPostThere,
        _ => "Slack did not take that. Please try again in a moment.",
    };
}
