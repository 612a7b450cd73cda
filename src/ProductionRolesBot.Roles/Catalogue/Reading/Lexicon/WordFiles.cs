using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

/// <summary>What parts sentences and holds places.</summary>
/// <param name="Abbreviations">"Sr", "e.g": a full stop after them does not end a sentence.</param>
/// <param name="Placeholders">"TBD": what stands in place of text.</param>
/// <param name="WordEndings">Endings of one and the same word: "manage", "managing".</param>
/// <param name="HangingEnds">"the": no sentence ends so.</param>
/// <param name="OpenEnds">"with": the name that follows belongs to the sentence.</param>
/// <param name="HangingStarts">"which": no line of a list begins so.</param>
/// <param name="DemandEnds">"must": what is asked for follows.</param>
/// <param name="Sendings">"see": the text stands on another page.</param>
/// <param name="Aliases">"also known as": another title follows.</param>
/// <param name="Documents">"job description": what the page is, beside the title of the role.</param>
/// <param name="FormKeys">"location": before a colon, what a form asks for.</param>
/// <param name="TitleKeys">"job title": in a form, what names the role.</param>
/// <param name="PositionKeys">"position": in a form, what may name the role.</param>
/// <param name="Retired">"legacy": a folder of pages that others have replaced.</param>
/// <param name="FamilyEndings">"Job Family", "Roles": what titles of pages add to the name of the family.</param>
/// <param name="ListNames">"responsib": a heading with one of these states the list itself, in whatever form.</param>
internal sealed record ProseWords(
    PhraseList Abbreviations,
    PhraseList Placeholders,
    PhraseList WordEndings,
    PhraseList HangingEnds,
    PhraseList OpenEnds,
    PhraseList HangingStarts,
    PhraseList DemandEnds,
    PhraseList Sendings,
    PhraseList Aliases,
    PhraseList Documents,
    PhraseList FormKeys,
    PhraseList TitleKeys,
    PhraseList PositionKeys,
    PhraseList Retired,
    PhraseList FamilyEndings,
    PhraseList ListNames);

/// <summary>Sentences that give a grade.</summary>
/// <param name="Keys">"Job Grade": before a colon and the number.</param>
/// <param name="Verbs">Before the grade: "is", "maps".</param>
/// <param name="Fillers">Small words that may stand between the verb and the number.</param>
/// <param name="Denials">"not aligned": no grade applies.</param>
internal sealed record GradeWords(
    PhraseList Keys,
    PhraseList Verbs,
    PhraseList Fillers,
    PhraseList Denials);

/// <summary>Sentences that name a manager.</summary>
/// <param name="Keys">"Line manager": before a colon and the titles.</param>
/// <param name="Verbs">"reports".</param>
/// <param name="Adverbs">"directly": between the verb and its preposition.</param>
/// <param name="Prepositions">"to", and its slips.</param>
/// <param name="Subjects">"this role", "will": before the verb they name nobody.</param>
/// <param name="Ends">Where the titles end: "and leads a team", "in EMEA".</param>
/// <param name="Others">"or another designated individual": no title.</param>
/// <param name="BulletStarts">How a bullet begins that says to whom the role reports.</param>
/// <param name="Articles">Before a title.</param>
/// <param name="Offices">"chairman": before "of the" they name a manager even in small letters.</param>
internal sealed record ReportingWords(
    PhraseList Keys,
    PhraseList Verbs,
    PhraseList Adverbs,
    PhraseList Prepositions,
    PhraseList Subjects,
    PhraseList Ends,
    PhraseList Others,
    PhraseList BulletStarts,
    PhraseList Articles,
    PhraseList Offices);

