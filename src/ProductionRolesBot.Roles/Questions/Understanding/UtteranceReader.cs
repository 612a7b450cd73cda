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
        var quantities = QuantityReader.Read(words, senses, lexicon.Lexicon);
        var terms = termReader.Read(words, mentions, senses, lexicon);
        return new Reading(text, lexicon, words, mentions, senses, quantities, terms);
    }

    private ImmutableArray<Role> Context(Conversation conversation)
    {
        var ids = conversation.Mine is { } mine ? conversation.Roles.Add(mine) : conversation.Roles;
        return [.. ids.Select(catalogue.Find).OfType<Role>()];
    }
}
