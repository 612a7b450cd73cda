using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"Forget me", "what do you keep about me".</summary>
internal sealed record ForgetQuestion(bool OnlyAsks, Role? Mine) : Question
{
    public static ForgetQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Forget, Concept.Privacy) && inquiry.Named.IsEmpty && (inquiry.Has(Concept.Privacy) || !inquiry.HasAspect) ? new ForgetQuestion(!inquiry.Has(Concept.Forget), inquiry.Mine) : null;

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start(OnlyAsks ? "privacy" : "forget").Offer("list").Offer("help");
        return answer.Build(!OnlyAsks ? context.Words.Say("forgotten") : Mine is null ? context.Words.Say("privacy.nothing") : context.Words.Say("privacy.role", ("role", context.Name(Mine))));
    }
}
