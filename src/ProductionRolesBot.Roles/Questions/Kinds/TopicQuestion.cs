using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>One thing about a role: "what does … do with YouTube", "is travel required", "is a degree mandatory".</summary>
/// <param name="Roles">The roles asked about.</param>
/// <param name="Terms">What is asked.</param>
/// <param name="Topic">The same in the words of the question, for the answer.</param>
/// <param name="Sections">The lists to look at.</param>
/// <param name="IsYesNo">True when yes or no would answer.</param>
/// <param name="Claim">What a line must prove for a yes.</param>
internal sealed record TopicQuestion(
    ImmutableArray<Role> Roles,
    ImmutableArray<Term> Terms,
    string Topic,
    ImmutableArray<SectionKind> Sections,
    bool IsYesNo,
    TopicClaim Claim) : Question
{
    private const int MostLines = 8;

    public static TopicQuestion? Recognise(Inquiry inquiry)
    {
        var terms = inquiry.Terms;
        if (terms.IsEmpty)
            return null;
        // "Who does storyboarding" asks of everybody, whoever was spoken of.
        var asksWho = inquiry.AsksWhichRole && !inquiry.Has(Concept.Pronoun) && !(inquiry.Has(Concept.Not) && inquiry.Scope.Count <= Inquiry.FewRoles);
        var roles = inquiry.Named.IsEmpty && asksWho ? [] : inquiry.Subject;
        // Nobody is named: what every role of a small catalogue says is an answer, a guess at one of many is not.
        if (roles.IsEmpty && inquiry.Scope.Count <= Inquiry.FewRoles && (inquiry.IsYesNo || inquiry.Has(Concept.Mandatory, Concept.Requirements, Concept.Optional)) && !asksWho)
            roles = terms.Any(term => term.Topic is not null || term.IsWritten) || inquiry.Has(Concept.Mandatory, Concept.Requirements) ? inquiry.Scope.Roles : [];
        if (roles.IsEmpty || roles.Length > Inquiry.FewRoles)
            return null;
        return Of(inquiry, roles, terms);
    }

    /// <summary>The question whether, or what, the roles have to do with a thing.</summary>
    /// <param name="inquiry">How it is asked.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="terms">The thing.</param>
    public static TopicQuestion Of(Inquiry inquiry, ImmutableArray<Role> roles, ImmutableArray<Term> terms)
    {
        var sections = ExpectationsQuestion.SectionsOf(inquiry);
        var claim = TopicClaim.Of(inquiry, terms);
        // A line that speaks of management does not make a role "a management role": nothing proves what one is.
        if (inquiry.IsYesNo && claim.Need == Need.Any && inquiry.AsksWhatItIs)
            claim = claim with { Terms = [.. terms.Select(term => term with { Proof = [] })] };
        var isYesNo = inquiry.IsYesNo || (!inquiry.AsksForWord && (inquiry.Has(Concept.Mandatory) || IsDoubted(inquiry)));
        return new TopicQuestion(roles, terms, Inquiry.NameOf(terms), sections.Length == 1 ? sections : [SectionKind.Responsibilities, SectionKind.Requirements], isYesNo, claim);
    }

    /// <summary>"Coordinator: any business trips?", "videography for the producer?": a thing, a role and a question mark.</summary>
    private static bool IsDoubted(Inquiry inquiry) =>
        inquiry.Named.Length == 1 && !inquiry.HasAspect && inquiry.Reading.Text.AsSpan().TrimEnd().EndsWith("?", StringComparison.Ordinal) && inquiry.Terms.All(term => term.Topic is not null);

    public override Answer Answer(AnswerContext context)
    {
        var found = Roles.Select(role => (Role: role, Lines: Matching(context, role))).ToList();
        var answer = context.Start(IsYesNo ? "yes_no" : Sections is [SectionKind.Responsibilities] ? "responsibilities" : "requirements").About(Roles);
        foreach (var (role, lines) in found.Where(pair => pair.Lines.Length > 0))
            answer.Add(Roles.Length > 1 ? role.Title : context.Words.Say("heading.lines", ("topic", Topic)), lines);
        if (!IsYesNo && found is [var (asked, shown)])
            AddRest(context, answer, asked, shown);
        if (Roles is [var one])
            answer.Offer("requirements", ("role", one.Title)).Offer("responsibilities", ("role", one.Title));
        answer.Offer("search", ("topic", Topic));
        return answer.Build(Headline(context, found), OutcomeOf(context, found));
    }

    /// <summary>Whoever asks for a list and names a detail still wants the list; where no line has the detail, what the page does say.</summary>
    private void AddRest(AnswerContext context, AnswerBuilder answer, Role role, ImmutableArray<CatalogueLine> shown)
    {
        if (Sections is [var section])
            answer.Add(context.Words.Say(section == SectionKind.Responsibilities ? "heading.responsibilities" : "heading.requirements"), [.. context.Lines(role, section).Except(shown)], folded: !shown.IsEmpty);
        else if (shown.IsEmpty)
            OverviewQuestion.AddProfile(context, answer, role);
    }

    private ImmutableArray<CatalogueLine> Matching(AnswerContext context, Role role)
    {
        var lines = TermMatch.Of(context, role, Sections, Terms);
        return [.. (Claim.Need == Need.Must ? lines.OrderByDescending(line => line.Section) : lines.AsEnumerable()).Take(MostLines)];
    }

    /// <summary>Not said is also what was asked with yes or no and no line proves.</summary>
    private Outcome OutcomeOf(AnswerContext context, List<(Role Role, ImmutableArray<CatalogueLine> Lines)> found) => Outcomes.IfStated(
        found is [var (_, lines)]
            ? !lines.IsEmpty && (!IsYesNo || Claim.IsDenied || Claim.Verdict(context, lines) is not null)
            : found.Exists(SpeaksOfAll));

    /// <summary>"Can I bring my dog to the shoot": lines on the shoot alone say nothing of the dog.</summary>
    private bool SpeaksOfAll((Role Role, ImmutableArray<CatalogueLine> Lines) found) =>
        found.Lines.Length > 0 && (!IsYesNo || Terms.Length == 1 || Terms.All(term => found.Lines[0].Words.HasAny(term.Stems)));

    private string Headline(AnswerContext context, List<(Role Role, ImmutableArray<CatalogueLine> Lines)> found)
    {
        if (found is [var (role, lines)])
            return Sentence(context, role, lines);
        var with = found.Where(SpeaksOfAll).ToList();
        if (with.Count == 0)
            return found.Count == context.Catalogue.Roles.Length
                ? context.Words.Say("topic.nobody", ("topic", Topic))
                : context.Words.Say("topic.notStated", ("role", context.Words.And([.. found.Select(pair => context.Name(pair.Role))])), ("topic", Topic));
        var names = context.Words.And([.. with.Select(pair => context.Name(pair.Role))]);
        if (with.Count < found.Count)
            return context.Words.SayNumber("topic.someRoles", with.Count, ("roles", names), ("topic", Topic), ("others", context.Words.And([.. found.Where(pair => pair.Lines.IsEmpty).Select(pair => context.Name(pair.Role))])));
        var verdicts = with.Select(pair => Claim.Verdict(context, pair.Lines)).Distinct().ToList();
        var opening = IsYesNo && verdicts is [{ } shared] ? context.Words.Say($"verdict.{shared}") + " " : "";
        return with.Select(pair => pair.Lines[0].Bullet.Text).Distinct().ToList() is [var text]
            ? opening + context.Words.Say("topic.allSame", ("roles", names), ("quote", context.Words.Quoted(text)))
            : opening + string.Join(' ', with.Select(pair => context.Words.Say("topic.says", ("role", context.Name(pair.Role)), ("quote", context.Words.Quoted(pair.Lines[0].Bullet.Text)))));
    }

    private string Sentence(AnswerContext context, Role role, ImmutableArray<CatalogueLine> lines)
    {
        if (lines.IsEmpty)
            return context.Words.Say("topic.notStated", ("role", context.Name(role)), ("topic", Topic));
        var quote = context.Words.Quoted(lines[0].Bullet.Text);
        if (IsYesNo && !(Claim.IsDenied && Claim.Verdict(context, lines) is null))
        {
            return Claim.Verdict(context, lines) is { } verdict
                ? context.Words.Say($"verdict.{verdict}") + " " + context.Words.Say("topic.says", ("role", context.Name(role)), ("quote", quote))
                : context.Words.Say("topic.closest", ("role", context.Name(role)), ("quote", quote));
        }

        return lines.Length == 1
            ? context.Words.Say("topic.says", ("role", context.Name(role)), ("quote", quote))
            : context.Words.Say("topic.lines", ("role", context.Name(role)), ("n", lines.Length), ("topic", Topic), ("quote", quote));
    }
}
