using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Who does … report to": of one role or of several.</summary>
internal sealed record ReportsToQuestion(ImmutableArray<Role> Roles) : Question
{
    public static ReportsToQuestion? Recognise(Inquiry inquiry) =>
        (inquiry.Has(Concept.Manager) || IsSupervised(inquiry)) && inquiry.Subject.Length > 0 && (inquiry.Terms.IsEmpty || inquiry.AsksForWord) && !(inquiry.Has(Concept.Responsibilities) && !inquiry.AsksForWord) ? new ReportsToQuestion(inquiry.Subject) : null;

    /// <summary>"Who manages the coordinator" asks for a manager, "who manages the crew" for a responsibility.</summary>
    public static bool IsSupervised(Inquiry inquiry) =>
        inquiry.Has(Concept.Who, Concept.Role, Concept.Pronoun) && inquiry.Named.Length > 0 && inquiry.Terms.IsEmpty && inquiry.Reading.First(Concept.SupervisesVerb) is { } verb
        && inquiry.Reading.Mentions.Any(mention => mention is Mention.OneRole && mention.First >= verb.End && NamesSomebody(inquiry.Reading, mention));

    /// <summary>"Expenses" is work, an "expense specialist" somebody.</summary>
    private static bool NamesSomebody(Reading reading, Mention mention)
    {
        for (var at = mention.First; at < mention.End; at++)
        {
            var word = reading.Words[at];
            if (TitleWords.IsLevel(word.Text) || reading.Lexicon.IsOccupation(word.Text) || word.TitleWords.Any(LexiconIndex.All[0].IsOccupation))
                return true;
        }

        return false;
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("reports_to").About(Roles);
        foreach (var role in Roles)
        {
            answer.From(role.ReportsTo.Select(line => line.Quote));
            if (Roles.Length == 1)
            {
                foreach (var line in role.ReportsTo)
                    answer.Add(new AnswerBlock.Quotation(line.Quote));
                answer.Offer("grade", ("role", role.Title)).Offer("nextLevel", ("role", role.Title));
                if (Managers(role) is [var manager, ..])
                    answer.Offer("directReports", ("manager", manager));
            }
        }

        if (Roles.Length > 1)
            answer.Offer("grades").Offer("compare", ("a", Roles[0].Title), ("b", Roles[^1].Title));
        return answer.Build(Headline(context), OutcomeOf(Roles));
    }

    /// <summary>Every manager that the page names for the role.</summary>
    public static ImmutableArray<string> Managers(Role role) =>
        [.. role.ReportsTo.SelectMany(line => line.Managers).Select(manager => manager.Title).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What the catalogue says about the manager of one role, as a sentence.</summary>
    public static string Sentence(AnswerContext context, Role role) =>
        Managers(role) is { IsEmpty: false } managers
            ? context.Words.Say("reportsTo.stated", ("role", context.Name(role)), ("manager", context.Words.Or(managers)))
            : context.Words.Say("reportsTo.notStated", ("role", context.Name(role)));

    /// <summary>What came of asking for the managers of roles.</summary>
    public static Outcome OutcomeOf(params IEnumerable<Role> roles) => Outcomes.OfAll(roles.Select(role => Outcomes.IfStated(!Managers(role).IsEmpty)));

    private string Headline(AnswerContext context)
    {
        var managers = Roles.Select(role => context.Words.Or(Managers(role))).Distinct().ToList();
        return Roles.Length > 1 && managers is [{ Length: > 0 } shared]
            ? context.Words.Say("reportsTo.shared", ("roles", context.Words.And([.. Roles.Select(context.Name)])), ("manager", shared))
            : string.Join(' ', Roles.Take(Inquiry.FewRoles).Select(role => Sentence(context, role)));
    }
}
