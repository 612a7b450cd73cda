using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>What only the host can add to an answer about a gap: where to print it.</summary>
public static class PackSentences
{
    /// <summary>Kind of the answer that says what lies between two roles.</summary>
    public const string GapKind = "promotion_gap";

    /// <summary>Adds a button that opens the page, in the language of the answer.</summary>
    public static Answer WithPack(this Answer answer, Uri address) =>
        answer with { Blocks = answer.Blocks.Add(new AnswerBlock.OpenLink(new Phrasebook(Lexicon.For(answer.Language)).Say("pack.open"), address)) };
}
