using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What am I missing for …": what the upper level asks that the lower one does not.</summary>
internal sealed record PromotionGapQuestion(Role From, Role To, ImmutableArray<SectionKind> Sections) : Question
{
    public static Question? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Gap) && !LeadsFromTo(inquiry.Reading) && !(inquiry.Named.Length == 2 && inquiry.Has(Concept.Moves) && !inquiry.HasFact) && !(inquiry.Has(Concept.Next) && inquiry.Has(Concept.Requirements, Concept.Responsibilities, Concept.Compare, Concept.Mandatory)))
            return null;
        if (LacksOneThing(inquiry))
            return null;
        if (RolesOf(inquiry) is not var (from, to))
            return inquiry.One is { } top && inquiry.Has(Concept.Gap, Concept.Next) && !inquiry.Has(Concept.Grade) ? new NextLevelQuestion(top) : null;
        var sections = ExpectationsQuestion.SectionsOf(inquiry);
        if (inquiry.Has(Concept.Grade) && inquiry.Reading.Quantities.IsEmpty && sections.IsEmpty)
            return new GradeQuestion([to]);
        return new PromotionGapQuestion(from, to, sections is [SectionKind.Responsibilities] ? sections : [SectionKind.Requirements, SectionKind.Responsibilities]);
    }

    public override Answer Answer(AnswerContext context)
    {
        var gap = RoleGap.Between(From, To, context.Catalogue);
        gap = gap with { Sections = [.. Sections.Select(asked => gap.Sections.First(section => section.Section == asked))] };
        var answer = context.Start(PackSentences.GapKind).About([From, To]);
        foreach (var section in gap.Sections)
            GapBlocks.Add(context, answer, gap, section);
        answer.From(From.Grade.Quotes).From(To.Grade.Quotes);
        answer.Offer("requirements", ("role", To.Title)).Offer("compare", ("a", From.Title), ("b", To.Title)).Offer("nextLevel", ("role", To.Title));
        var headline = context.Words.Say("gap", ("from", context.Name(From)), ("to", context.Name(To)), ("new", gap.Count(ChangeClass.New)), ("raised", gap.Count(ChangeClass.Raised)));
        return answer.Build(Rest(context.Words, gap) is { Length: > 0 } rest ? $"{headline} {context.Words.Say("gap.rest", ("rest", rest))}" : headline);
    }

    /// <summary>The counts of the other classes, those that are not empty.</summary>
    private static string Rest(Phrasebook words, RoleGap gap) => string.Join(words.Say("comma"), new[]
    {
        (ChangeClass.Lowered, "gap.lowered"),
        (ChangeClass.Reworded, "gap.reworded"),
        (ChangeClass.Unchanged, "gap.unchanged"),
        (ChangeClass.NotListed, "gap.notListed"),
    }.Where(entry => gap.Count(entry.Item1) > 0).Select(entry => words.Say(entry.Item2, ("n", gap.Count(entry.Item1)))));

    /// <summary>From which role to which: as named, by their grades, or from the role spoken of to the next.</summary>
    private static (Role From, Role To)? RolesOf(Inquiry inquiry)
    {
        var named = inquiry.Named;
        if (named.Length == 1 && inquiry.Has(Concept.Pronoun) && inquiry.Spoken.FirstOrDefault(role => role.Id != named[0].Id) is { } spoken)
            return Ordered(inquiry, named[0], spoken);
        if (named.Length >= 2)
            return Ordered(inquiry, named[0], named[1]);
        if (named.IsEmpty && ByGrades(inquiry) is { } byGrades)
            return byGrades;
        if (named.IsEmpty && inquiry.Spoken.Length == 2)
            return Ordered(inquiry, inquiry.Spoken[0], inquiry.Spoken[1]);
        if (named is [var target] && inquiry.Mine is { } mine && mine.Id != target.Id)
            return (mine, target);
        if (named is [var goal] && inquiry.Spoken is [var current] && current.Id != goal.Id && inquiry.Catalogue.FamilyOf(current).Page == inquiry.Catalogue.FamilyOf(goal).Page && !inquiry.Has(Concept.Next))
            return Ordered(inquiry, current, goal);
        if (inquiry.One is not { } one)
            return null;
        // "Promoted to senior" speaks of the goal; "promoted from producer", "the next level" of the start.
        if (named.Length == 1 && IsGoal(inquiry) && inquiry.Catalogue.RolesBefore(one) is [var before, ..])
            return (before, one);
        return inquiry.Catalogue.RolesAfter(one) is [var next, ..] ? (one, next) : null;
    }

    /// <summary>"If I don't have a degree, can I still be …": one thing somebody lacks, not everything.</summary>
    private static bool LacksOneThing(Inquiry inquiry) =>
        inquiry.Named.Length == 1 && inquiry.Reading.Senses.Any(sense => sense is { Concept: Concept.Gap, Count: > 2 } && inquiry.Reading.Terms.Any(term => term.Topic is not null && term.At - sense.End is 0 or 1));

    /// <summary>"From … to …" between two roles asks for the way, whatever other words say so.</summary>
    private static bool LeadsFromTo(Reading reading)
    {
        var roles = reading.Mentions.OfType<Mention.OneRole>().ToList();
        return roles.Count == 2 && !reading.Has(Concept.Grade, Concept.Manager) && (Follows(reading, roles[0], reading.Lexicon.Lexicon.StartWords) || roles[1].First - roles[0].End == 1) && Follows(reading, roles[1], reading.Lexicon.Lexicon.GoalWords);
    }

    private static bool Follows(Reading reading, Mention mention, ImmutableArray<string> words) =>
        reading.Words.Take(mention.First).Reverse().Take(2).Any(word => words.Contains(word.Text));

    private static bool IsGoal(Inquiry inquiry)
    {
        var mention = inquiry.Reading.Mentions.OfType<Mention.OneRole>().First();
        for (var at = mention.First - 1; at >= 0 && at >= mention.First - 3; at--)
        {
            var word = inquiry.Reading.Words[at].Text;
            if (inquiry.Reading.Lexicon.Lexicon.StartWords.Contains(word))
                return false;
            if (inquiry.Reading.Lexicon.Lexicon.GoalWords.Contains(word))
                return true;
        }

        return false;
    }

    /// <summary>The way up: the lower of two roles first, as their family orders them.</summary>
    private static (Role From, Role To) Ordered(Inquiry inquiry, Role a, Role b)
    {
        var family = inquiry.Catalogue.FamilyOf(a);
        var (first, second) = (family.Roles.IndexOf(a), family.Roles.IndexOf(b));
        return second >= 0 && second < first ? (b, a) : (a, b);
    }

    private static (Role From, Role To)? ByGrades(Inquiry inquiry)
    {
        var grades = inquiry.Reading.Quantities.Where(quantity => quantity.Unit == QuantityUnit.Grade).Select(quantity => quantity.Value).ToList();
        if (grades.Count != 2)
            return null;
        return TheOne(grades[0]) is { } one && TheOne(grades[1]) is { } other ? (one, other) : null;

        Role? TheOne(decimal grade) => inquiry.Scope.By(QuantityUnit.Grade).RisingIn(NumberRange.Only(grade)).Take(2).ToList() is [var only] ? only : null;
    }
}
