using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Roles that have no heading of their own because the page itself is the role (finance/corporate-controller.md).</summary>
internal sealed class PageAsRole(PageOutline page, ImmutableArray<PageSection> sections)
{
    /// <summary>A page without a role heading that states what roles state is itself the role.</summary>
    internal RoleDraft Whole(Areas areas)
    {
        var heading = sections.Length > 1 && PageHeading.Is(sections, 1) ? sections[1] : sections[0];
        var role = new RoleDraft(RoleTitle.OfPage(page.Title), page.TitleLine, null, heading);
        role.Sections.AddRange(sections.Skip(heading.Index + 1).Where(section => section.Kind != HeadingKind.Specialties && !areas.IsBelowOne(section)));
        return role;
    }

    /// <summary>A grade above all role headings: the page itself is a role, perhaps beside those that have headings.</summary>
    internal void BeginBy(PageSection grade, FoundRoles roles)
    {
        if (NamesSeveral(grade))
        {
            foreach (var claim in grade.Grades)
                roles.Begin(new(claim.Subject, claim.Sentence.Line, null, null) { OnlyGrade = claim, Sections = { grade } });
            return;
        }

        var subject = grade.Grades.FirstOrDefault()?.Subject ?? "";
        var title = TitleWords.Of(page.Title).LooksLikeTitle() || subject.Length == 0 ? FamilyName.Of(page.Title) : subject;
        roles.Begin(0, new(title, page.TitleLine, null, sections[0]) { Sections = { grade } });
    }

    /// <summary>"The Editor is a grade 6. The Senior Editor is a grade 7.": each sentence is a role of a page whose lists are for all (engineering/fullstack-engineers.md).</summary>
    private static bool NamesSeveral(PageSection grade)
    {
        TitleWords[] subjects = [.. grade.Grades.Select(claim => TitleWords.Of(claim.Subject))];
        return subjects.Length > 1 && grade.Grades.All(claim => claim.Grades.Length == 1)
            && subjects.All(subject => subject.WithoutSeniority.Length > 0 && subject.WithoutSeniority == subjects[0].WithoutSeniority)
            && subjects.DistinctBy(subject => subject.Seniority).Count() == subjects.Length;
    }
}
