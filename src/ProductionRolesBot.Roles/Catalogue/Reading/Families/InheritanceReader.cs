using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Finds from which roles a role takes over, and which of its bullets say no more than that (engineering/backend-engineer.md).</summary>
internal sealed class InheritanceReader(string page, PageTitles titles, LinkTargets links)
{
    /// <summary>What a section takes over, by its own lines and by those right under the role's title.</summary>
    internal ImmutableArray<Inheritance> Of(RoleDraft role, HeadingKind kind)
    {
        var found = new Few<Inheritance>();
        if (role.Heading is { } heading)
            Add(heading, underTitle: true);
        foreach (var section in role.Sections)
        {
            if (section.Kind == kind)
                Add(section, underTitle: false);
        }

        return found.Take();

        void Add(PageSection section, bool underTitle)
        {
            foreach (var claim in section.Inheritances)
            {
                // A nested line speaks of the line above it.
                if (claim.Sentence.Place == SentencePlace.NestedItem || (underTitle && !Speaks(claim.Sentence.Text, kind)))
                    continue;
                foreach (var from in LevelPair.In(claim.From))
                    Take(claim, from);
            }
        }

        void Take(InheritanceClaim claim, string from)
        {
            var target = titles.Resolve(from, claim.Link, role);
            if (target is null && InheritanceClaim.MayMeanNone(from))
                return;
            // A role cannot take over from itself; such a line is a slip that the checks report.
            if (target != titles.IdOf(role) && !Has(from))
                found.Add(new(from, target, new(claim.Sentence.Written, new(page, claim.Sentence.Line))) { Link = claim.Link is null ? null : links.Absolute(claim.Link) });
        }

        bool Has(string from)
        {
            foreach (var other in found.All)
            {
                if (other.From == from)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Under a role's title "extends the requirements of …" is about one list, "extends the … role" about both.</summary>
    private static bool Speaks(string text, HeadingKind kind)
    {
        var ofRequirements = text.Contains("requirement", StringComparison.OrdinalIgnoreCase);
        var ofResponsibilities = text.Contains("responsib", StringComparison.OrdinalIgnoreCase);
        return ofRequirements == ofResponsibilities || ofRequirements == (kind == HeadingKind.Requirements);
    }
}
