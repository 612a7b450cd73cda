using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers.Search;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Questions.Names;

namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>Takes a question apart, stage by stage: tokens, language, words, names, meanings, numbers, subject.</summary>
internal sealed class UtteranceReader(RoleCatalogue catalogue, TitleIndex titles, LineVocabulary lines)
{
    private readonly WordReader wordReader = new(titles, lines);
    private readonly RoleMatcher matcher = new(titles, catalogue);
    private readonly TermReader termReader = new(lines);

    /// <summary>Reads a text in the light of the roles spoken of.</summary>
    public Reading Read(string text, Conversation conversation, string? locale)
    {
        var tokens = Tokenizer.Split(text);
        var lexicon = LanguageDetector.Detect(tokens, titles.IsTitleWord, conversation.Language, locale);
        var words = wordReader.Read(tokens, lexicon);
        var mentions = matcher.Find(words, lexicon, Context(conversation));
        var senses = SenseReader.Read(words, mentions, lexicon);
        if (mentions.Any(mention => mention is Mention.NoSuchRole) && (AsksWhoDoes(words, mentions, senses) || IsObject(mentions, senses)))
        {
            mentions = [.. mentions.Where(mention => mention is not Mention.NoSuchRole)];
            senses = SenseReader.Read(words, mentions, lexicon);
        }

        // "My manager told me": who said it is not what is asked.
        if (senses.Any(sense => sense.Concept == Concept.Tells))
            senses = senses.RemoveAll(sense => sense.Concept == Concept.Manager && senses.Any(tells => tells.Concept == Concept.Tells && tells.First == sense.End));
        var quantities = QuantityReader.Read(words, senses, lexicon.Lexicon);
        var terms = termReader.Read(words, mentions, senses, lexicon);
        (senses, terms) = SideRemarks.Drop(text, words, senses, terms);
        return new Reading(text, lexicon, words, mentions, senses, quantities, terms);
    }

    /// <summary>"Who talks to outside counsel": somebody a role has to do with, not a role that is asked about.</summary>
    private static bool AsksWhoDoes(ImmutableArray<Word> words, ImmutableArray<Mention> mentions, ImmutableArray<Sense> senses)
    {
        var missing = mentions.First(mention => mention is Mention.NoSuchRole);
        var asksWho = senses.Any(sense => sense.Concept == Concept.Who) || (senses.Any(sense => sense.Concept == Concept.Which) && senses.Any(sense => sense.Concept is Concept.Role or Concept.Roles));
        return asksWho
            && !senses.Any(sense => sense.Concept is Concept.Grade or Concept.Manager or Concept.Years or Concept.Next or Concept.Previous or Concept.DirectReports or Concept.Compare or Concept.IAm)
            && !senses.Any(sense => sense.Concept == Concept.YesNo && sense.End <= missing.First && words.Skip(sense.End).Take(missing.First - sense.End).All(word => TitleWords.IsConnector(word.Text)));
    }

    /// <summary>"Do coordinators need a driver's licence": beside a role that is asked about, words like a title are what is asked.</summary>
    private static bool IsObject(ImmutableArray<Mention> mentions, ImmutableArray<Sense> senses) =>
        mentions.First(mention => mention is Mention.NoSuchRole) is var missing && mentions.Any(mention => mention is Mention.OneRole && mention.First < missing.First)
        && senses.Any(sense => sense.Concept is Concept.YesNo or Concept.Requirements or Concept.Responsibilities)
        && !senses.Any(sense => sense.Concept is Concept.Compare or Concept.Same or Concept.Common or Concept.Gap or Concept.Above or Concept.Below or Concept.Next or Concept.Previous or Concept.Manager or Concept.Moves or Concept.Grade or Concept.Tells or Concept.IAm);

    private ImmutableArray<Role> Context(Conversation conversation) =>
        catalogue.FindAll(conversation.Mine is { } mine ? conversation.Roles.Add(mine) : conversation.Roles);
}
