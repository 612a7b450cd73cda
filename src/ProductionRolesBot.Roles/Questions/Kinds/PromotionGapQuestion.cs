using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
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
        if (RolesOf(inquiry) is not var (from, to))
            return inquiry.One is { } top && inquiry.Has(Concept.Gap, Concept.Next) && !inquiry.Has(Concept.Grade) ? new NextLevelQuestion(top) : null;
        var sections = ExpectationsQuestion.SectionsOf(inquiry);
        if (inquiry.Has(Concept.Grade) && inquiry.Reading.Quantities.IsEmpty && sections.IsEmpty)
            return new GradeQuestion([to]);
        return new PromotionGapQuestion(from, to, sections is [SectionKind.Responsibilities] ? sections : [SectionKind.Requirements, SectionKind.Responsibilities]);
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("promotion_gap").About([From, To]);
        var pairs = Sections.ToDictionary(section => section, section => LinePairing.Of(context.Lines(From, section), context.Lines(To, section)));
        foreach (var section in Sections)
            AddSection(context, answer, section, pairs[section]);
        answer.From(From.Grade.Quotes).From(To.Grade.Quotes);
        answer.Offer("requirements", ("role", To.Title)).Offer("compare", ("a", From.Title), ("b", To.Title)).Offer("nextLevel", ("role", To.Title));
        var all = pairs.Values.SelectMany(list => list).ToList();
        return answer.Build(context.Words.Say("gap", ("from", context.Name(From)), ("to", context.Name(To)), ("new", all.Count(pair => pair.Class == PairClass.New)), ("raised", all.Count(pair => pair.Class == PairClass.Raised))));
    }

    private static void AddSection(AnswerContext context, AnswerBuilder answer, SectionKind section, ImmutableArray<LinePair> pairs)
    {
        var changed = pairs.Where(pair => pair.Class is PairClass.New or PairClass.Raised).OrderByDescending(pair => pair.Class).ToList();
        foreach (var pair in changed)
        {
            answer.From(pair.To.Bullet.Source);
            if (pair.From is { } from)
                answer.From(from.Bullet.Source);
        }

        var heading = context.Words.Say(section == SectionKind.Requirements ? "heading.requirements" : "heading.responsibilities");
        if (changed.Count > 0)
            answer.Add(new AnswerBlock.BulletList(heading, [.. changed.Select(pair => answer.Item(pair.To, pair.From is { } from ? context.Words.Say("note.raised", ("before", context.Words.Quoted(from.Bullet.Text))) : context.Words.Say("note.new")))]));
        var reworded = pairs.Where(pair => pair.Class == PairClass.Reworded).Select(pair => pair.To).ToList();
        answer.Add(context.Words.Say("heading.reworded", ("heading", heading)), reworded, folded: true);
    }

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

    /// <summary>"From … to …" between two roles asks for the way, whatever other words say so.</summary>
    private static bool LeadsFromTo(Reading reading)
    {
        var roles = reading.Mentions.OfType<Mention.OneRole>().ToList();
        return roles.Count == 2 && !reading.Has(Concept.Grade, Concept.Manager) && Follows(reading, roles[0], reading.Lexicon.Lexicon.StartWords) && Follows(reading, roles[1], reading.Lexicon.Lexicon.GoalWords);
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
        var from = inquiry.Scope.Where(role => role.Grade.Grades.Any(grade => grade.Value == grades[0])).ToList();
        var to = inquiry.Scope.Where(role => role.Grade.Grades.Any(grade => grade.Value == grades[1])).ToList();
        return from is [var one] && to is [var other] ? (one, other) : null;
    }
}
