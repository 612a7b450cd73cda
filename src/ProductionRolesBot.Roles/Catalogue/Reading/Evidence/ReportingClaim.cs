using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Evidence;

/// <summary>A sentence that says to whom somebody reports (finance/billing-gpo.md).</summary>
/// <param name="Subject">Who reports, as written; empty for "This role".</param>
/// <param name="Managers">To whom, in its order.</param>
internal sealed record ReportingClaim(string Subject, ImmutableArray<ManagerTitle> Managers, Sentence Sentence)
{
    /// <summary>Null when the sentence names no manager by a title: "prepares reports to management".</summary>
    internal static ReportingClaim? Of(Sentence sentence)
    {
        if (KeyedFact.ValueIn(sentence, ReadingWords.Reporting.Keys) is var value and >= 0 && ManagerTitles.In(sentence, value) is { IsEmpty: false } keyed)
            return new("", keyed, sentence);
        if (!sentence.Written.Span.ContainsAny(FactMarks.OfReporting))
            return null;
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (!ReadingWords.Reporting.Verbs.Holds(sentence[words[at]]))
                continue;
            var after = at + 1;
            while (after < words.Length && ReadingWords.Reporting.Adverbs.Holds(sentence[words[after]]))
                after++;
            // "Record to Report reports to …": the verb is the one before the preposition (finance/sec-and-external-reporting.md).
            if (after >= words.Length || !ReadingWords.Reporting.Prepositions.Holds(sentence[words[after]]))
                continue;
            var managers = ManagerTitles.In(sentence, after + 1);
            if (!managers.IsEmpty)
                return new(SubjectTitle.Of(sentence.Text[..words[at].Start]), managers, sentence);
        }

        return null;
    }
}
