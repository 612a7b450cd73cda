using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>What a question answers itself from: the catalogue, the search over its lines, and the sentences of a language.</summary>
internal sealed record AnswerContext(RoleCatalogue Catalogue, LineIndex Search, Phrasebook Words)
{
    /// <summary>The versions that answered before.</summary>
    public CatalogueHistory History { get; init; } = CatalogueHistory.None;

    /// <summary>Every line of a list that counts for the role.</summary>
    public ImmutableArray<CatalogueLine> Lines(Role role, SectionKind section) => Search.LinesOf(role).In(section);

    /// <summary>Every line that counts for the role.</summary>
    public ImmutableArray<CatalogueLine> Lines(Role role) => Search.LinesOf(role).All;

    /// <summary>An answer to build.</summary>
    public AnswerBuilder Start(string kind) => new(this, kind);

    /// <summary>The title as a sentence names it; with its family when another role bears the same title.</summary>
    public string Name(Role role) => RoleNames.Unique(Catalogue, role);
}
