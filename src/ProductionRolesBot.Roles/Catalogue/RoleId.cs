namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>
/// Names one role for good: the page it stands on and its title, because titles recur across pages.
/// Written <c>marketing/video#senior-editor</c>; a title that stands twice on one page counts on: <c>#senior-editor-2</c>.
/// </summary>
public readonly record struct RoleId(string Value)
{
    /// <summary>The part after <c>#</c>: the title in lower case with dashes, as it stands in a web address.</summary>
    public string Slug => Value[(Value.IndexOf('#', StringComparison.Ordinal) + 1)..];

    /// <inheritdoc/>
    public override string ToString() => Value;
}
