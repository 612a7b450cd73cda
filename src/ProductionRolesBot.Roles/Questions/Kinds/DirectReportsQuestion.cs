using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Who reports to …": the roles whose page names that manager.</summary>
internal sealed record DirectReportsQuestion(string Manager, ImmutableArray<Role> Reports) : Question
{
    public static DirectReportsQuestion? Recognise(Inquiry inquiry)
    {
        if (ManagerOf(inquiry) is { } named)
            return new DirectReportsQuestion(named.Title, inquiry.Index.Reporting.Under(named.Title));
        if (inquiry.Reading.First(Concept.DirectReports) is not { } asked || (inquiry.IsYesNo && inquiry.Reading.Mentions.Any(mention => mention is Mention.OneRole && mention.First < asked.First)))
            return null;
        var words = inquiry.Reading.Words.Skip(asked.End).SkipWhile(word => TitleWords.IsConnector(word.Text) || inquiry.Reading.Lexicon.IsCommon(word.Text))
            .TakeWhile((word, at) => at == 0 || (word.Token.Before != Separator.Stop && !Opens(inquiry.Reading, word))).ToList();
        if (words.Count == 0 && inquiry.One is null)
            return null;
        var title = words.Count == 0 ? inquiry.One!.Title : inquiry.Reading.Text[words[0].Token.Start..words[^1].Token.End];
        if (inquiry.Named is [var role])
            title = role.Title;
        var wanted = TitleWords.Of(title);
        var reports = inquiry.Index.Reporting.Under(manager => Same(manager, wanted));
        if (reports.IsEmpty)
            reports = inquiry.Index.Reporting.Under(manager => wanted.Length > 1 && wanted.All(manager.Contains));
        if (reports.SelectMany(report => ReportsToQuestion.Managers(report)).FirstOrDefault(manager => Same(TitleWords.Of(manager), wanted)) is { } written)
            title = written;
        return new DirectReportsQuestion(title.TrimEnd('?', '.', '!', ' '), reports);
    }

    /// <summary>"Roles with the … as their manager": a manager the pages only name, in a question for those under them; null when it asks for something else.</summary>
    private static Mention.OfManager? ManagerOf(Inquiry inquiry) =>
        inquiry.Named.IsEmpty && !inquiry.IsYesNo && !BeyondQuestion.AsksWhoHolds(inquiry) && !(inquiry.Has(Concept.ToWhom) && inquiry.Has(Concept.Manager))
        && inquiry.Has(Concept.DirectReports, Concept.Who, Concept.Which, Concept.Role, Concept.Roles, Concept.Family, Concept.SupervisesVerb, Concept.List, Concept.Count, Concept.Levels, Concept.All)
            ? inquiry.Reading.Mentions.OfType<Mention.OfManager>().FirstOrDefault()
            : null;

    /// <summary>True for a word behind the title that goes on asking: ", which roles".</summary>
    private static bool Opens(Reading reading, Word word) =>
        reading.Senses.Any(sense => reading.Words[sense.First].Token.Start == word.Token.Start && sense.Concept is Concept.Which or Concept.Who or Concept.What or Concept.Tag);

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("direct_reports");
        if (Reports.IsEmpty)
            return answer.Offer("list").Offer("help").Build(context.Words.Say("directReports.none", ("manager", Manager)), Outcome.NotStated);
        foreach (var role in Reports)
            answer.From(role.ReportsTo.Select(line => line.Quote));
        answer.About(Reports).AddRoles(Reports.Select(role => (role, FamilyQuestion.GradeText(context, role)))).Offer("overview", ("role", Reports[0].Title));
        if (Reports.Length > 1)
            answer.Offer("compare", ("a", Reports[0].Title), ("b", Reports[^1].Title));
        return answer.Build(context.Words.SayNumber("directReports", Reports.Length, ("manager", Manager), ("roles", context.Words.And([.. Reports.Take(Inquiry.FewRoles).Select(role => role.Title)]))));
    }

    private static bool Same(ImmutableArray<string> a, ImmutableArray<string> b) => a.Length == b.Length && a.All(b.Contains);
}
