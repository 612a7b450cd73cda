using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Where is that written": the page and lines behind a role or the last answer.</summary>
internal sealed record SourceQuestion(ImmutableArray<Role> Roles) : Question
{
    public static SourceQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Source) && ExpectationsQuestion.SectionsOf(inquiry).IsEmpty && inquiry.Terms.IsEmpty && RolesOf(inquiry) is { Length: > 0 } roles ? new SourceQuestion([.. roles.Take(Inquiry.FewRoles)]) : null;

    /// <summary>The roles asked about; all of the only page where nobody is named.</summary>
    private static ImmutableArray<Role> RolesOf(Inquiry inquiry) =>
        inquiry.Subject.IsEmpty && inquiry.Catalogue.Families is [var only] ? only.Roles : inquiry.Subject;

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("source").About(Roles);
        foreach (var role in Roles)
        {
            var family = context.Catalogue.FamilyOf(role);
            answer.From(role.Source).From(role.Grade.Quotes);
            if (family.Address is { } address)
                answer.Add(new AnswerBlock.OpenLink(family.Title, role.Anchor is { } anchor ? new Uri(address, "#" + anchor) : address));
        }

        foreach (var quote in Roles.SelectMany(role => role.Grade.Quotes).Take(3))
            answer.Add(new AnswerBlock.Quotation(quote));
        var first = Roles[0];
        return answer.Offer("overview", ("role", first.Title)).Build(context.Words.Say("sourceOf", ("role", context.Words.And([.. Roles.Select(context.Name)])), ("page", context.Catalogue.FamilyOf(first).Title), ("file", first.Source.Page), ("line", first.Source.Line)));
    }
}
