using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Questions;

/// <summary>Completes what somebody leaves out because it was just said: "and senior?" is the last question about another role.</summary>
internal static class FollowUpReading
{
    /// <summary>The last question about the roles now meant; null when the new words are a question of their own.</summary>
    /// <param name="reading">The new words.</param>
    /// <param name="last">The last question, null at the start.</param>
    /// <param name="spoken">The roles last spoken of.</param>
    /// <param name="among">The roles last shown together.</param>
    /// <param name="catalogue">Where the other roles of a page are found.</param>
    public static string? Completed(Reading reading, Lazy<Reading>? last, ImmutableArray<Role> spoken, ImmutableArray<Role> among, RoleCatalogue catalogue)
    {
        if (last is null)
            return null;
        if (AsksForOneSide(reading, last))
            return $"{Open(last.Value.Text)}, {reading.Text}";
        if (AsksOfThing(reading, last))
            return $"{Open(reading.Text)}, {string.Join(' ', last.Value.Subject.Select(term => term.Text))}";
        if (AsksWhoElse(reading, last))
            return $"{WhoOf(reading)} {string.Join(' ', last.Value.Subject.Select(term => term.Text))}";
        if (!LeavesQuestionOut(reading) || AsksWhetherOnly(reading, last))
            return null;
        if (reading.Has(Concept.Sure) && reading.Mentions.IsEmpty)
            return last.Value.Text;
        var names = NamesOf(reading);
        if (names.Count == 0 && reading.Has(Concept.Other) && spoken.Length > 0)
            names = [.. (among.Length > spoken.Length ? among : catalogue.FamilyOf(spoken[0]).Roles).Where(role => spoken.All(other => other.Id != role.Id)).Select(role => role.Title)];
        if (names.Count == 0 && reading.Has(Concept.All) && spoken.Length > 0)
            names = [.. (among.Length > 1 ? among : catalogue.FamilyOf(spoken[0]).Roles).Take(Inquiry.FewRoles).Select(role => role.Title)];
        if (names.Count == 0 && reading.Has(Concept.New, Concept.WhatAbout) && last.Value.Has(Concept.Next))
            names = [.. spoken.Select(role => role.Title)];
        return names.Count == 0 ? null : About(last.Value, string.Join(", ", names));
    }

    /// <summary>"Only the requirements", behind a comparison: the same comparison of that side.</summary>
    private static bool AsksForOneSide(Reading reading, Lazy<Reading> last) =>
        reading.Mentions.IsEmpty && !reading.Subject.Any()
        && reading.Has(Concept.Requirements, Concept.Responsibilities)
        && reading.IsOnly(Concept.Requirements, Concept.Responsibilities, Concept.Only, Concept.WhatAbout, Concept.New, Concept.Thanks, Concept.Tells, Concept.Pronoun, Concept.Do)
        && last.Value is { Roles.Length: > 1 } before && before.Has(Concept.Compare);

    /// <summary>"Is it a must for them", behind "which roles do podcasts": whether the thing just asked about is needed.</summary>
    private static bool AsksOfThing(Reading reading, Lazy<Reading> last) =>
        reading.Has(Concept.Mandatory, Concept.Optional) && reading.Has(Concept.Pronoun) && reading.Mentions.IsEmpty && !reading.Subject.Any() && reading.Words.Length < 10
        && reading.IsOnly(Concept.Mandatory, Concept.Optional, Concept.Strictly, Concept.Requirements, Concept.Pronoun, Concept.YesNo, Concept.New, Concept.WhatAbout, Concept.All, Concept.Tag, Concept.Who, Concept.Only, Concept.Which)
        && last.Value.Subject.Any();

    /// <summary>"Who does then?", behind the question whether somebody does a thing.</summary>
    private static bool AsksWhoElse(Reading reading, Lazy<Reading> last) =>
        reading.Has(Concept.Who, Concept.ToWhom) && reading.Mentions.IsEmpty && !reading.Subject.Any() && reading.Words.Length < 6
        && reading.IsOnly(Concept.Who, Concept.ToWhom, Concept.Do, Concept.New, Concept.WhatAbout, Concept.YesNo, Concept.Other, Concept.Thanks, Concept.Pronoun, Concept.Responsibilities)
        && last.Value.Subject.Any();

