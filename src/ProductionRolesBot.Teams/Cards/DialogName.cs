namespace ProductionRolesBot.Teams.Cards;

/// <summary>The dialogs that buttons open, as they stand on the wire.</summary>
internal static class DialogName
{
    /// <summary>Chooses the role to compare with.</summary>
    public const string Compare = "compare";

    /// <summary>Shows the two.</summary>
    public const string Compared = "compared";

    /// <summary>Asks for a note to a card that everyone will see.</summary>
    public const string Share = "share";

    /// <summary>Shows what everyone will see.</summary>
    public const string Preview = "preview";

    /// <summary>Posts it.</summary>
    public const string Post = "post";

    /// <summary>Chooses the lines of a focus card.</summary>
    public const string Focus = "focus";

    /// <summary>Shows what everyone will see of it.</summary>
    public const string FocusPreview = "focusPreview";

    /// <summary>Posts it.</summary>
    public const string FocusPost = "focusPost";
}
