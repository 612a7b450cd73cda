using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>Everything the bot remembers of a conversation. A value: answering returns the next one.</summary>
public sealed record Conversation
{
    /// <summary>A conversation in which nothing has been said.</summary>
    public static Conversation New { get; } = new();

    /// <summary>The roles last spoken of, in the order they were named.</summary>
    public ImmutableArray<RoleId> Roles { get; init; } = [];

    /// <summary>Roles spoken of before those, latest last; "compare them" reaches back to these.</summary>
    public ImmutableArray<RoleId> Earlier { get; init; } = [];

    /// <summary>The roles last shown together, in their order, while one of them is spoken of: "the other one", "the last one".</summary>
    public ImmutableArray<RoleId> Among { get; init; } = [];

    /// <summary>The role the person said is theirs; null until they say so.</summary>
    public RoleId? Mine { get; init; }

    /// <summary>Whether the person said in it which role is theirs, or an answer rested on that: then what was last spoken of may tell it.</summary>
    public bool SpeaksOfMine { get; init; }

    /// <summary>The person's last question in words that stand alone, for "are you sure?" and "same for …"; null at the start.</summary>
    public string? LastQuestion { get; init; }

    /// <summary>Language of the last answer, as ISO 639-1; null at the start.</summary>
    public string? Language { get; init; }

    /// <summary>The conversation as it would be had the person never said which role is theirs; null when they have not.</summary>
    internal Conversation? WithoutMine => Mine is null ? null : SpeaksOfMine ? New with { Language = Language } : this with { Mine = null };
}
