using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions.Names;

/// <summary>A stretch of a question that names something of the catalogue, or something like it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
internal abstract record Mention(int First, int Count)
{
    /// <summary>Index behind its last token.</summary>
    public int End => First + Count;

    /// <summary>One role where only one fits, else several.</summary>
    public static Mention Of(int first, int count, ImmutableArray<Role> roles) =>
        roles is [var only] ? new OneRole(first, count, only) : new Several(first, count, roles);

    /// <summary>One role.</summary>
    public sealed record OneRole(int First, int Count, Role Role) : Mention(First, Count);

    /// <summary>Words that fit several roles; which one is meant must be asked.</summary>
    public sealed record Several(int First, int Count, ImmutableArray<Role> Roles) : Mention(First, Count);

    /// <summary>A title that no role bears.</summary>
    /// <param name="Title">The words as typed.</param>
    /// <param name="Nearest">Titles like it, best first.</param>
    public sealed record NoSuchRole(int First, int Count, string Title, ImmutableArray<Role> Nearest) : Mention(First, Count);

    /// <summary>A manager whom the pages name without describing the role.</summary>
    /// <param name="Title">The title as the pages write it.</param>
    public sealed record OfManager(int First, int Count, string Title) : Mention(First, Count);

    /// <summary>A job family.</summary>
    public sealed record OfFamily(int First, int Count, JobFamily Family) : Mention(First, Count);

    /// <summary>A department, as <see cref="JobFamily.Department"/> writes it.</summary>
    public sealed record OfDepartment(int First, int Count, string Department) : Mention(First, Count);
}
