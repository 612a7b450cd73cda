namespace ProductionRolesBot.Slack.Cards;

/// <summary>Names of shortcuts and of the modals they open: the manifest and the code say the same.</summary>
internal static class CallbackIds
{
    /// <summary>Global shortcut and its modal: choose a role, see it.</summary>
    public const string Find = "role_find";

    /// <summary>Global shortcut and its modal: choose a role and a conversation, see what others will see, post it.</summary>
    public const string Share = "role_share";

    /// <summary>Global shortcut and its modal: two roles side by side.</summary>
    public const string Compare = "role_compare";

    /// <summary>Shortcut on a message: the modal for sharing, with the role the message speaks of.</summary>
    public const string ShareFromMessage = "role_share_message";

    /// <summary>Modal that posts an answer where the person chooses.</summary>
    public const string Post = "role_post";

    /// <summary>Modal that makes a focus card of an answer and posts it where the person chooses.</summary>
    public const string Focus = "role_focus";

    /// <summary>Shortcut on a message: which roles does it speak of?</summary>
    public const string Explain = "role_explain";
}
