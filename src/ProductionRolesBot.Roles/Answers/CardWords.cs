using System.Collections.Frozen;
using System.Collections.Immutable;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>The few words that a channel puts around an answer, in the answer's language.</summary>
public sealed class CardWords
{
    private const string LinePlace = "{line}";

    private static readonly FrozenDictionary<string, CardWords> ByLanguage = Lexicon.All.ToFrozenDictionary(lexicon => lexicon.Language, lexicon => new CardWords(new Phrasebook(lexicon)));

    private readonly Phrasebook words;

    private CardWords(Phrasebook words) => this.words = words;

    /// <summary>The words that go with an answer.</summary>
    public static CardWords For(Answer answer) => In(answer.Language);

    /// <summary>The words of a language, in English where there are none.</summary>
    /// <param name="language">ISO 639-1, or a locale that begins with it; null for English.</param>
    public static CardWords In(string? language) => ByLanguage[Lexicon.For(language is { Length: > 2 } ? language[..2] : language).Language];

    /// <summary>Button that shows what did not fit.</summary>
    public string ShowRest => words.Say("card.rest");

    /// <summary>Button beside a role in a list.</summary>
    public string Open => words.Say("card.open");

    /// <summary>Button that posts the answer for everybody.</summary>
    public string PostHere => words.Say("card.post");

    /// <summary>Asked before it is posted.</summary>
    public string PostQuestion => words.Say("card.post.question");

    /// <summary>What posting does.</summary>
    public string PostMeaning => words.Say("card.post.meaning");

    /// <summary>Says no.</summary>
    public string Cancel => words.Say("card.cancel");

    /// <summary>Button that goes on with the bot alone.</summary>
    public string OpenInPrivate => words.Say("card.private");

    /// <summary>Stands before everyone in the place of an answer that is for one person alone.</summary>
    public string ForYouAlone => words.Say("card.private.why");

    /// <summary>Button that asks for a second role.</summary>
    public string Compare => words.Say("card.compare");

    /// <summary>Button that opens the dialog for sharing.</summary>
    public string Share => words.Say("card.share");

    /// <summary>Button that shows the answer as Markdown.</summary>
    public string Markdown => words.Say("card.markdown");

    /// <summary>Button that chooses the lines of a focus card.</summary>
    public string Focus => words.Say("card.focus");

    /// <summary>Stands on an answer to a button of a card from another catalogue.</summary>
    public string CatalogueHasChanged => words.Say("card.changed");

    /// <summary>How much is not shown.</summary>
    public string More(int count) => words.Say("card.more", ("n", count));

    /// <summary>The place of a fact on its page.</summary>
    public string Line(int line) => words.Say("card.line", ("line", line));

    /// <summary>The heading of a list that waits to be unfolded.</summary>
    public string Folded(string heading, int count) => words.Say("card.folded", ("heading", heading), ("n", count));

    /// <summary>Which version of the catalogue an answer was made from, and how it can be verified; empty where none is known.</summary>
    public ImmutableArray<string> Imprint(Answer answer) => answer.Version is not { } version ? [] :
    [
        .. version.Date is { } date ? [words.Say("card.date", ("date", date.ToString("O", null)))] : ImmutableArray<string>.Empty,
        words.Say("card.version", ("hash", version.Hash)),
        .. answer.Receipt is { } receipt ? [words.Say("card.receipt", ("code", receipt))] : ImmutableArray<string>.Empty,
    ];

    /// <summary>What stands before and behind the lines of a page in a reference to it.</summary>
    public (string Before, string After) Source(SourcePage page)
    {
        var words = this.words.Say("source", ("page", page.Title));
        var at = words.LastIndexOf(LinePlace, StringComparison.Ordinal);
        return (words[..at], words[(at + LinePlace.Length)..]);
    }

    /// <summary>A reference to a page with all its lines.</summary>
    public string Reference(SourcePage page)
    {
        var (before, after) = Source(page);
        return before + string.Join(words.Say("comma"), page.Lines) + after;
    }
}
