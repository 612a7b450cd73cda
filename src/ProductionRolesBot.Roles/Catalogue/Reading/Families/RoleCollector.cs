using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Walks down the page and gives each section to the role, or to the part of the page, that it speaks for.</summary>
internal sealed class RoleCollector(PageOutline page, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank> ranks)
{
    private readonly SortedDictionary<int, RoleDraft> roles = [];
    private readonly ImmutableArray<PageSection>.Builder shared = ImmutableArray.CreateBuilder<PageSection>();

    /// <param name="owner">Position of the heading a fact section speaks for, -1 for every other section.</param>
    internal void Add(PageSection section, int owner)
    {
        if (ranks[section.Index] is HeadingRank.GradedRole or HeadingRank.Role)
            roles.Add(section.Index, new(TitleOf(section), section.Outline.Line, section.Outline.Anchor, section));
        else if (owner < 0)
            RoleAbove(section)?.Sections.Add(section);
        else if (WithoutHeading(section, owner) is { } role)
            role.Sections.Add(section);
        else if (roles.TryGetValue(owner, out var owning))
            owning.Sections.Add(section);
        else if (ranks[owner] != HeadingRank.Specialty && !IsBelow(section, HeadingRank.Specialty))
            shared.Add(section);
    }

    internal PageRoles Result()
    {
        ImmutableArray<PageSection> specialties = [.. sections.Where(section => ranks[section.Index] == HeadingRank.Specialty && !IsBelow(section, HeadingRank.Specialty))];
        return roles.Count > 0 || (shared.Count == 0 && !sections[0].Grades.Any())
            ? new([.. roles.Values], shared.ToImmutable(), specialties)
            : new([PageAsRole()], [], specialties);
    }

    /// <summary>A page without a role heading that states what roles state is itself the role.</summary>
    private RoleDraft PageAsRole()
    {
        var role = new RoleDraft(page.Title, page.TitleLine, null, sections[0]);
        role.Sections.AddRange(sections.Skip(1).Where(section => section.Kind != HeadingKind.Specialties && !IsBelow(section, HeadingRank.Specialty)));
        return role;
    }

    /// <summary>
    /// "Principal Editor Job Grade" where "Staff Editor" already has a grade: the heading of the principal was forgotten,
    /// and the section begins that role.
    /// </summary>
    private RoleDraft? WithoutHeading(PageSection section, int owner)
    {
        var subject = TitleWords.Of(section.Meaning.Subject);
        if (!subject.LooksLikeTitle())
            return null;
        var current = roles.GetValueOrDefault(owner);
        if (current is not null && (subject.IsShortFor(current.Words) || !current.Has(section.Kind)))
            return Forgotten(subject, owner);
        if (current is null && (ranks[owner] != HeadingRank.None || section.Kind != HeadingKind.Grade))
            return Forgotten(subject, owner);
        // A title that has its own heading is a slip of the pen here, not a new role.
        if (sections.Any(other => ranks[other.Index] is HeadingRank.GradedRole or HeadingRank.Role && subject.IsShortFor(other.Title)))
            return null;
        var role = new RoleDraft(section.Meaning.Subject, section.Outline.Line, section.Outline.Anchor, null) { Container = owner };
        roles.Add(section.Index, role);
        return role;
    }

    /// <summary>The role without a heading that an earlier section began, when this one names it too.</summary>
    private RoleDraft? Forgotten(TitleWords subject, int owner) =>
        roles.Values.LastOrDefault(role => role.Heading is null && role.Container == owner && subject.IsShortFor(role.Words));

    private RoleDraft? RoleAbove(PageSection section)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (roles.TryGetValue(at, out var role))
                return role;
        }

        return null;
    }

    private bool IsBelow(PageSection section, HeadingRank rank)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (ranks[at] == rank)
                return true;
        }

        return false;
    }

    private string TitleOf(PageSection section) => RoleTitle.Of(section, sections, page.Title);
}
