namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>What the reader takes a heading for.</summary>
internal enum HeadingRank
{
    /// <summary>Text like any other.</summary>
    None,

    /// <summary>A role that some line grades.</summary>
    GradedRole,

    /// <summary>A role without a grade.</summary>
    Role,

    /// <summary>The title of the role it stands in, once more.</summary>
    Repeated,

    /// <summary>The common part of the levels below it.</summary>
    Base,

    /// <summary>An area that roles of the page work in.</summary>
    Specialty,

    /// <summary>A team or another part of the page with lists of its own.</summary>
    Group,
}
