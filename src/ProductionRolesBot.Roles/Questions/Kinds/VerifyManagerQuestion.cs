using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Does … report to the …": a manager's title held against the page.</summary>
internal sealed record VerifyManagerQuestion(ImmutableArray<Role> Roles, ImmutableArray<string> Claimed, bool IsDenied) : Question
{
    public static VerifyManagerQuestion? Recognise(Inquiry inquiry)
    {
        if (inquiry.IsYesNo && Supervised(inquiry.Reading) is var (above, below))
            return new VerifyManagerQuestion([below], TitleWords.Of(above.Title), inquiry.IsDeniedFact);
        if (!inquiry.IsYesNo || inquiry.Reading.First(Concept.Manager) is not { } reports || inquiry.Has(Concept.Same) || (inquiry.Named.Length > 1 && inquiry.Has(Concept.Compare)))
            return null;
        var reading = inquiry.Reading;
        // In German and Spanish the verb opens the question and the name follows it.
        var name = reading.Mentions.OfType<Mention.OneRole>().FirstOrDefault(mention => mention.End <= reports.First || inquiry.Named.Length == 1);
        // "Would I report to the senior producer": the name is the claim, and whoever was spoken of is asked about.
        if (name is not null && name.First >= reports.End && inquiry.Has(Concept.FirstPerson, Concept.Pronoun) && (inquiry.Mine ?? inquiry.Spoken.FirstOrDefault()) is { } somebody && somebody.Id != name.Role.Id)
            return new VerifyManagerQuestion([somebody], TitleWords.Of(name.Role.Title), inquiry.IsDeniedFact);
        var first = name?.Role ?? (inquiry.Named.IsEmpty ? inquiry.One : null);
        var claimed = TitleWords.Of(string.Join(' ', reading.Words.Skip(Math.Max(reports.End, name?.End ?? 0)).Select(word => word.Text))).Where(word => reading.Lexicon.IsOccupation(word) || !(reading.Lexicon.IsCommon(word) || reading.Lexicon.IsTag(word))).ToImmutableArray();
        // The title of a manager without a page is known to the letter; what is said behind it is no part of it.
        if (reading.Mentions.OfType<Mention.OfManager>().FirstOrDefault(mention => mention.First >= reports.End) is { } named)
            claimed = TitleWords.Of(named.Title);
        if (reading.Mentions.OfType<Mention.NoSuchRole>().FirstOrDefault() is { } missing && inquiry.Named.Length > 0)
            return new VerifyManagerQuestion(inquiry.Named, TitleWords.Of(missing.Title), inquiry.IsDeniedFact);
        ImmutableArray<Role> before = [.. reading.Mentions.OfType<Mention.OneRole>().Where(mention => mention.End <= reports.First).Select(mention => mention.Role).Intersect(inquiry.Named)];
        ImmutableArray<Role> roles = before.Length > 1 ? before : first is not null ? [first] : inquiry.Named.IsEmpty && inquiry.AsksOfAll ? inquiry.Subject : [];
        return roles.IsEmpty || !claimed.Any(LexiconIndex.All[0].IsOccupation) ? null : new VerifyManagerQuestion(roles, claimed, inquiry.IsDeniedFact);
    }

    /// <summary>The title claimed as the page writes it, null when the role does not report there.</summary>
    public string? Borne(Role role) => ReportsToQuestion.Managers(role).FirstOrDefault(manager => Claimed.All(TitleWords.Of(manager).Contains));

    /// <summary>"Does the senior supervise the coordinator": two roles and the verb between them; null for anything else.</summary>
    private static (Role Above, Role Below)? Supervised(Reading reading) =>
        reading.Mentions is [Mention.OneRole above, Mention.OneRole below] && reading.Senses.Any(verb => verb.Concept == Concept.SupervisesVerb && verb.First >= above.End && verb.End <= below.First)
            && !reading.Senses.Any(sense => sense.First >= above.End && sense.End <= below.First && sense.Concept is Concept.Manager)
            ? (above.Role, below.Role)
            : null;

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("yes_no").About(Roles).Offer("grade", ("role", Roles[0].Title)).Offer("nextLevel", ("role", Roles[0].Title));
        foreach (var line in Roles.SelectMany(role => role.ReportsTo))
            answer.From(line.Quote).Add(new AnswerBlock.Quotation(line.Quote));
        var sentences = string.Join(' ', Roles.Select(role => ReportsToQuestion.Sentence(context, role)));
        if (Roles.Any(role => ReportsToQuestion.Managers(role).IsEmpty))
            return answer.Build(sentences, Outcome.NotStated);
        var holds = Roles.All(role => Borne(role) is not null);
        return answer.Build(context.Words.Say(holds != IsDenied ? "verdict.yes" : IsDenied ? "verdict.no" : "verdict.notQuite") + " " + sentences);
    }
}
