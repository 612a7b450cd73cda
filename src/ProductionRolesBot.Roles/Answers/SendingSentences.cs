using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>How a person sends a question that was not answered to those who look after the pages: with a button, or with the words it carries.</summary>
public static class SendingSentences
{
    private const string Kind = "sent";
    private const string Words = "send.words";
    private const string Place = "question";

    // Cards show few buttons, so this one takes the place of the last.
    private const int MostOthers = 2;

    private static readonly OpeningWords Opening = new(Words, Place);

    /// <summary>What somebody sends; null when the words are no sending.</summary>
    /// <param name="text">What the person said.</param>
    public static SentWords? Read(string text) => Opening.Read(text) is var (words, language) ? new SentWords(words, language) : null;

    /// <summary>Offers to send the question.</summary>
    public static Answer WithSending(this Answer answer, string question)
    {
        var words = Phrases(answer.Language);
        return answer with { FollowUps = [.. answer.FollowUps.Take(MostOthers), new FollowUp(words.Say("send.label"), words.Say(Words, (Place, question)))] };
    }

    /// <summary>Says that it was sent.</summary>
    public static Answer Sent(SentWords sent) => Say(sent, "sent");

    /// <summary>Says that it could not be sent.</summary>
    public static Answer NotSent(SentWords sent) => Say(sent, "send.failed");

    private static Answer Say(SentWords sent, string sentence) => new(Kind, Phrases(sent.Language).Say(sentence)) { Language = sent.Language };

    private static Phrasebook Phrases(string language) => new(Lexicon.For(language));
}

/// <summary>Words that somebody sends.</summary>
/// <param name="Text">The words.</param>
/// <param name="Language">ISO 639-1 of the words around them.</param>
public sealed record SentWords(string Text, string Language);
