using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>"…, as Markdown": the same answer in a form to copy. The words may stand behind any question, or alone behind the last answer.</summary>
public static class MarkdownRequest
{
    /// <summary>The ways to say it, longest first, so that none is taken for a shorter one.</summary>
    private static readonly ImmutableArray<string> Phrases =
        [.. Lexicon.All.SelectMany(lexicon => new Phrasebook(lexicon).Say("markdown.phrases").Split('|')).Distinct().OrderByDescending(phrase => phrase.Length)];

    /// <summary>The words that ask for this answer as Markdown.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="question">The question it answers, in words that stand alone.</param>
    public static string WordsFor(Answer answer, string question) => new Phrasebook(Lexicon.For(answer.Language)).Say("markdown.words", ("question", question));

    /// <summary>Whether an answer is worth copying, and not the copy already.</summary>
    public static bool IsWorthIt(Answer answer) => !answer.Sources.IsEmpty && !Is(answer);

    /// <summary>Whether the answer is Markdown to copy.</summary>
    public static bool Is(Answer answer) => answer.Blocks.Any(block => block is AnswerBlock.Verbatim);

    /// <summary>What is asked to be given as Markdown; empty for the last answer, null when nothing is.</summary>
    internal static string? Read(string text)
    {
        var said = text.AsSpan().Trim(" .!?。！？");
        foreach (var phrase in Phrases)
        {
            if (!said.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
                continue;
            var before = said[..^phrase.Length];
            if (before.IsEmpty || !char.IsAsciiLetterOrDigit(before[^1]) || !char.IsAsciiLetterOrDigit(phrase[0]))
                return before.TrimEnd(" ,;:—-、").ToString();
        }

        return null;
    }

    /// <summary>The answer as Markdown, with its sources as they are.</summary>
    internal static Answer Of(Answer answer) => answer with
    {
        Headline = new Phrasebook(Lexicon.For(answer.Language)).Say("markdown.headline"),
        Blocks = [new AnswerBlock.Verbatim("Markdown", MarkdownRenderer.Render(answer))],
        Doubts = [],
    };
}
