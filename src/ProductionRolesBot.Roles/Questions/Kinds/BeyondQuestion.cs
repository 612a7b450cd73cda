using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>What no role catalogue holds: pay, people, openings, the weather.</summary>
internal sealed record BeyondQuestion(string Subject, Role? Role) : Question
{
    /// <summary>Subjects that are as often the occasion of a question as what it asks: "I have an interview, what are the requirements".</summary>
    private static readonly string[] Yielding = ["openings", "interview", "other"];

    private static readonly ImmutableArray<Concept> Opening = [Concept.What, Concept.Which, Concept.Who, Concept.How, Concept.ToWhom];

    public static BeyondQuestion? Recognise(Inquiry inquiry)
    {
        if (inquiry.Has(Concept.Pretend) && (inquiry.Reading.Mentions.IsEmpty || (inquiry.Has(Concept.IAm) && inquiry.Named.IsEmpty)))
            return new BeyondQuestion("pretend", null);
        if (AsksWhen(inquiry))
            return new BeyondQuestion(inquiry.Has(Concept.Gap, Concept.Moves) ? "promotionTiming" : "startDate", inquiry.One);
        if (CountsPeople(inquiry) || NamesPerson(inquiry) || AsksWhoHolds(inquiry))
            return new BeyondQuestion("people", inquiry.One);
        if (inquiry.Has(Concept.Where) && inquiry.Has(Concept.Do) && inquiry.Named.Length > 0 && inquiry.Terms.IsEmpty && !inquiry.HasAspect && !inquiry.Has(Concept.Source, Concept.Moves, Concept.Gap, Concept.Beyond))
            return new BeyondQuestion("location", inquiry.One);
        if (inquiry.Reading.First(Concept.Beyond) is not { Name: { } subject } beyond || IsAside(inquiry, beyond) || OnlyFrames(inquiry, beyond))
            return null;
        if (Yielding.Contains(subject) && inquiry.Subject.Length > 0 && inquiry.Has(Concept.Grade, Concept.Manager, Concept.Responsibilities, Concept.Requirements, Concept.Mandatory, Concept.Gap))
            return null;
        // A line of the catalogue may speak of just that: "who scouts locations", "who runs the interviews".
        var others = inquiry.Terms.Where(term => term.Topic is not null || !inquiry.Reading.Senses.Any(sense => sense.Concept == Concept.Beyond && term.At >= sense.First && term.At < sense.End)).ToImmutableArray();
        var all = inquiry.Reading.Terms.Where(term => term.IsStrong || (term.At >= beyond.First && term.At < beyond.End)).ToImmutableArray();
        var written = others.Where(term => term.IsWritten).ToImmutableArray();
        if (inquiry.AsksWhichRole && written.Length > 1 && inquiry.Search.FindAll(written))
            return null;
        if (inquiry.AsksWhichRole && inquiry.Named.IsEmpty && IsWrittenBesideAnother(inquiry, beyond, written))
            return null;
        if (inquiry.IsYesNo && written.Any(other => other.End == beyond.First) && IsWrittenBesideAnother(inquiry, beyond, written))
            return null;
        if (IsWorkOfSomebody(inquiry, beyond, subject, others))
            return null;
        if (beyond.Count == 1 && others.Length > 0 && (inquiry.Search.FindAll(all) || (subject == "other" && inquiry.Has(Concept.Who, Concept.Which) && others.Any(term => term.IsWritten))))
            return null;
        return new BeyondQuestion(subject, inquiry.One);
    }

    /// <summary>"When does the next producer start": the pages say what comes next, never when.</summary>
    private static bool AsksWhen(Inquiry inquiry) =>
        inquiry.Named.Length > 0 && inquiry.Terms.IsEmpty && !inquiry.Has(Concept.Changed, Concept.Beyond, Concept.What, Concept.Which, Concept.Who) && inquiry.Reading.First(Concept.When) is { First: < 2, Count: 1 };

    /// <summary>"Who orders laptops", "which role deals with visas": work that some line speaks of, not what one gets.</summary>
    private static bool IsWorkOfSomebody(Inquiry inquiry, Sense beyond, string subject, ImmutableArray<Term> others) =>
        inquiry.AsksWhichRole && inquiry.Named.IsEmpty && subject is not ("pay" or "judgement" or "hours" or "pretend")
        && (others.Length > 0 || inquiry.Has(Concept.Responsibilities, Concept.Overview, Concept.SupervisesVerb, Concept.Do)) && IsWritten(inquiry, beyond);

    /// <summary>True where a line has a word of the phrase.</summary>
    private static bool IsWritten(Inquiry inquiry, Sense beyond) =>
        inquiry.Reading.Terms.Any(term => term.IsWritten && term.At >= beyond.First && term.At < beyond.End);

    /// <summary>"Who prepares earnings releases": a line has the word together with another of the question.</summary>
    private static bool IsWrittenBesideAnother(Inquiry inquiry, Sense beyond, ImmutableArray<Term> written) =>
        beyond.Count == 1 && inquiry.Reading.Terms.FirstOrDefault(term => term.At == beyond.First) is { IsWritten: true } word && written.Any(other => other.At != word.At && inquiry.Search.FindAll([word, other]));

    /// <summary>"How many digital producers are there": heads, not roles.</summary>
    private static bool CountsPeople(Inquiry inquiry) =>
        inquiry.Reading.First(Concept.Count) is { Count: > 1 } && !inquiry.Has(Concept.Beyond) && inquiry.Named.Length == 1 && inquiry.Terms.IsEmpty && !inquiry.HasAspect
        && !inquiry.Has(Concept.Levels, Concept.Roles, Concept.Role, Concept.Gap, Concept.Compare, Concept.DirectReports, Concept.Common);

