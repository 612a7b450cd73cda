namespace ProductionRolesBot.Roles.Questions.Understanding;

/// <summary>What a language lacks that English has: the list of work for whoever adds or keeps a language.</summary>
internal static class LexiconGaps
{
    /// <summary>Names of concepts, subjects beyond the catalogue and sentences that the lexicon has no words for.</summary>
    public static IEnumerable<string> Of(Lexicon lexicon) =>
        Lexicon.English.Concepts.Keys.Where(concept => !lexicon.Concepts.ContainsKey(concept)).Select(concept => $"concept {concept}")
            .Concat(Lexicon.English.Beyond.Keys.Where(subject => !lexicon.Beyond.ContainsKey(subject)).Select(subject => $"beyond {subject}"))
            .Concat(Lexicon.English.Answers.Keys.Where(sentence => !lexicon.Answers.ContainsKey(sentence)).Select(sentence => $"answer {sentence}"));
}
