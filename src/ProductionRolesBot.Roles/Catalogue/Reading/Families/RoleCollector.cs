using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Walks down the page and gives each section to the role, or to the part of the page, that it speaks for.</summary>
internal sealed class RoleCollector(PageOutline page, ImmutableArray<PageSection> sections, ImmutableArray<HeadingRank> ranks)
{
    private readonly Dictionary<int, RoleDraft> roles = [];
    private readonly List<RoleDraft> begun = [];
    private readonly bool hasGradedRole = ranks.Contains(HeadingRank.GradedRole);
    private readonly ImmutableArray<PageSection>.Builder shared = ImmutableArray.CreateBuilder<PageSection>();

    /// <param name="owner">Position of the heading a fact section speaks for, -1 for every other section.</param>
    internal void Add(PageSection section, int owner)
    {
        if (ranks[section.Index] is HeadingRank.GradedRole or HeadingRank.Role)
            AddRole(section);
        else if (owner < 0)
            (RoleAbove(section.Parent) ?? Named(section))?.Sections.Add(section);
        else if (WithoutHeading(section, owner) is { } role)
            role.Sections.Add(section);
        else if (OwningRole(owner) is { } owning && !(owner == 0 && IsForAllLevels(section)))
            owning.Sections.Add(section);
        else if (section.Kind == HeadingKind.Grade && owner == 0)
            AddPageRole(section);
        else if (ranks[owner] != HeadingRank.Specialty && !IsBelow(section, HeadingRank.Specialty) && !IsOfSomeOnly(section))
            shared.Add(section);
    }

    /// <summary>
    /// "What we're looking for" in a case study of the hiring process (product/ux-research-operations-specialist.md) and "Sales
    /// Enablement Responsibilities" below "Specialties" (sales/program-manager-field-enablement.md) are not for every level.
    /// </summary>
    private bool IsOfSomeOnly(PageSection section)
    {
        for (var at = section.Parent; at > 0; at = sections[at].Parent)
        {
            if (sections[at].Kind is HeadingKind.HiringProcess or HeadingKind.Specialties)
                return true;
        }

        return false;
    }

    /// <summary>A list of an area that has no heading of its own.</summary>
    private bool IsArea(PageSection section) =>
        section.Parent > 0 && sections[section.Parent].Kind == HeadingKind.Specialties && SectionOwners.IsFacts(section.Kind) && section.Kind != HeadingKind.Grade
        && !section.Subject.IsEmpty && !section.Subject.NamesAJob();

    /// <summary>"### Staff Editor Career Ladder" beside the role instead of below it (people-group/team-member-relations.md).</summary>
    private RoleDraft? Named(PageSection section) =>
        section.Subject is { IsEmpty: false } subject
            ? Latest(role => subject.IsShortFor(role.Words))
            : null;

    /// <summary>The last such role that has begun, looking no further back than people do.</summary>
    private RoleDraft? Latest(Func<RoleDraft, bool> isMeant)
    {
        for (var at = begun.Count - 1; at >= Math.Max(0, begun.Count - Reach.Most); at--)
        {
            if (isMeant(begun[at]))
                return begun[at];
        }

        return null;
    }

    private void Begin(int at, RoleDraft role)
    {
        roles.Add(at, role);
        begun.Add(role);
    }

    /// <summary>A grade above all role headings: the page itself is a role, perhaps beside those that have headings.</summary>
    private void AddPageRole(PageSection grade)
    {
        if (NamesSeveral(grade))
        {
            foreach (var claim in grade.Grades)
                begun.Add(new(claim.Subject, claim.Sentence.Line, null, null) { OnlyGrade = claim, Sections = { grade } });
            return;
        }

        var subject = grade.Grades.FirstOrDefault()?.Subject ?? "";
        var title = TitleWords.Of(page.Title).LooksLikeTitle() || subject.Length == 0 ? FamilyName.Of(page.Title) : subject;
        var role = new RoleDraft(title, page.TitleLine, null, sections[0]);
        role.Sections.Add(grade);
        Begin(0, role);
    }

    /// <summary>"The Editor is a grade 6. The Senior Editor is a grade 7.": each sentence is a role of a page whose lists are for all (engineering/fullstack-engineers.md).</summary>
    private static bool NamesSeveral(PageSection grade)
    {
        TitleWords[] subjects = [.. grade.Grades.Select(claim => TitleWords.Of(claim.Subject))];
        return subjects.Length > 1 && grade.Grades.All(claim => claim.Grades.Length == 1)
            && subjects.All(subject => subject.WithoutSeniority.Length > 0 && subject.WithoutSeniority == subjects[0].WithoutSeniority)
            && subjects.DistinctBy(subject => subject.Seniority).Count() == subjects.Length;
    }

