using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Walks down the page and gives each section to the role, or to the part of the page, that it speaks for.</summary>
internal sealed class RoleCollector
{
    private readonly ImmutableArray<PageSection> sections;
    private readonly ImmutableArray<HeadingRank> ranks;
    private readonly string pageTitle;
    private readonly FoundRoles roles;
    private readonly ForgottenHeadings forgotten;
    private readonly PageAsRole page;
    private readonly Areas areas;
    private readonly bool hasGradedRole;
    private readonly ImmutableArray<PageSection>.Builder shared = ImmutableArray.CreateBuilder<PageSection>(0);

    internal RoleCollector(PageOutline outline, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank> ranks)
    {
        this.sections = sections;
        this.ranks = ranks;
        pageTitle = outline.Title;
        roles = new(sections);
        forgotten = new(sections, ranks, roles);
        page = new(outline, sections);
        areas = new(sections, ranks);
        hasGradedRole = ranks.Contains(HeadingRank.GradedRole);
    }

    /// <param name="owner">Position of the heading a fact section speaks for, -1 for every other section.</param>
    internal void Add(PageSection section, int owner)
    {
        if (ranks[section.Index] is HeadingRank.GradedRole or HeadingRank.Role)
            AddRole(section);
        else if (owner < 0)
            (roles.Above(section.Parent) ?? Named(section))?.Sections.Add(section);
        else if (forgotten.RoleOf(section, owner, OwningRole(owner)) is { } role)
            role.Sections.Add(section);
        else if (OwningRole(owner) is not null && areas.IsListInside(section, owner))
            areas.Add(section);
        else if (OwningRole(owner) is { } owning && !(owner == 0 && IsForAllLevels(section)))
            owning.Sections.Add(section);
        else if (section.Kind == HeadingKind.Grade && owner == 0)
            page.BeginBy(section, roles);
        else if (ranks[owner] != HeadingRank.Specialty && !areas.IsBelowOne(section) && !areas.IsOfSomeOnly(section))
            shared.Add(section);
    }

    /// <param name="statesFacts">Whether the front matter states what only roles have.</param>
    internal PageRoles Result(bool statesFacts)
    {
        // A page that holds one role, the one it is titled after, is that role whole.
        if (roles.Headings == 1 && PageHeading.Is(sections, roles.Places.Single()))
            return new([page.Whole(areas)], [], areas.All);
        var hasRoles = roles.Places.Any(at => at > 0) || roles.OnlySaid.Any();
        var hasNothing = roles.Headings == 0 && shared.Count == 0 && sections[0].Grades.IsEmpty && !statesFacts;
        return hasRoles || hasNothing
            ? new([.. roles.InOrder], shared.ToImmutable(), areas.All)
            : new([page.Whole(areas)], [], areas.All);
    }

    /// <summary>"### Staff Editor Career Ladder" beside the role instead of below it (people-group/team-member-relations.md).</summary>
    private RoleDraft? Named(PageSection section) =>
        section.Subject is { IsEmpty: false } subject
            ? roles.Latest(role => subject.IsShortFor(role.Words))
            : null;

    /// <summary>Lists above the headings are the page role's own where other graded roles have theirs; else every level's.</summary>
    private bool IsForAllLevels(PageSection section) =>
        section.Kind != HeadingKind.Grade && !hasGradedRole;

    private void AddRole(PageSection section)
    {
        // "### Staff" on the page "Staff Editor" whose grade stands above: one role, told in two places.
        if (roles.OfPage is { } pageRole && ranks[section.Index] == HeadingRank.Role && section.Title.IsBareLevel() && section.Title.IsPartOf(pageRole.Words))
        {
            pageRole.Sections.Add(section);
            roles.Continue(section.Index, pageRole);
            return;
        }

        roles.Begin(section.Index, new(RoleTitle.Of(section, sections, pageTitle), section.Outline.Line, section.Outline.Anchor.ToString(), section));
    }

    /// <summary>The role of a heading; a grade above all headings makes the page itself one.</summary>
    private RoleDraft? OwningRole(int owner) =>
        owner == 0 || PageHeading.Is(sections, owner) ? roles.OfPage
        : ranks[owner] == HeadingRank.Repeated ? roles.Above(owner)
        : roles.At(owner);
}
