namespace ProductionRolesBot.Slack.Cards;

/// <summary>Names of what can be pressed, typed into or chosen: what a card writes is what an interaction is read by.</summary>
internal static class ActionIds
{
    /// <summary>Says the words in its value. One of several, told apart by a number behind it.</summary>
    public const string Ask = "role.ask";

    /// <summary>Opens the whole answer to the words in its value.</summary>
    public const string ShowAll = "role.all";

    /// <summary>Posts the answer to the words in its value for everybody.</summary>
    public const string PostHere = "role.post";

    /// <summary>Finds a role by its beginning; choosing one shows it.</summary>
    public const string Find = "role.find";

    /// <summary>Chooses a role in a modal that is submitted later.</summary>
    public const string Pick = "role.pick";

    /// <summary>Begins the names of the fields whose choice changes what a modal shows others will see.</summary>
    public const string Preview = "role.preview";

    /// <summary>Chooses the role to share.</summary>
    public const string PreviewRole = "role.preview.role";

    /// <summary>Chooses what of it to share.</summary>
    public const string PreviewAspect = "role.preview.aspect";

    /// <summary>Opens the window that makes a focus card of the answer to the words in its value.</summary>
    public const string Focus = "role.focus";

    /// <summary>Chooses the lines of a focus card.</summary>
    public const string PreviewLines = "role.preview.lines";

    /// <summary>The n-th button that says something.</summary>
    public static string AskNumber(int number) => $"{Ask}.{number}";
}
