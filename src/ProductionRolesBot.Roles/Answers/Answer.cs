using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>What the bot says to one question, before any channel dresses it.</summary>
/// <param name="Kind">The kind of question it answers, as <c>ask --batch</c> prints it: <c>grade</c>, <c>next_level</c>.</param>
/// <param name="Headline">The one sentence that answers.</param>
public sealed record Answer(string Kind, string Headline)
{
    /// <summary>What came of the question.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>What stands under the headline, in order.</summary>
    public ImmutableArray<AnswerBlock> Blocks { get; init; } = [];

    /// <summary>The roles it speaks of, in the order they are named; "it" and "they" mean these afterwards.</summary>
    public ImmutableArray<RoleId> Roles { get; init; } = [];

    /// <summary>The role that was asked about when the answer speaks of another, as after "what comes next"; null when they are the same.</summary>
    public RoleId? AskedAbout { get; init; }

    /// <summary>Every place in the catalogue that a shown fact was read from, without repeats.</summary>
    public ImmutableArray<AnswerSource> Sources { get; init; } = [];

    /// <summary>Sentences that tell the reader which shown fact to double-check, and why.</summary>
    public ImmutableArray<AnswerDoubt> Doubts { get; init; } = [];

    /// <summary>Two or three things a person is likely to ask next.</summary>
    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    /// <summary>Language of its frame, as ISO 639-1; what the catalogue says stays as written.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The version of the catalogue it was derived from.</summary>
    public CatalogueVersion? Version { get; init; }

    /// <summary>The code by which the card can be verified later; null for none.</summary>
    public string? Receipt { get; init; }

    /// <summary>Whether a person reads the same in both, buttons included.</summary>
    internal bool Says(Answer other) =>
        Headline == other.Headline && FollowUps.SequenceEqual(other.FollowUps) && PlainTextRenderer.Render(this) == PlainTextRenderer.Render(other);
}

/// <summary>A place an answer rests on.</summary>
/// <param name="Location">Page and line.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Address">Address of its section on the handbook's site; null when no site is configured.</param>
public sealed record AnswerSource(SourceLocation Location, string Title, Uri? Address);

/// <summary>A doubt about a shown fact.</summary>
/// <param name="Text">The sentence for the person who asked.</param>
/// <param name="Quote">The line in question.</param>
public sealed record AnswerDoubt(string Text, Quote Quote);

/// <summary>A button: it carries the words the person could have typed.</summary>
/// <param name="Label">What the button shows; one that is too long is cut at a word.</param>
/// <param name="Utterance">What pressing it says.</param>
public sealed record FollowUp(string Label, string Utterance)
{
    /// <summary>Characters of a label: more a button on a phone has no room for. Our own number.</summary>
    private const int LongestLabel = 40;

    /// <summary>What the button shows, at most 40 characters.</summary>
    public string Label { get; init => field = Fit(value); } = Fit(Label);

    private static string Fit(string label)
    {
        if (label.Length <= LongestLabel)
            return label;
        var end = label.LastIndexOf(' ', LongestLabel - 1);
        return label[..(end > LongestLabel / 2 ? end : LongestLabel - 1)] + "…";
    }
}
