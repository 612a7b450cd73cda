using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>A title that no role of the catalogue bears: said so, with the nearest ones, and never answered for one of them.</summary>
internal sealed record NoSuchRoleQuestion(string Title, ImmutableArray<Role> Nearest) : Question
{
    public static NoSuchRoleQuestion? Recognise(Inquiry inquiry)
    {
        if (inquiry.Has(Concept.Pretend) && inquiry.Has(Concept.IAm) && inquiry.Named.IsEmpty)
            return null;
        if (inquiry.Reading.Mentions.OfType<Mention.NoSuchRole>().FirstOrDefault(mention => !IsBystander(inquiry, mention)) is { } missing)
            return new NoSuchRoleQuestion(missing.Title, missing.Nearest);
        if (inquiry.Reading.Mentions.OfType<Mention.OfManager>().FirstOrDefault() is { } manager && !BeyondQuestion.AsksWhoHolds(inquiry) && (inquiry.Named.IsEmpty || inquiry.Has(Concept.Compare, Concept.Same, Concept.Gap)))
            return new NoSuchRoleQuestion(manager.Title, []);
        return StandsForARole(inquiry) is { Length: > 0 } title ? new NoSuchRoleQuestion(title, []) : null;
    }

    /// <summary>"A recruiter told me that … senior producer …": who said it is not who it is about.</summary>
    private static bool IsBystander(Inquiry inquiry, Mention.NoSuchRole missing) =>
        inquiry.Named.Length > 0 && (inquiry.Reading.Senses.Any(sense => sense.Concept == Concept.Tells && sense.First == missing.End) || IntroducesOneself(inquiry, missing));

    /// <summary>"Hiring manager here: …", "I'm a recruiter, … the coordinator …": who asks, said in a part of its own.</summary>
    private static bool IntroducesOneself(Inquiry inquiry, Mention.NoSuchRole missing)
    {
        var reading = inquiry.Reading;
        var part = reading.PartOf(missing.First);
        return reading.Mentions.OfType<Mention.OneRole>().All(role => reading.PartOf(role.First) > part)
            && reading.Senses.Where(sense => reading.PartOf(sense.First) == part).All(sense => sense.Concept is Concept.IAm or Concept.FirstPerson or Concept.Aside or Concept.Greeting or Concept.Tells or Concept.YesNo or Concept.New);
    }

    /// <summary>
    /// Words that neither the lexicon nor the catalogue has, where a fact about a role is asked and no role is in sight:
    /// "what grade is a lion tamer". Whoever is asked back "which role" then has already said it. Empty when there are none.
    /// </summary>
    private static string StandsForARole(Inquiry inquiry)
    {
        if (inquiry.Has(Concept.Pretend) || (inquiry.Has(Concept.Mandatory) && !inquiry.HasFact && !inquiry.Has(Concept.What)))
            return "";
        if (!(inquiry.HasAspect || ExpectationsQuestion.SectionsOf(inquiry).Length > 0) || inquiry.Has(Concept.All, Concept.FirstPerson, Concept.Highest, Concept.Lowest, Concept.Count, Concept.List, Concept.Roles) || inquiry.AsksWhichRole || inquiry.Reading.Mentions.Length > 0 || inquiry.Spoken.Length > 0 || inquiry.Mine is not null)
            return "";
        var words = inquiry.Reading.Words;
        var left = inquiry.Reading.Subject.Where(term => term.Topic is null).ToList();
        // The first word left over opens the title; what follows it belongs to it, known or not: "a Wizard of Light Bulbs".
        // Lines have no grade: a word that some line has is a title all the same where one is asked.
        var asksFact = inquiry.Has(Concept.Grade, Concept.Next, Concept.Previous) && !inquiry.Has(Concept.Who, Concept.ToWhom, Concept.Pretend, Concept.Source) && inquiry.Reading.Quantities.IsEmpty && inquiry.Reading.Lexicon == LexiconIndex.All[0];
        asksFact |= AsksWhatSomebodyDoes(inquiry.Reading);
        if (left.Count == 0 || (left.Count != inquiry.Reading.Subject.Count() && !(asksFact && left[0] == inquiry.Reading.Subject.First())) || (!asksFact && left[0].IsWritten && inquiry.Search.Vocabulary.Knows(left[0].Text)))
            return "";
        var unknown = left.Select(term => term.At).ToList();
        var isNamed = asksFact || (unknown[0] > 0 && Enumerable.Range(unknown[0], unknown[^1] - unknown[0]).All(at => unknown.Contains(at) || TitleWords.IsConnector(words[at].Text))
            && (TitleWords.IsConnector(words[unknown[0] - 1].Text) || inquiry.Reading.Senses.Any(sense => sense.Concept == Concept.YesNo && sense.End == unknown[0])));
        if (!isNamed)
            return "";
        // A word beside it that only a guess at its spelling made known belongs to the title too.
        var last = AsksWhatSomebodyDoes(inquiry.Reading) ? inquiry.Reading.Subject.Last().End - 1 : unknown[^1];
        while (last + 1 < words.Length && words[last + 1].Text != words[last + 1].Token.Text)
            last++;
        return inquiry.Reading.Text[words[unknown[0]].Token.Start..words[last].Token.End];
    }

    /// <summary>"What does a lion tamer do": between the article and the verb stands somebody, also where a line has the words.</summary>
    private static bool AsksWhatSomebodyDoes(Reading reading)
    {
        if (!reading.Has(Concept.What) || reading.Subject.ToList() is not [var first, ..] terms || first.At == 0 || reading.Words[first.At - 1].Text is not ("a" or "an" or "ein" or "eine"))
            return false;
        for (var at = 1; at < terms.Count; at++)
        {
            if (terms[at].At != terms[at - 1].End)
                return false;
        }

        return reading.IsMeant(Concept.Do, terms[^1].End);
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("unknown_role");
        foreach (var role in Nearest)
            answer.Offer("overview", ("role", role.Title));
        if (Nearest.IsEmpty)
            return answer.Offer("list").Build(context.Words.Say("unknown.none", ("title", context.Words.Quoted(Title))), Outcome.NoSuchRole);
        return answer.AddRoles(Nearest.Select(role => (role, context.Catalogue.FamilyOf(role).Title))).From(Nearest[0].Source)
            .Build(context.Words.Say("unknown.nearest", ("title", context.Words.Quoted(Title)), ("roles", context.Words.Or([.. Nearest.Select(role => role.Title)]))), Outcome.NoSuchRole);
    }
}
