namespace ProductionRolesBot.Teams.Dialogs;

/// <summary>What the windows say that Teams opens; their language is that of the manifest, English.</summary>
internal static class DialogWords
{
    public const string CompareTitle = "Compare two roles";

    public const string FirstRole = "Role";

    public const string SecondRole = "Compare with";

    public const string ChooseRole = "Choose a role";

    public const string ShareTitle = "Share this answer";

    public const string Note = "Note to the others";

    public const string Preview = "Preview";

    public const string WhatOthersSee = "This is what everyone here will see.";

    public const string Post = "Post it here";

    public const string Posted = "Posted.";

    public const string NothingToShare = "There is nothing to share.";

    public const string FocusTitle = "Focus card";

    public const string FocusLines = "Choose up to five lines";

    public const string ChangeLines = "Change the lines";

    public const string FocusDate = "Date of the card";

    public const string ChooseLines = "Choose at least one line and at most five.";

    public const string NoLines = "This answer has no lines to choose from any more. Ask again.";

    public const string WhatRole = "What role is meant here?";

    public const string NoText = "That message has no text to look for a role in.";

    public static string NoRole(string typed) => $"No role is called “{typed}”.";
}
