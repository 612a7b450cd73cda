using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Tell me about the … family": its roles with what the pages say of their grades.</summary>
internal sealed record FamilyQuestion(JobFamily Family) : Question
{
    public static FamilyQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Reading.Family is { } family && inquiry.Named.IsEmpty ? new FamilyQuestion(family)
        : inquiry.Named.IsEmpty && inquiry.Has(Concept.Family) && inquiry.Has(Concept.Overview) && !inquiry.Reading.Subject.Any() && inquiry.Catalogue.Families is [var only] ? new FamilyQuestion(only)
        : inquiry.Named is [var role] && NamesFamily(inquiry.Reading) && !inquiry.HasAspect ? new FamilyQuestion(inquiry.Catalogue.FamilyOf(role)) : null;

    /// <summary>"Which levels of developer advocate exist", "Contract Manager levels": the page, whichever of its roles the name fits.</summary>
    public static Question? OfLevels(Inquiry inquiry)
    {
        if (inquiry.IsYesNo)
            return null;
        if (inquiry.Has(Concept.Ladder) && inquiry.Named.IsEmpty && PageOf(inquiry) is { } ladder)
            return new LadderQuestion(ladder);
        if (inquiry.Has(Concept.Next, Concept.Previous, Concept.Compare, Concept.Highest, Concept.Lowest) || !(SpeaksOfLevels(inquiry.Reading) || AsksGradesOfAll(inquiry.Reading)) || inquiry.Named.Length > 1 || !inquiry.Terms.IsEmpty)
            return null;
        return PageOf(inquiry) is not { } page ? null : AsksGrades(inquiry.Reading) || AsksGradesOfAll(inquiry.Reading) ? new GradeQuestion(page.Roles) : new FamilyQuestion(page);
    }

    /// <summary>"Levels and grades": said beside the word that may mean either.</summary>
    private static bool AsksGrades(Reading reading) =>
        reading.Senses.Any(sense => sense.Concept == Concept.Grade && (!reading.IsMeant(Concept.Levels, sense.First) || reading.Senses.Any(other => other.Concept == Concept.Levels && other.First != sense.First)));

    /// <summary>"Grades in the CSM family", "every grade of the advocate track": of the page, though the name also is that of one role.</summary>
    private static bool AsksGradesOfAll(Reading reading) =>
        reading.Quantities.IsEmpty && reading.Senses.Any(grade => grade.Concept == Concept.Grade && (Plural.Singular(reading.Words[grade.First].Token.Text) != reading.Words[grade.First].Token.Text || reading.Senses.Any(all => all.Concept == Concept.All && all.End == grade.First)))
        && (NamesFamily(reading) || reading.Senses.Any(all => all.Concept == Concept.All && reading.IsMeant(Concept.Grade, all.End)));

    /// <summary>The one page of every role that the names fit; null when there are several or none.</summary>
    private static JobFamily? PageOf(Inquiry inquiry)
    {
        var roles = inquiry.Named.Concat(inquiry.Reading.Mentions.OfType<Mention.Several>().SelectMany(several => several.Roles)).ToList();
        var pages = roles.Select(inquiry.Catalogue.FamilyOf).DistinctBy(family => family.Page).ToList();
        return pages is [var page] ? page : null;
    }

    /// <summary>The plural, or "every level": "level" alone asks for a grade.</summary>
    private static bool SpeaksOfLevels(Reading reading) =>
        reading.Senses.Any(sense => sense.Concept == Concept.Levels && (!reading.Senses.Any(other => other.Concept == Concept.Grade && other.First == sense.First)
            || reading.Senses.Any(all => all.Concept == Concept.All && all.End == sense.First)));

    /// <summary>"The Sourcer family" means the page, not the role that bears its name.</summary>
    private static bool NamesFamily(Reading reading) =>
        reading.Mentions.OfType<Mention.OneRole>().FirstOrDefault() is { } mention
        && reading.Senses.Any(sense => sense.Concept == Concept.Family && (sense.First == mention.End || sense.End == mention.First));

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("family").About(Family.Roles).From(Family.Source)
            .AddRoles(Family.Roles.Select(role => (role, GradeText(context, role))));
        foreach (var role in Family.Roles)
            answer.From(role.Grade.Quotes);
        if (Family.Roles is [var first, .., var last])
            answer.Offer("ladder", ("family", Family.Title)).Offer("compare", ("a", first.Title), ("b", last.Title));
        else if (Family.Roles is [var only])
            answer.Offer("overview", ("role", only.Title));
        return answer.Build(context.Words.SayNumber("family", Family.Roles.Length, ("family", Family.Title), ("roles", context.Words.And([.. Family.Roles.Select(role => role.Title)]))));
    }

    /// <summary>The grade as a detail behind a title: "grade 7".</summary>
    public static string GradeText(AnswerContext context, Role role) =>
        role.Grade.Grades is { IsEmpty: false } grades ? context.Words.Say("grade.short", ("grade", context.Words.Or([.. grades.Select(grade => grade.ToString())]))) : context.Words.Say("grade.shortNotStated");
}