/// <summary>Lines that take over what another role asks.</summary>
/// <param name="Marks">A line without any of them takes nothing over.</param>
/// <param name="Verbs">"extends", "includes".</param>
/// <param name="Lists">The lists that are taken over.</param>
/// <param name="Fillers">Between the verb and the title: "all of the".</param>
/// <param name="Ends">Where the title ends.</param>
/// <param name="Rest">What adds nothing to the reference.</param>
/// <param name="Aboves">"outlined above": the list that is meant is the page's own.</param>
/// <param name="TitleEnds">Ends that written with a capital are part of the title.</param>
internal sealed record InheritanceWords(
    PhraseList Marks,
    PhraseList Verbs,
    PhraseList Lists,
    PhraseList Fillers,
    PhraseList Ends,
    PhraseList Rest,
    PhraseList Aboves,
    PhraseList TitleEnds);

/// <summary>Sentences about the step after.</summary>
/// <param name="Undefined">"not yet defined".</param>
/// <param name="Subjects">What such a sentence speaks of: "next step".</param>
/// <param name="Cues">Before the name of the step, the surest first.</param>
/// <param name="Paths">What leads to the name of the step among other prose.</param>
/// <param name="Tails">What ends a name there.</param>
/// <param name="Ends">Where the names end.</param>
/// <param name="Suffixes">"job family", "role": after a name, no part of it.</param>
/// <param name="Elsewhere">"please review": the step is told on another page.</param>
/// <param name="Articles">Before a name.</param>
/// <param name="Openings">"next step for the": whose step is told stands behind.</param>
/// <param name="Verbs">Behind that name.</param>
internal sealed record LadderWords(
    PhraseList Undefined,
    PhraseList Subjects,
    PhraseList Cues,
    PhraseList Paths,
    PhraseList Tails,
    PhraseList Ends,
    PhraseList Suffixes,
    PhraseList Elsewhere,
    PhraseList Articles,
    PhraseList Openings,
    PhraseList Verbs)
{
    /// <summary>The cues one by one, each with the space behind it.</summary>
    internal ImmutableArray<PhraseList> CuesBeforeSpace { get; } = [.. Cues.All.Select(cue => new PhraseList([cue + " "]))];
}

/// <summary>What a requirement asks for.</summary>
/// <param name="Plus">"nice to have".</param>
/// <param name="Bonus">How a bullet begins that is marked as a bonus.</param>
/// <param name="Levels">"strong": how much of a skill.</param>
/// <param name="Degrees">Words of a degree.</param>
/// <param name="DegreeEnds">The words that a degree may end in.</param>
/// <param name="DegreeJoins">Between two words of a degree.</param>
/// <param name="Numbers">"zero", "one", …, each at its place.</param>
/// <param name="Years">"years", "yrs".</param>
/// <param name="YearsBefore">"at least": before the number and part of it.</param>
/// <param name="YearsNotAsked">"the next three years": no experience.</param>
/// <param name="SubjectEnds">Where the subject of the years ends.</param>
/// <param name="SubjectStarts">"of", "in": before the subject.</param>
/// <param name="SubjectTrails">"and": left behind the subject.</param>
internal sealed record RequirementWords(
    PhraseList Plus,
    PhraseList Bonus,
    PhraseList Levels,
    PhraseList Degrees,
    PhraseList DegreeEnds,
    PhraseList DegreeJoins,
    PhraseList Numbers,
    PhraseList Years,
    PhraseList YearsBefore,
    PhraseList YearsNotAsked,
    PhraseList SubjectEnds,
    PhraseList SubjectStarts,
    PhraseList SubjectTrails);

/// <summary>Who leads people.</summary>
/// <param name="ManagementHeadings">Headings above people managers.</param>
/// <param name="CraftHeadings">Headings above everybody else.</param>
/// <param name="ManagementTitles">"director".</param>
/// <param name="CraftTitles">Titles that sound like managers and are none: "chief of staff".</param>
/// <param name="ManagementWork">"direct reports": work of people managers.</param>
internal sealed record TrackWords(
    PhraseList ManagementHeadings,
    PhraseList CraftHeadings,
    PhraseList ManagementTitles,
    PhraseList CraftTitles,
    PhraseList ManagementWork);