    /// <summary>"Did Anna get promoted to senior producer": a name that nothing here knows, behind the verb that asks.</summary>
    private static bool NamesPerson(Inquiry inquiry)
    {
        if (inquiry.Reading.First(Concept.YesNo) is not { } verb || verb.End >= inquiry.Reading.Words.Length || inquiry.Has(Concept.Requirements, Concept.Mandatory, Concept.Optional))
            return false;
        var name = inquiry.Reading.Words[verb.End];
        if (name.IsKnown || inquiry.Reading.Mentions.Any(mention => verb.End >= mention.First && verb.End < mention.End))
            return false;
        return IsSaidToBe(inquiry.Reading, verb.End + 1) || ((char.IsUpper(inquiry.Reading.Text[name.Token.Start]) || IsWasPromoted(inquiry.Reading, verb)) && inquiry.Has(Concept.Gap, Concept.Moves, Concept.Manager, Concept.Grade, Concept.Do));
    }

    /// <summary>"Has maria been promoted": a common word between the name and what became of it.</summary>
    private static bool IsWasPromoted(Reading reading, Sense verb) =>
        verb.First == 0 && verb.End + 1 < reading.Words.Length && reading.Lexicon.IsCommon(reading.Words[verb.End + 1].Text) && reading.Has(Concept.Gap, Concept.Moves);

    /// <summary>"… anna a digital producer": an article and a role directly behind the name.</summary>
    private static bool IsSaidToBe(Reading reading, int at) =>
        at < reading.Words.Length && TitleWords.IsConnector(reading.Words[at].Text) && reading.Mentions.Any(mention => mention is Mention.OneRole && mention.First == at + 1);

    /// <summary>"Who is the Senior Manager, Video": a title that the pages only name, asked for the person who bears it.</summary>
    public static bool AsksWhoHolds(Inquiry inquiry) =>
        inquiry.Has(Concept.Who) && !inquiry.Has(Concept.Manager, Concept.DirectReports) && inquiry.Reading.Mentions.OfType<Mention.OfManager>().Any(manager => inquiry.Reading.Senses.Any(verb =>
            verb.Concept == Concept.YesNo && verb.End <= manager.First && inquiry.Reading.Words.Skip(verb.End).Take(manager.First - verb.End).All(word => TitleWords.IsConnector(word.Text))));

    /// <summary>"I have a candidate on the phone, give me …": said in another part of the sentence than the one that names the role and asks.</summary>
    private static bool IsAside(Inquiry inquiry, Sense beyond)
    {
        var reading = inquiry.Reading;
        var part = reading.PartOf(beyond.First);
        // "My contract says producer, what are my duties": told before it is asked for something else.
        if (inquiry.Named.Length > 0 && !reading.Senses.Any(sense => Opening.Contains(sense.Concept) && reading.PartOf(sense.First) == part)
            && reading.Senses.Any(opens => Opening.Contains(opens.Concept) && reading.PartOf(opens.First) is var asking && asking > part && reading.Senses.Any(sense => reading.PartOf(sense.First) == asking && (IsAspect(sense) || sense.Concept == Concept.Do))))
            return true;
        return reading.Mentions.Any(mention => mention is Mention.OneRole && reading.PartOf(mention.First) is var other && other != part
            && reading.Senses.Any(sense => reading.PartOf(sense.First) == other && IsAspect(sense)));
    }

    private static bool IsAspect(Sense sense) =>
        sense.Concept is Concept.Overview or Concept.Grade or Concept.Manager or Concept.Responsibilities or Concept.Requirements or Concept.Compare or Concept.Next or Concept.Years;

    /// <summary>"How much do advocates travel", "names of the roles": the phrase only frames a question for something else.</summary>
    private static bool OnlyFrames(Inquiry inquiry, Sense beyond)
    {
        var words = inquiry.Reading.Words;
        if (inquiry.Reading.Lexicon.Means(words[beyond.First].Text, Concept.How) && inquiry.Reading.Lexicon.Means(words[beyond.End - 1].Text, Concept.Do) && inquiry.Terms.Any(term => term.Topic is not null && term.At >= beyond.End))
            return true;
        var next = beyond.End;
        while (next < words.Length && (TitleWords.IsConnector(words[next].Text) || inquiry.Reading.Lexicon.Means(words[next].Text, Concept.All)))
            next++;
        return beyond is { Name: "people", Count: > 1 } && TitleWords.IsConnector(words[beyond.End - 1].Text)
            && inquiry.Reading.Senses.Any(sense => sense.First >= beyond.End && sense.First <= next && (sense is { Concept: Concept.Pronoun, Count: > 1 } || sense.Concept is Concept.Role or Concept.Roles or Concept.Levels or Concept.Next or Concept.Previous or Concept.Manager));
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("not_in_catalogue");
        if (Role is null)
            return answer.Offer("list").Offer("help").Build(context.Words.Say($"beyond.{Subject}"), Outcome.NotInCatalogue);
        return answer.About(Role).Offer("overview", ("role", Role.Title)).Offer("grade", ("role", Role.Title)).Offer("requirements", ("role", Role.Title)).Build(context.Words.Say($"beyond.{Subject}"), Outcome.NotInCatalogue);
    }
}