    /// <summary>"Who", of "who does then": the word that asks, in whatever language.</summary>
    private static string WhoOf(Reading reading) => reading.Words[(reading.First(Concept.Who) ?? reading.First(Concept.ToWhom))!.Value.First].Text;

    private static string Open(string text) => text.TrimEnd('?', '.', '!', ' ');

    /// <summary>"Same in German": the language the last answer is wanted in; null when something else is asked.</summary>
    public static string? OtherLanguage(Reading reading, Lazy<Reading>? last)
    {
        if (last is null || !reading.Mentions.IsEmpty || reading.Subject.Any(term => term.Topic is not ("language" or "translation") && !reading.Lexicon.Lexicon.LanguageNames.ContainsKey(term.Text)))
            return null;
        foreach (var word in reading.Words)
        {
            if (reading.Lexicon.Lexicon.LanguageNames.TryGetValue(word.Text, out var language))
                return reading.IsOnly(Concept.Topic, Concept.Same, Concept.WhatAbout, Concept.Tells, Concept.YesNo, Concept.Pronoun, Concept.Overview, Concept.FirstPerson, Concept.New, Concept.Thanks, Concept.What, Concept.Between, Concept.Not, Concept.Tag, Concept.Beyond) ? language : null;
        }

        return null;
    }

    /// <summary>"Only the senior?" behind a search asks whether the others do it too.</summary>
    public static bool AsksWhetherOnly(Reading reading, Lazy<Reading>? last) =>
        reading.Has(Concept.Only) && reading.Roles.Length == 1 && last?.Value is { Roles.IsEmpty: true } before && before.Has(Concept.Who, Concept.Which) && before.Subject.Any();

    /// <summary>A question in words that stand alone: what it leaves to the conversation is put behind it.</summary>
    public static string StandingAlone(Reading reading, IEnumerable<Role> subject) =>
        reading.Mentions.IsEmpty && subject.Any()
            ? $"{Open(reading.Text)}, {string.Join(", ", subject.Take(Inquiry.FewRoles).Select(role => role.Title))}"
            : reading.Text;

    /// <summary>The question with other names in the place of its own.</summary>
    private static string About(Reading question, string names)
    {
        var mentions = question.Mentions.Where(mention => mention is not (Mention.OfDepartment or Mention.OfFamily)).ToList();
        if (mentions.Count == 0)
            return $"{Open(question.Text)}, {names}";
        var start = question.Words[mentions[0].First].Token.Start;
        var end = question.Words[mentions[^1].End - 1].Token.End;
        return question.Text[..start] + names + question.Text[end..];
    }

    private static List<string> NamesOf(Reading reading) =>
        [.. reading.Mentions.Select(mention => mention switch
        {
            Mention.OneRole one => one.Role.Title,
            Mention.Several several => reading.Text[reading.Words[several.First].Token.Start..reading.Words[several.End - 1].Token.End],
            _ => null,
        }).OfType<string>()];

    /// <summary>True when nothing is said but whom it is about now.</summary>
    private static bool LeavesQuestionOut(Reading reading) =>
        !reading.Subject.Any() && reading.Quantities.IsEmpty
        && (reading.IsOnly(Concept.WhatAbout, Concept.Meant, Concept.New, Concept.Other, Concept.All, Concept.Role, Concept.Roles, Concept.Not, Concept.Pronoun, Concept.Thanks, Concept.Same, Concept.Next, Concept.YesNo, Concept.FirstPerson, Concept.Tag, Concept.Only, Concept.TheOne, Concept.Plain, Concept.Aside)
            || (reading.Has(Concept.WhatAbout) && reading.Has(Concept.Pronoun) && !reading.Mentions.IsEmpty && reading.IsOnly(Concept.WhatAbout, Concept.What, Concept.YesNo, Concept.Pronoun))
            || (reading.Has(Concept.Sure) && reading.Mentions.IsEmpty && reading.Words.Length < 7))
        && !reading.Has(Concept.Grade, Concept.Manager, Concept.Responsibilities, Concept.Requirements, Concept.Years, Concept.Gap, Concept.Previous, Concept.IAm, Concept.IManage, Concept.Overview)
        && (reading.Has(Concept.WhatAbout, Concept.Meant, Concept.Other, Concept.Sure) || !reading.Has(Concept.Next))
        && !reading.Mentions.OfType<Mention.NoSuchRole>().Any();
}
