using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Evidence;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Families;

/// <summary>Reads what a page says about the step after (engineering/field-security.mm.md).</summary>
internal sealed class LadderReader(string page, ImmutableArray<PageSection> sections, ImmutableArray<RoleDraft> roles, LinkTargets links)
{
    private readonly HashSet<string> titles = [.. roles.Select(role => role.Words.Key)];

    /// <summary>The page's own statement: its last ladder section, wherever it hangs, and every drawing.</summary>
    internal CareerLadder OfFamily()
    {
        var last = sections.LastOrDefault(section => section.Kind == HeadingKind.CareerLadder);
        var drawn = Steps(sections);
        var said = last is null ? CareerLadder.None : Read([last]);
        return drawn.IsEmpty ? said : said with
        {
            Kind = LadderKind.Roles,
            Targets = [.. MermaidGraph.Ends(drawn).Select(title => new LadderTarget(title))],
            Steps = drawn,
        };
    }

    /// <summary>The ladder sections of one role; null when it has none.</summary>
    internal CareerLadder? OfRole(RoleDraft role)
    {
        if (!role.Has(HeadingKind.CareerLadder))
            return roles.Length == 1 && !sections.Any(section => section.Kind == HeadingKind.CareerLadder) ? OfProse() : null;
        ImmutableArray<PageSection> own = [.. role.Sections.Where(section => section.Kind == HeadingKind.CareerLadder)];
        return Read(own) with { Steps = Steps(own) };
    }

    /// <summary>What the prose of a page that is one role says of the way up (job-descriptions/software_engineer_II.md of another organisation); null when it says nothing.</summary>
    private CareerLadder? OfProse()
    {
        foreach (var section in sections)
        {
            foreach (var sentence in section.SentencesWith(ReadingWords.Ladders.Paths))
            {
                if (sentence.Place == SentencePlace.Paragraph && LadderClaim.OfProse(sentence) is { } claim && !StaysOnPage(claim))
                    return new(claim.Kind, [.. claim.Targets.Select(target => target with { Link = target.Link is null ? null : links.Absolute(target.Link) })], [new(sentence.Written, new(page, sentence.Line))]);
            }
        }

        return null;
    }

    private CareerLadder Read(ImmutableArray<PageSection> ladder)
    {
        var said = new Few<Quote>();
        var read = new Few<LadderClaim>();
        foreach (var section in ladder)
        {
            foreach (var sentence in section.Telling)
            {
                if (sentence.Written.Length > 0)
                    said.Add(new(sentence.Written, new(page, sentence.Line)));
                if (LadderClaim.Of(sentence) is { } claim)
                    read.Add(claim);
            }
        }

        var (quotes, claims) = (said.Take(), read.Take());
        // Steps between levels of this page are its own order; the statement is about what comes after them.
        if (claims.Where(claim => !StaysOnPage(claim)).ToImmutableArray() is { IsEmpty: false } beyond)
            claims = beyond;
        if (claims.FirstOrDefault(claim => claim.Kind is LadderKind.Families or LadderKind.Roles) is { } leading)
        {
            return new(leading.Kind, [.. claims.SelectMany(claim => claim.Targets).Select(target => target with { Link = target.Link is null ? null : links.Absolute(target.Link) }).Distinct()], quotes);
        }

        return claims.FirstOrDefault() is { } other ? new(other.Kind, [], quotes) : CareerLadder.None with { Quotes = quotes };
    }

    private bool StaysOnPage(LadderClaim claim) =>
        claim.Kind == LadderKind.Roles && claim.Targets.All(target => titles.Contains(TitleWords.Of(target.Title).Key));

    private ImmutableArray<LadderStep> Steps(ImmutableArray<PageSection> from)
    {
        var steps = new Few<LadderStep>();
        foreach (var section in from)
        {
            foreach (var block in section.Outline.Blocks)
            {
                if (block is not OutlineBlock.Diagram drawing)
                    continue;
                foreach (var step in MermaidGraph.Steps(page, drawing.Lines, drawing.Line))
                    steps.Add(step);
            }
        }

        return steps.Take();
    }
}
