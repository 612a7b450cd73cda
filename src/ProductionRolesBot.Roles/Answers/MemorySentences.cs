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
    public static Answer WithDeleted(this Answer answer, bool hadRole, int conversations)
    {
        var words = Words(answer);
        return Add(answer, $"{words.Say(hadRole ? "memory.deleted.role" : "memory.deleted.noRole")} {words.SayNumber("memory.deleted.conversations", conversations)}");
    }

    /// <summary>Says that nothing was deleted, because the memory cannot be reached: in place of any claim that it was.</summary>
    public static Answer WithNothingDeleted(this Answer answer) => answer with { Headline = Words(answer).Say("memory.notDeleted") };

    /// <summary>Says what is kept at this moment.</summary>
    /// <param name="answer">The answer to complete.</param>
    /// <param name="conversations">How many conversations are remembered, in all the places the person spoke in.</param>
    public static Answer WithKept(this Answer answer, int conversations) =>
        Add(answer, $"{Words(answer).SayNumber("memory.kept.conversations", conversations)} {Words(answer).Say("memory.kept.form")}");

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

    private static Answer Add(Answer answer, string sentence) => answer with { Blocks = answer.Blocks.Add(new AnswerBlock.Paragraph(sentence)) };

    private static Phrasebook Words(Answer answer) => Words(answer.Language);

    private static Phrasebook Words(string? language) => new(Lexicon.All.FirstOrDefault(lexicon => lexicon.Language == language) ?? Lexicon.English);
}
