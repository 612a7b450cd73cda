using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"I'm a …", "what is my role": what the bot remembers of the person, and nothing more.</summary>
internal sealed record MyRoleQuestion(Role? Role, bool JustSaid) : Question
{
    public static MyRoleQuestion? Recognise(Inquiry inquiry)
    {
        if (inquiry.Has(Concept.MyRole) && inquiry.Named.IsEmpty && !inquiry.HasAspect)
            return new MyRoleQuestion(inquiry.Mine, false);
        return inquiry.Reading.First(Concept.IAm) is { } iAm && inquiry.Named is [var role] && inquiry.Reading.Mentions.Any(mention => mention is Mention.OneRole && mention.First >= iAm.End && (mention.First == iAm.End || inquiry.Reading.PartOf(mention.First) == inquiry.Reading.PartOf(iAm.First))) && !inquiry.HasAspect && !inquiry.Has(Concept.Gap, Concept.Compare) && !inquiry.IsYesNo && inquiry.Terms.IsEmpty ? new MyRoleQuestion(role, true) : null;
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("my_role");
        if (Role is null)
            return answer.Offer("list").Build(context.Words.Say("myRole.unknown"));
        return answer.About(Role).From(Role.Source).Offer("myGap").Offer("requirements", ("role", Role.Title)).Offer("forget")
            .Build(context.Words.Say(JustSaid ? "myRole.noted" : "myRole.known", ("role", context.Name(Role))));
    }
}
