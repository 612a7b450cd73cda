using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;
using ProductionRolesBot.Roles.Catalogue.Reading.Titles;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A sentence that says to whom somebody reports.</summary>
/// <param name="Subject">Who reports, as written; empty for "This role".</param>
/// <param name="Managers">To whom, in its order.</param>
internal sealed record ReportingClaim(string Subject, ImmutableArray<ManagerTitle> Managers, Sentence Sentence)
{
    /// <summary>Null when the sentence names no manager by a title: "prepares reports to management".</summary>
    internal static ReportingClaim? Of(Sentence sentence)
    {
        if (!sentence.Text.Contains("report", StringComparison.OrdinalIgnoreCase))
            return null;
        var words = Word.All(sentence.Text);
        for (var at = 0; at < words.Length; at++)
        {
            if (!ReadingWords.Phrases.Holds("reportVerbs", words[at].In(sentence.Text)))
                continue;
            var after = at + 1;
            while (after < words.Length && ReadingWords.Phrases.Holds("reportAdverbs", words[after].In(sentence.Text)))
                after++;
            // "Record to Report reports to …": the verb is the one before the preposition.
            if (after >= words.Length || !ReadingWords.Phrases.Holds("reportPrepositions", words[after].In(sentence.Text)))
                continue;
            var managers = ManagerTitles.In(sentence, words[after].End);
            if (!managers.IsEmpty)
                return new(SubjectTitle.Of(sentence.Text[..words[at].Start]), managers, sentence);
        }

        return null;
    }
}
