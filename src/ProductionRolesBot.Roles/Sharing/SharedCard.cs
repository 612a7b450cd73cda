using System.Collections.Frozen;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Questions;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Sharing;

/// <summary>
/// What others will see when somebody shares an answer: who shared it, their note, and the answer as it is to anybody who
/// asks the same words. It is made anew in a conversation of its own, so nothing the bot remembers of the person gets in.
/// </summary>
/// <param name="Answer">The answer, as others see it.</param>
/// <param name="Note">What the person wrote above it; null for nothing.</param>
public sealed record SharedCard(Answer Answer, string? Note)
{
    /// <summary>Longest note, in characters. Our own number: a note is not a letter.</summary>
    public const int LongestNote = 300;

    private const string Person = "person";

    /// <summary>Answers about the person who asked, which are for nobody else.</summary>
    private static readonly FrozenSet<string> Private = ["my_role", MemorySentences.PrivacyKind, MemorySentences.ForgetKind];

    /// <summary>The card for words that stand alone; null when their answer is nothing to share.</summary>
    /// <param name="assistant">Who answers.</param>
    /// <param name="question">The words.</param>
    /// <param name="note">What the person wrote; may be longer than fits.</param>
    /// <param name="locale">Language tag of their client; null when it is not known.</param>
    public static SharedCard? Of(RoleAssistant assistant, string question, string? note, string? locale = null) =>
        assistant.Ask(new Utterance(question, locale), Conversation.New).Answer is var answer && IsForOthers(answer) ? new SharedCard(answer, Clean(note)) : null;

    /// <summary>
    /// The words to share a turn by; null when there is nothing to share. A person's own role is theirs: an answer that rests
    /// on it is not offered; one whose words name the role is, because then they put it there.
    /// </summary>
    /// <param name="turn">The turn.</param>
    /// <param name="said">What the person said.</param>
    public static string? WordsOf(Turn turn, string said) => turn.RestsOnMine || !IsForOthers(turn.Answer) ? null : Words(turn, said);

    /// <summary>
    /// The words to share a turn by when the question was put before everybody: then also an answer that rests on the person's
    /// own role is theirs to show, by words that lead everybody to the same one.
    /// </summary>
    /// <inheritdoc cref="WordsOf"/>
    /// <param name="assistant">Who answered.</param>
    public static string? WordsAskedOpenly(RoleAssistant assistant, Turn turn, string said) =>
        turn.RestsOnMine && IsForOthers(turn.Answer) && assistant.Ask(new Utterance(Words(turn, said), turn.Answer.Language), Conversation.New).Answer.Headline == turn.Answer.Headline
            ? Words(turn, said)
            : WordsOf(turn, said);

    /// <summary>A note as it is shown; null for an empty one.</summary>
    public static string? Clean(string? note) => note?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestNote } tooLong => tooLong[..LongestNote],
        var fits => fits,
    };

    /// <summary>What stands before and behind the name of who shared it, which each channel writes in its own way.</summary>
    public (string Before, string After) By
    {
        get
        {
            var words = new Phrasebook(Lexicon.For(Answer.Language)).Say("share.by", (Person, "\0"));
            var at = words.IndexOf('\0', StringComparison.Ordinal);
            return (words[..at], words[(at + 1)..]);
        }
    }

    private static string Words(Turn turn, string said) => turn.Conversation.LastQuestion ?? said;

    private static bool IsForOthers(Answer answer) => !answer.Sources.IsEmpty && !Private.Contains(answer.Kind);
}
