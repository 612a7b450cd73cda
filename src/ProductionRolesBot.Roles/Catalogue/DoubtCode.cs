namespace ProductionRolesBot.Roles.Catalogue;

/// <summary>Codes of the doubts that travel with facts; the checks print the same ones.</summary>
public static class DoubtCode
{
    /// <summary>A sentence under one role gives the grade of another.</summary>
    public const string GradeOfAnotherRole = "PR011";

    /// <summary>A sentence under one role says to whom another reports.</summary>
    public const string ManagerOfAnotherRole = "PR012";

    /// <summary>A section under one role is headed with the title of another.</summary>
    public const string SectionOfAnotherRole = "PR013";

    /// <summary>A sentence under one role speaks of a title that the page does not have.</summary>
    public const string UnknownSubject = "PR014";
}
