using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>A question that fits several roles, or none yet: asked back, each choice being the same question about one role.</summary>
/// <param name="Candidates">Roles to choose from.</param>
/// <param name="Named">The words that fit them all; null when no role was named.</param>
/// <param name="AskAbout">The question again, about the chosen role.</param>
internal sealed record WhichRoleQuestion(ImmutableArray<Role> Candidates, string? Named, Func<Role, string> AskAbout) : Question
{
    private const int MostChoices = 6;
    private const int MostAgreed = 4;

    public static Question? Recognise(Inquiry inquiry)
    {
        if (inquiry.Reading.Mentions.OfType<Mention.Several>().FirstOrDefault() is not { } several || !inquiry.Levels.IsEmpty || IsStepBelow(inquiry, several))
            return null;
        var words = inquiry.Reading.Words;
        if (inquiry.Named.IsEmpty && !inquiry.HasAspect && inquiry.Has(Concept.List, Concept.Count, Concept.Roles, Concept.All) && inquiry.Scope.Roles.Intersect(several.Roles).ToImmutableArray() is { IsEmpty: false } listed)
            return new ListQuestion(inquiry.Index.Scope(listed), null);
        if (Agreed(inquiry, several.Roles) is { } agreed)
            return agreed;
        var (start, end) = (words[several.First].Token.Start, words[several.End - 1].Token.End);
        var text = inquiry.Reading.Text;
        return new WhichRoleQuestion(several.Roles, text[start..end], role => text[..start] + RoleNames.Unique(inquiry.Catalogue, role) + text[end..]);
    }

    /// <summary>"Moving from brand designer to senior": of the levels that the first name fits, the one below the second is meant.</summary>
    private static bool IsStepBelow(Inquiry inquiry, Mention.Several several) =>
        inquiry.Has(Concept.Gap) && inquiry.Named is [var goal] && inquiry.Reading.Mentions.Any(mention => mention is Mention.OneRole && mention.First >= several.End)
        && inquiry.Catalogue.RolesBefore(goal).Any(below => several.Roles.Any(role => role.Id == below.Id));

    /// <summary>One fact asked of roles that bear one title, all of which state the same: said of each, instead of asking which.</summary>
    private static Question? Agreed(Inquiry inquiry, ImmutableArray<Role> roles)
    {
        if (!inquiry.Named.IsEmpty || inquiry.IsYesNo || roles.Length > MostAgreed || !inquiry.Terms.IsEmpty || !ExpectationsQuestion.SectionsOf(inquiry).IsEmpty
            || roles.Select(role => string.Join(' ', TitleWords.Core(TitleWords.Of(role.Title.Split('(')[0])))).Distinct().Count() > 1 || !inquiry.Reading.IsOnly(Concept.Grade, Concept.Manager, Concept.ToWhom, Concept.Who, Concept.What, Concept.YesNo, Concept.Levels, Concept.Steps, Concept.Which, Concept.Do, Concept.Role, Concept.Tells, Concept.Thanks, Concept.Greeting, Concept.FirstPerson))
            return null;
        if (inquiry.Has(Concept.Manager))
            return roles.Select(role => string.Join('|', ReportsToQuestion.Managers(role).Order())).Distinct().ToList() is [{ Length: > 0 }] ? new ReportsToQuestion(roles) : null;
        return inquiry.Has(Concept.Grade) && roles.Select(LevelOf).Distinct().ToList() is [{ Length: > 0 }] ? new GradeQuestion(roles) : null;
    }

    /// <summary>The one grade, else the number of the level that a page gives instead; empty when it gives neither.</summary>
    private static string LevelOf(Role role) =>
        role.Grade is GradeStatement.Stated stated ? stated.Grade.ToString() : string.Concat((role.FrameworkLevel?.Text ?? "").Where(char.IsAsciiDigit));

    /// <summary>For a question about a role that names none.</summary>
    public static WhichRoleQuestion? WithoutName(Inquiry inquiry) =>
        inquiry.HasAspect || inquiry.Has(Concept.Gap, Concept.Pronoun, Concept.Compare, Concept.Overview, Concept.Do, Concept.Above, Concept.Below, Concept.Other) || inquiry.Terms.Any(term => term.Topic is not null || term.IsWritten)
            ? new WhichRoleQuestion(inquiry.Scope.Roles, null, role => $"{inquiry.Reading.Text.TrimEnd('?', '.', '!', ' ')}, {RoleNames.Unique(inquiry.Catalogue, role)}")
            : null;

    public override Answer Answer(AnswerContext context)
    {
        var shown = Candidates.Take(MostChoices).ToList();
        var answer = context.Start("which_role");
        foreach (var role in shown)
            answer.From(role.Source);
        answer.AddRoles(shown.Select(role => (role, context.Catalogue.FamilyOf(role).Title)), AskAbout);
        if (Candidates.Length > shown.Count)
            answer.Add(new AnswerBlock.Paragraph(context.Words.Say("which.more", ("n", Candidates.Length - shown.Count)))).Offer("list");
        foreach (var role in shown)
            answer.Offer(new FollowUp(role.Title, AskAbout(role)));
        return answer.Build(Named is null ? context.Words.Say("which.unnamed") : context.Words.Say("which.named", ("named", context.Words.Quoted(Named)), ("n", Candidates.Length)), Outcome.WhichRole);
    }
}
