using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue;
using ProductionRolesBot.Roles.Changes;
using ProductionRolesBot.Roles.Questions.Understanding;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>The words around the lines of a page to print, in one language; the lines themselves stay as the catalogue has them.</summary>
public sealed class PackWords
{
    private readonly Phrasebook words;

    private PackWords(Phrasebook words) => this.words = words;

    /// <summary>The words of a language, in English where there are none.</summary>
    /// <param name="language">ISO 639-1; null for English.</param>
    public static PackWords In(string? language) => new(new(Lexicon.For(language)));

    /// <summary>ISO 639-1 of the words.</summary>
    public string Language => words.Language;

    /// <summary>Heading of the room for what is written by hand.</summary>
    public string Notes => words.Say("pack.notes");

    /// <summary>Link to the same as Markdown.</summary>
    public string SaveAsMarkdown => words.Say("pack.markdown");

    /// <summary>Why a link is refused: it was altered.</summary>
    public (string Title, string Why) Altered => (words.Say("pack.altered"), words.Say("pack.altered.why"));

    /// <summary>Why there is no page: a role is gone.</summary>
    public (string Title, string Why) Gone => (words.Say("pack.gone"), words.Say("pack.gone.why"));

    /// <summary>Why there is no page: the key cannot be reached.</summary>
    public (string Title, string Why) NotNow => (words.Say("pack.notNow"), words.Say("proof.notNow"));

    /// <summary>Why a link is refused, and how to come by a fresh one.</summary>
    /// <param name="days">How long links work.</param>
    /// <param name="from">Title of the role it starts from.</param>
    /// <param name="to">Title of the other.</param>
    public (string Title, string Why) Expired(double days, string from, string to) =>
        (words.Say("pack.expired"), words.Say("pack.expired.why", ("n", days), ("question", words.Quoted(words.Say("ask.gap", ("from", from), ("to", to))))));

    /// <summary>What the page is about.</summary>
    public string Title(RoleGap gap) => words.Say("pack.title", ("from", gap.From.Title), ("to", gap.To.Title));

    /// <summary>The counts in one sentence.</summary>
    public string Summary(RoleGap gap) => words.Say(
        "pack.summary",
        ("new", gap.Count(ChangeClass.New)), ("raised", gap.Count(ChangeClass.Raised)), ("lowered", gap.Count(ChangeClass.Lowered)),
        ("reworded", gap.Count(ChangeClass.Reworded)), ("notListed", gap.Count(ChangeClass.NotListed)), ("same", gap.Count(ChangeClass.Unchanged)));

    /// <summary>Heading of a list.</summary>
    public string Heading(SectionKind section) => words.Say(section == SectionKind.Requirements ? "heading.requirements" : "heading.responsibilities");

    /// <summary>Heading of a part of a list.</summary>
    public string Heading(ChangeClass part) => words.Say(part switch
    {
        ChangeClass.New => "pack.new",
        ChangeClass.Raised => "pack.raised",
        ChangeClass.Lowered => "pack.lowered",
        ChangeClass.Reworded => "pack.reworded",
        ChangeClass.NotListed => "pack.notListed",
        _ => "pack.unchanged",
    });

    /// <summary>What the line was at the first role, with the rule that fired; null for one that is the same or has no partner.</summary>
    public string? Before(LineChange line) => line switch
    {
        { Class: ChangeClass.Unchanged } or { From: null } or { To: null } => null,
        { Rule: { } rule } => $"{words.Say($"rule.{rule}")}; {words.Say("pack.before", ("before", line.From!.Text))}",
        _ => words.Say("pack.before", ("before", line.From!.Text)),
    };

    /// <summary>Where a line stands.</summary>
    public string Place(SourceLocation source) => words.Say("pack.place", ("page", source.Page), ("line", source.Line));

    /// <summary>Whose words these are.</summary>
    public string Attribution(CatalogueVersion version, IEnumerable<string> pages) => words.Say(
        "pack.attribution",
        ("version", version.Date is { } date ? words.Say("pack.version", ("hash", version.Hash), ("date", date.ToString("yyyy-MM-dd", null))) : words.Say("pack.versionOnly", ("hash", version.Hash))),
        ("pages", words.And(pages.Distinct().ToImmutableArray())));
}
