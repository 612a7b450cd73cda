using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>What only the keeper of the memory knows, said in the language of the answer it completes. Answering itself sees one conversation and no store.</summary>
public static class MemorySentences
{
    /// <summary>Kind of the answer to "forget me".</summary>
    public const string ForgetKind = "forget";

    /// <summary>Kind of the answer to "what do you keep about me?".</summary>
    public const string PrivacyKind = "privacy";

    /// <summary>Says what "forget me" deleted.</summary>
    /// <param name="answer">The answer to complete.</param>
    /// <param name="hadRole">Whether a chosen role was deleted.</param>
    /// <param name="conversations">How many conversations were, in all the places the person spoke in.</param>
    /// <param name="questions">How many questions that they had sent to those who look after the pages were.</param>
    public static Answer WithDeleted(this Answer answer, bool hadRole, int conversations, int questions)
    {
        var words = Words(answer);
        return Add(answer, $"{words.Say(hadRole ? "memory.deleted.role" : "memory.deleted.noRole")} {words.SayNumber("memory.deleted.conversations", conversations)}{Sent(words, "memory.deleted.questions", questions)}");
    }

    /// <summary>Says that nothing was deleted, because the memory cannot be reached: in place of any claim that it was.</summary>
    public static Answer WithNothingDeleted(this Answer answer) => answer with { Headline = Words(answer).Say("memory.notDeleted") };

    /// <summary>Says what is kept at this moment.</summary>
    /// <param name="answer">The answer to complete.</param>
    /// <param name="conversations">How many conversations are remembered, in all the places the person spoke in.</param>
    /// <param name="questions">How many questions that they sent to those who look after the pages are kept.</param>
    public static Answer WithKept(this Answer answer, int conversations, int questions)
    {
        var words = Words(answer);
        return Add(answer, $"{words.SayNumber("memory.kept.conversations", conversations)}{Sent(words, "memory.kept.questions", questions)} {words.Say("memory.kept.form")} {words.Say("memory.kept.traces")}");
    }

    /// <summary>Says that nobody knows whether this answer arrived, with a button that asks again: it is never given twice unasked.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="question">The question in words that stand alone.</param>
    public static Answer Interrupted(this Answer answer, string question)
    {
        var words = Words(answer);
        return new Answer("interrupted", words.Say("interrupted", ("question", words.Quoted(question)), ("button", words.Say("interrupted.button"))))
        {
            FollowUps = [new FollowUp(words.Say("interrupted.button"), question)],
            Language = words.Language,
        };
    }

    /// <summary>Says that nobody can tell what is kept, because the memory cannot be reached: in place of any claim that nothing is.</summary>
    public static Answer WithUnknownKept(this Answer answer) => answer with { Headline = Words(answer).Say("memory.kept.unknown") };

    /// <summary>Says that nothing can be remembered at the moment.</summary>
    public static Answer WithoutMemory(this Answer answer) => Add(answer, Words(answer).Say("memory.lost"));

    /// <summary>Says that somebody asked more quickly than is answered.</summary>
    /// <param name="language">ISO 639-1; a language without these sentences gets English.</param>
    /// <param name="seconds">When to ask again.</param>
    public static Answer TooQuick(string? language, int seconds)
    {
        var words = Words(language);
        return new Answer("too_quick", words.SayNumber("tooQuick", seconds)) { Language = words.Language };
    }

    private static string Sent(Phrasebook words, string sentence, int questions) => questions == 0 ? "" : " " + words.SayNumber(sentence, questions);

    private static Answer Add(Answer answer, string sentence) => answer with { Blocks = answer.Blocks.Add(new AnswerBlock.Paragraph(sentence)) };

    private static Phrasebook Words(Answer answer) => Words(answer.Language);

    private static Phrasebook Words(string? language) => new(Lexicon.For(language));
}
