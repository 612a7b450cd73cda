using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Outline;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A section of the outline with everything its own words give away. Each claim is read once, when it is first asked for.</summary>
internal sealed class PageSection
{
    /// <param name="index">Its position on the page.</param>
    /// <param name="outline">The section as written.</param>
    /// <param name="below">The first section that hangs below it; null when none does.</param>
    private PageSection(int index, OutlineSection outline, OutlineSection? below)
    {
        Index = index;
        Outline = outline;
        (HeadingWords, Title, Meaning) = HeadingReading.Of(outline.Heading);
        Kind = Meaning.Kind switch
        {
            // "## Job Grades" holds levels, unless a grade stands right below it (engineering/backend-engineer.md).
            HeadingKind.Levels when Claims(static sentence => GradeClaim.Of(sentence, false)).Any(claim => !claim.Grades.IsEmpty) => HeadingKind.Grade,
            // "## Level" with roles below it holds them (sales/professional-services-practice-engineer.mm.md).
            HeadingKind.Grade when Meaning.Subject.Length == 0 && outline.Blocks.IsEmpty && below is not null => HeadingKind.Levels,
            // "### Package" with requirements below it is no pay but a team (engineering/backend-engineering-roles.md).
            HeadingKind.Furniture when below is not null && HeadingMeaning.Of(below.Heading, TitleToken.All(below.Heading).AsSpan()).Kind is HeadingKind.Responsibilities or HeadingKind.Requirements => HeadingKind.Other,
            var kind => kind,
        };
    }

    /// <summary>Its position on the page.</summary>
    internal int Index { get; }

    /// <summary>The section as written.</summary>
    internal OutlineSection Outline { get; }

    /// <summary>What its heading says.</summary>
    internal HeadingMeaning Meaning { get; }

    /// <summary>What the section is, by its heading and by what stands below.</summary>
    internal HeadingKind Kind { get; }

    internal int Level => Outline.Level;

    internal int Parent => Outline.Parent;

    /// <summary>The heading's words for comparing with titles.</summary>
    internal TitleWords Title { get; }

    /// <summary>The heading's words as they stand there.</summary>
    internal ImmutableArray<TitleToken> HeadingWords { get; }

    /// <summary>The role or team that its heading names beside the section, "Senior Editor" in "Senior Editor Requirements"; empty for none.</summary>
    internal TitleWords Subject => field ??= Meaning.Subject.Length == 0 ? TitleWords.None : TitleWords.Of(Meaning.Subject);

    /// <summary>The sentences of its paragraphs and of its list items at every depth, in order.</summary>
    internal ImmutableArray<Sentence> AllSentences => field.IsDefault ? field = Sentences.Of(Outline) : field;

    /// <summary>Those that may state a fact; under a heading that promises a grade or a ladder every sentence may.</summary>
    internal ImmutableArray<Sentence> Telling => field.IsDefault ? field = Meaning.Kind is HeadingKind.Grade or HeadingKind.Levels or HeadingKind.CareerLadder ? AllSentences : Sentences.Of(Outline, FactMarks.AreIn) : field;

    /// <summary>Those that hold one of the phrases.</summary>
    internal ImmutableArray<Sentence> SentencesWith(PhraseList phrases) => Sentences.Of(Outline, (words, _) => phrases.OccursIn(words));

    /// <summary>The lines that take over from another role, its heading among them where that says so in brackets.</summary>
    internal ImmutableArray<InheritanceClaim> Inheritances =>
        field.IsDefault ? field = OfHeading().AddRange(Claims(InheritanceClaim.Of, everywhere: true)) : field;

    /// <summary>The sentences of its paragraphs that give a grade.</summary>
    internal ImmutableArray<GradeClaim> Grades => field.IsDefault ? field = Kind == HeadingKind.Grade ? Claims(static sentence => GradeClaim.Of(sentence, true)) : Claims(static sentence => GradeClaim.Of(sentence, false)) : field;

    /// <summary>The sentences of its paragraphs that give the roles below them a grade each.</summary>
    internal ImmutableArray<GradeClaim> GradesOfSeveral => Claims(GradeClaim.OfSeveral);

    /// <summary>The sentences of its paragraphs that name a manager.</summary>
    internal ImmutableArray<ReportingClaim> Reporting => field.IsDefault ? field = Claims(ReportingClaim.Of) : field;

    /// <summary>The sections whose headings hang below that one.</summary>
    internal static IEnumerable<PageSection> Below(PageSection section, ImmutableArray<PageSection> sections)
    {
        for (var at = section.Index + 1; at < sections.Length && sections[at].Level > section.Level; at++)
            yield return sections[at];
    }

    internal static ImmutableArray<PageSection> All(PageOutline page) =>
        [.. page.Sections.Select((section, index) => new PageSection(index, section, index + 1 < page.Sections.Length && page.Sections[index + 1] is var next && next.Level > section.Level ? next : null))];

    /// <summary>What the front matter says of the role that the page is about; null when it says nothing of it.</summary>
    internal static PageSection? OfFrontMatter(PageOutline page)
    {
        ImmutableArray<OutlineBlock> facts = [.. page.Facts.Where(fact => KeyedFact.IsKey(fact.Key)).Select(fact => new OutlineBlock.Paragraph(new($"{fact.Key}: {fact.Value}", fact.Line, []), Bold: false))];
        return facts.IsEmpty ? null : new(-1, new(0, "", 1, default, -1, facts), below: null);
    }

    private ImmutableArray<InheritanceClaim> OfHeading() =>
        Kind is HeadingKind.Responsibilities or HeadingKind.Requirements && Outline.Heading.EndsWith(')') && InheritanceClaim.Of(new(Outline.Heading, Outline.Line, [])) is { } claim ? [claim] : [];

    private ImmutableArray<T> Claims<T>(Func<Sentence, T?> read, bool everywhere = false)
        where T : class
    {
        var claims = new Few<T>();
        foreach (var sentence in Telling)
        {
            // A list of facts may stand right under a title: "- Reports to: Head of Sound".
            var counts = everywhere || sentence.Place == SentencePlace.Paragraph || (Kind == HeadingKind.Other && sentence.Place == SentencePlace.Item && KeyedFact.Is(sentence));
            if (counts && read(sentence) is { } claim)
                claims.Add(claim);
        }

        return claims.Take();
    }
}