    /// <summary>Lists above the headings are the page role's own where other graded roles have theirs; else every level's.</summary>
    private bool IsForAllLevels(PageSection section) =>
        section.Kind != HeadingKind.Grade && !hasGradedRole;

    private void AddRole(PageSection section)
    {
        // "### Staff" on the page "Staff Editor" whose grade stands above: one role, told in two places.
        if (roles.GetValueOrDefault(0) is { } pageRole && ranks[section.Index] == HeadingRank.Role && section.Title.IsBareLevel() && section.Title.IsPartOf(pageRole.Words))
        {
            pageRole.Sections.Add(section);
            roles.Add(section.Index, pageRole);
            return;
        }

        Begin(section.Index, new(RoleTitle.Of(section, sections, page.Title), section.Outline.Line, section.Outline.Anchor, section));
    }

    /// <summary>The role of a heading; a grade above all headings makes the page itself one.</summary>
    private RoleDraft? OwningRole(int owner) =>
        owner == 0 || PageHeading.Is(sections, owner) ? roles.GetValueOrDefault(0)
        : ranks[owner] == HeadingRank.Repeated ? RoleAbove(owner)
        : roles.GetValueOrDefault(owner);

    /// <param name="statesFacts">Whether the front matter states what only roles have.</param>
    internal PageRoles Result(bool statesFacts)
    {
        ImmutableArray<PageSection> specialties = [.. sections.Where(section => (ranks[section.Index] == HeadingRank.Specialty && !IsBelow(section, HeadingRank.Specialty)) || IsArea(section))];
        // A page that holds one role, the one it is titled after, is that role whole.
        if (roles.Count == 1 && PageHeading.Is(sections, roles.Keys.Single()))
            return new([PageAsRole()], [], specialties);
        ImmutableArray<RoleDraft> said = [.. begun.Where(role => role.OnlyGrade is not null)];
        return roles.Keys.Any(at => at > 0) || !said.IsEmpty || (roles.Count == 0 && shared.Count == 0 && sections[0].Grades.IsEmpty && !statesFacts)
            ? new([.. roles.OrderBy(role => role.Key).Select(role => role.Value).Distinct().Concat(said)], shared.ToImmutable(), specialties)
            : new([PageAsRole()], [], specialties);
    }

    /// <summary>A page without a role heading that states what roles state is itself the role.</summary>
    private RoleDraft PageAsRole()
    {
        var heading = sections.Length > 1 && PageHeading.Is(sections, 1) ? sections[1] : sections[0];
        var role = new RoleDraft(RoleTitle.OfPage(page.Title), page.TitleLine, null, heading);
        role.Sections.AddRange(sections.Skip(heading.Index + 1).Where(section => section.Kind != HeadingKind.Specialties && !IsBelow(section, HeadingRank.Specialty)));
        return role;
    }

    /// <summary>
    /// "Principal Editor Job Grade" where "Staff Editor" already has a grade: the heading of the principal was forgotten,
    /// and the section begins that role (sales/renewal-operations-analyst.md).
    /// </summary>
    private RoleDraft? WithoutHeading(PageSection section, int owner)
    {
        var subject = section.Subject;
        if (!subject.LooksLikeTitle())
            return null;
        var current = OwningRole(owner);
        if (current is not null && subject.IsShortFor(current.Words))
            return null;
        if (Forgotten(subject, owner) is { } forgotten)
            return forgotten;
        if (current is null ? ranks[owner] != HeadingRank.None || section.Kind != HeadingKind.Grade : !current.Has(section.Kind))
            return null;
        // A title that has its own heading is a slip of the pen here, not a new role.
        if (HasHeading(subject, section.Index))
            return null;
        var role = new RoleDraft(section.Meaning.Subject, section.Outline.Line, section.Outline.Anchor, null) { Container = owner };
        Begin(section.Index, role);
        return role;
    }

    /// <summary>The role without a heading that an earlier section began, when this one names it too.</summary>
    private RoleDraft? Forgotten(TitleWords subject, int owner) =>
        Latest(role => role.Heading is null && role.Container == owner && subject.IsShortFor(role.Words));

    private bool HasHeading(TitleWords subject, int near)
    {
        for (var at = Math.Max(0, near - Reach.Most); at < Math.Min(sections.Length, near + Reach.Most); at++)
        {
            if (ranks[at] is HeadingRank.GradedRole or HeadingRank.Role && subject.IsShortFor(sections[at].Title))
                return true;
        }

        return false;
    }

    private RoleDraft? RoleAbove(int from)
    {
        for (var at = from; at > 0; at = sections[at].Parent)
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
}
