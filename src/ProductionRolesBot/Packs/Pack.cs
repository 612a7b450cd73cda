using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Packs;

/// <summary>What a manager takes along: the gap between two roles of one version of the catalogue, in the language they asked in.</summary>
internal sealed record Pack(RoleGap Gap, RoleCatalogue Catalogue, PackWords Words)
{
    /// <summary>What it is about.</summary>
    public string Title => Words.Title(Gap);

    /// <summary>The counts in one sentence.</summary>
    public string Summary => Words.Summary(Gap);

    /// <summary>Whose words these are.</summary>
    public string Attribution => Words.Attribution(Catalogue.Version, new[] { Gap.From, Gap.To }.Select(role => Catalogue.FamilyOf(role).Title));

    /// <summary>The parts of a list that have lines, those to talk about first.</summary>
    public IEnumerable<(string Heading, bool IsTask, ImmutableArray<LineChange> Lines)> Parts(SectionGap section) =>
        new (ChangeClass Class, bool IsTask)[]
        {
            (ChangeClass.New, true),
            (ChangeClass.Raised, true),
            (ChangeClass.Lowered, false),
            (ChangeClass.Reworded, false),
            (ChangeClass.NotListed, false),
            (ChangeClass.Unchanged, false),
        }.Select(part => (Words.Heading(part.Class), part.IsTask, Lines: section.Of(part.Class).ToImmutableArray())).Where(part => !part.Lines.IsEmpty);
}
