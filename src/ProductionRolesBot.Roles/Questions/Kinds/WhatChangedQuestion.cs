using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes.Versions;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions.Kinds;

/// <summary>"What changed since August", "what changed in …": the catalogue that answers now against one that answered before.</summary>
/// <param name="Roles">The roles asked about; empty for all.</param>
/// <param name="Since">The day asked about; null for as long as is known.</param>
internal sealed record WhatChangedQuestion(ImmutableArray<Role> Roles, DateOnly? Since) : Question
{
    private const int MostRoles = 8;

    public static Question? Recognise(Inquiry inquiry)
    {
        if (!inquiry.Has(Concept.Changed) || inquiry.Named.Length > 1)
            return null;
        // Without a name the question is about everything, whatever was spoken of, unless it says "it".
        var roles = inquiry.Named.Length > 0 ? inquiry.Named : inquiry.Has(Concept.Pronoun) ? inquiry.Spoken : inquiry.Reading.Family is { } family ? family.Roles : [];
        return new WhatChangedQuestion(roles, inquiry.Today is { } today ? DayReader.Find(inquiry.Reading, today) : null);
    }

    public override Answer Answer(AnswerContext context)
    {
        var answer = context.Start("what_changed").About(Roles);
        var history = context.History;
        if ((Since is { } day ? history.On(day) : history.Versions.FirstOrDefault()) is not { } version)
            return answer.Build(context.Words.Say("changed.unknown"), Outcome.NotStated);
        ImmutableArray<CatalogueChange> changes = [.. version.Since.Changes.Where(IsAskedAbout)];
        var told = changes.Where(change => change.ChangesExpectations || change.Kind is ChangeKind.Renamed or ChangeKind.ReportsTo).ToList();
        foreach (var role in told.GroupBy(change => change.Role ?? change.Page).Take(MostRoles))
            answer.Add(new AnswerBlock.BulletList(role.Key, [.. role.OrderBy(change => change.Kind).Select(change => ChangedLine.Item(context, answer, change))]));
        if (told.Select(change => change.Role ?? change.Page).Distinct().Count() is var all and > MostRoles)
            answer.Add(new AnswerBlock.Paragraph(context.Words.Say("changed.more", ("n", all - MostRoles))));
        if (Since is { } asked && version.Served > asked)
            answer.Add(new AnswerBlock.Paragraph(context.Words.Say("changed.oldest", ("date", Day(version.Served)))));
        return answer.Offer("list").Build(Headline(context, version, changes, told.Count));
    }

    private bool IsAskedAbout(CatalogueChange change) =>
        Roles.IsEmpty || Roles.Any(role => change.Id == role.Id) || (change.Role is null && change.Section is "responsibilities" or "requirements" && Roles.Any(role => role.Source.Page == change.Page));

    private string Headline(AnswerContext context, PastVersion version, ImmutableArray<CatalogueChange> changes, int told)
    {
        var scope = Roles.IsEmpty ? context.Words.Say("changed.everything") : context.Words.And([.. Roles.Select(context.Name)]);
        var date = Day(Since is { } asked && asked > version.Served ? asked : version.Served);
        if (changes.IsEmpty)
            return context.Words.Say("changed.none", ("scope", scope), ("date", date));
        var expected = changes.Count(change => change.ChangesExpectations);
        return expected == 0
            ? context.Words.Say("changed.noExpectation", ("scope", scope), ("date", date), ("n", told), ("rest", changes.Length - told))
            : context.Words.Say("changed.some", ("scope", scope), ("date", date), ("n", expected), ("rest", changes.Length - expected));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
