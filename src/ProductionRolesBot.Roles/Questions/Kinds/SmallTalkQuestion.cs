using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>Greetings and thanks: a civil word, and what can be asked.</summary>
internal sealed record SmallTalkQuestion(bool IsThanks) : Question
{
    public static SmallTalkQuestion? Recognise(Inquiry inquiry) =>
        inquiry.Has(Concept.Greeting, Concept.Thanks) && inquiry.Named.IsEmpty && !inquiry.Terms.Any(term => term.Topic is not null || term.IsWritten) && inquiry.Reading.Mentions.IsEmpty
        && inquiry.Reading.IsOnly(Concept.Greeting, Concept.Thanks, Concept.WhatAbout, Concept.YesNo, Concept.How, Concept.Pronoun, Concept.Tag)
            ? new SmallTalkQuestion(!inquiry.Has(Concept.Greeting))
            : null;

    public override Answer Answer(AnswerContext context)
    {
        var example = context.Catalogue.Roles.FirstOrDefault();
        var answer = context.Start(IsThanks ? "thanks" : "greeting").Offer("help").Offer("list");
        if (example is not null)
            answer.Offer("overview", ("role", example.Title));
        return answer.Build(context.Words.Say(IsThanks ? "thanks" : "greeting"));
    }
}
