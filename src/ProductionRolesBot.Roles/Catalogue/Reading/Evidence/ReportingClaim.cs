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
            if (after >= words.Length)
                break;
            // "Record to Report reports to …": the verb is the one before the preposition (finance/sec-and-external-reporting.md).
            var hasPreposition = ReadingWords.Reporting.Prepositions.Holds(sentence[words[after]]);
            if (!hasPreposition && !LinksAt(sentence, after))
                continue;
            var managers = ManagerTitles.In(sentence, hasPreposition ? after + 1 : after);
            if (!managers.IsEmpty && (hasPreposition || managers[0].Link is not null))
                return new(SubjectTitle.Of(sentence.Text[..words[at].Start]), managers, sentence);
        }

        return null;
    }

    /// <summary>"reports the [Head of Lamps](address)": the "to" was forgotten (marketing/fullstack-engineer-marketing.md).</summary>
    private static bool LinksAt(Sentence sentence, int word) =>
        sentence[sentence.Words[word]] is "the" && word + 1 < sentence.Words.Length && sentence.LinkAt(sentence.Words[word + 1].Start, 1) is not null;
}
