using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Does … report to the …": a manager's title held against the page.</summary>
internal sealed record VerifyManagerQuestion(Role Role, ImmutableArray<string> Claimed) : Question
{
    public static VerifyManagerQuestion? Recognise(Inquiry inquiry)
    {
        if (!inquiry.IsYesNo || inquiry.Reading.First(Concept.Manager) is not { } reports || (inquiry.Named.Length > 1 && inquiry.Has(Concept.Same, Concept.Compare)))
            return null;
        var reading = inquiry.Reading;
        // In German and Spanish the verb opens the question and the name follows it.
        var name = reading.Mentions.OfType<Mention.OneRole>().FirstOrDefault(mention => mention.End <= reports.First || inquiry.Named.Length == 1);
        // "Would I report to the senior producer": the name is the claim, and whoever was spoken of is asked about.
        if (name is not null && name.First >= reports.End && inquiry.Has(Concept.FirstPerson, Concept.Pronoun) && (inquiry.Mine ?? inquiry.Spoken.FirstOrDefault()) is { } somebody && somebody.Id != name.Role.Id)
            return new VerifyManagerQuestion(somebody, TitleWords.Of(name.Role.Title));
        var first = name?.Role ?? (inquiry.Named.IsEmpty ? inquiry.One : null);
        var claimed = TitleWords.Of(string.Join(' ', reading.Words.Skip(Math.Max(reports.End, name?.End ?? 0)).Select(word => word.Text))).Where(word => reading.Lexicon.IsOccupation(word) || !(reading.Lexicon.IsCommon(word) || reading.Lexicon.IsTag(word))).ToImmutableArray();
        // The title of a manager without a page is known to the letter; what is said behind it is no part of it.
        if (reading.Mentions.OfType<Mention.OfManager>().FirstOrDefault(mention => mention.First >= reports.End) is { } named)
            claimed = TitleWords.Of(named.Title);
        if (reading.Mentions.OfType<Mention.NoSuchRole>().FirstOrDefault() is { } missing && inquiry.Named is [var asked])
            return new VerifyManagerQuestion(asked, TitleWords.Of(missing.Title));
        return first is null || !claimed.Any(LexiconIndex.All[0].IsOccupation) ? null : new VerifyManagerQuestion(first, claimed);
    }

    public override Answer Answer(AnswerContext context)
    {
        var managers = ReportsToQuestion.Managers(Role);
        var answer = context.Start("yes_no").About(Role).From(Role.ReportsTo.Select(line => line.Quote)).Offer("grade", ("role", Role.Title)).Offer("nextLevel", ("role", Role.Title));
        foreach (var line in Role.ReportsTo)
            answer.Add(new AnswerBlock.Quotation(line.Quote));
        if (managers.IsEmpty)
            return answer.Build(ReportsToQuestion.Sentence(context, Role), Outcome.NotStated);
        var holds = managers.Any(manager => Claimed.All(TitleWords.Of(manager).Contains));
        return answer.Build(context.Words.Say(holds ? "verdict.yes" : "verdict.notQuite") + " " + ReportsToQuestion.Sentence(context, Role));
    }
}
