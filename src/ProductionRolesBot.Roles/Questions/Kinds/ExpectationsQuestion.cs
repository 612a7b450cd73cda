using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What does … do", "what does … ask for": one or both lists of a role, whole.</summary>
/// <param name="Role">The role.</param>
/// <param name="Sections">The lists asked for, in the order they are shown.</param>
/// <param name="Strength">Only lines meant this strongly; null for all.</param>
internal sealed record ExpectationsQuestion(Role Role, ImmutableArray<SectionKind> Sections, RequirementStrength? Strength = null) : Question
{
    public static ExpectationsQuestion? Recognise(Inquiry inquiry)
    {
        if (inquiry.One is not { } role)
            return null;
        var sections = SectionsOf(inquiry);
        if (inquiry.Has(Concept.Optional))
            return new ExpectationsQuestion(role, [SectionKind.Requirements], RequirementStrength.Plus);
        return sections.IsEmpty ? null : new ExpectationsQuestion(role, sections);
    }

    /// <summary>The lists a question speaks of.</summary>
    public static ImmutableArray<SectionKind> SectionsOf(Inquiry inquiry)
    {
        var sections = ImmutableArray.CreateBuilder<SectionKind>(0);
        if ((inquiry.Has(Concept.Responsibilities) && !IsRuledOut(inquiry.Reading)) || AsksWhatSomebodyDoes(inquiry.Reading))
            sections.Add(SectionKind.Responsibilities);
        if (inquiry.Has(Concept.Requirements) || (inquiry.Has(Concept.Mandatory) && sections.Count == 0))
            sections.Add(SectionKind.Requirements);
        return sections.ToImmutable();
    }

    /// <summary>"Just the requirements, no duties": a list named only to be left out.</summary>
    private static bool IsRuledOut(Reading reading) =>
        reading.Has(Concept.Requirements) && reading.Senses.Where(sense => sense.Concept == Concept.Responsibilities).All(list => reading.Senses.Any(denies => denies.Concept == Concept.Not && denies.End == list.First));

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start(Sections[0] == SectionKind.Responsibilities ? "responsibilities" : "requirements").About(Role);
        var headlines = new List<string>();
        var outcomes = new List<Outcome>();
        foreach (var section in Sections)
        {
            var lines = context.Lines(Role, section);
            if (Strength is not null)
                lines = [.. lines.Where(line => line.Strength != RequirementStrength.Required)];
            headlines.Add(Headline(context, section, lines));
            outcomes.Add(Outcomes.IfStated(!lines.IsEmpty));
            answer.Add(context.Words.Say(HeadingOf(section)), lines);
            answer.From(Role.InheritsIn(section).Select(inherits => inherits.Quote)).NoteMissing(Role, section);
        }

        if (Sections.Length == 1)
            answer.Offer(Sections[0] == SectionKind.Responsibilities ? "requirements" : "responsibilities", ("role", Role.Title));
        return answer.Offer("nextLevel", ("role", Role.Title)).Offer("grade", ("role", Role.Title)).Build(string.Join(' ', headlines), Outcomes.OfAll(outcomes));
    }

    private string Headline(AnswerContext context, SectionKind section, ImmutableArray<CatalogueLine> lines)
    {
        var name = section == SectionKind.Responsibilities ? "responsibilities" : "requirements";
        if (Strength is not null)
        {
            return lines.IsEmpty
                ? context.Words.Say("optional.none", ("role", context.Name(Role)))
                : context.Words.Say("optional.some", ("role", context.Name(Role)), ("quotes", context.Words.And([.. lines.Take(4).Select(line => context.Words.Quoted(line.Bullet.Text))])));
        }

        if (lines.IsEmpty)
            return context.Words.Say($"{name}.notStated", ("role", context.Name(Role)));
        var years = section == SectionKind.Requirements ? lines.FirstOrDefault(line => line.Bullet is Requirement { Years.Length: > 0 }) : null;
        return years is null
            ? context.Words.SayNumber(name, lines.Length, ("role", context.Name(Role)))
            : context.Words.SayNumber("requirements.years", lines.Length, ("role", context.Name(Role)), ("quote", context.Words.Quoted(years.Bullet.Text)));
    }

    private static string HeadingOf(SectionKind section) => section == SectionKind.Responsibilities ? "heading.responsibilities" : "heading.requirements";

    /// <summary>"What does … do", "what else do they do": asked with one form of "do" and answered with another.</summary>
    private static bool AsksWhatSomebodyDoes(Reading reading) =>
        reading.Has(Concept.What) && (HasToDo(reading) || DoesBehindName(reading) || reading.Senses.Count(sense => sense.Concept == Concept.Do) > 1 || (reading.Senses is [.., { Concept: Concept.Do } last] && last.End == reading.Words.Length));

    /// <summary>"… what a producer does all day", "what do you do as a producer".</summary>
    private static bool DoesBehindName(Reading reading) =>
        reading.Senses.Any(verb => verb.Concept == Concept.Do && (reading.Mentions.Any(mention => mention is Mention.OneRole && mention.End == verb.First)
            || (verb.First > 1 && reading.Lexicon.IsCommon(reading.Words[verb.First - 1].Text) && reading.Senses.Any(sense => sense.Concept == Concept.YesNo && sense.End == verb.First - 1))));

    /// <summary>"What would I have to do".</summary>
    private static bool HasToDo(Reading reading) =>
        reading.Senses.Any(must => must.Concept == Concept.Mandatory && reading.Senses.Any(verb => verb.Concept == Concept.Do && verb.First == must.End));
}
