using System.Collections.Immutable;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Catalogue;

namespace ProductionRolesBot.Roles.Receipts;

/// <summary>"Verify K7QF-M2A9-X4R": what the card rested on, read again at its version, against what the catalogue says today.</summary>
public static class ReceiptCheck
{
    /// <summary>Kind of its answers.</summary>
    public const string Kind = "receipt";

    /// <summary>Differences shown; of more the number is said.</summary>
    private const int MostShown = 12;

    private const int LongestCode = 20;

    private static readonly OpeningWords Opening = new("receipt.words", "code");

    /// <summary>What somebody wants to have verified, as typed, and the language of their words; null for other words.</summary>
    public static (string Typed, string Language)? Read(string text) =>
        Opening.Read(text) is var (said, language) && LooksLikeCode(said) ? (said, language)
        : LooksLikeCode(text.Trim()) && ReceiptCode.Read(text) is not null ? (text.Trim(), "en")
        : null;

    /// <summary>Whether the card still says what the catalogue says, and if not, how they differ.</summary>
    /// <param name="code">The code, which stands for the subject.</param>
    /// <param name="subject">What it stands for.</param>
    /// <param name="then">The version the card was made from.</param>
    /// <param name="now">Who answers today.</param>
    /// <param name="language">ISO 639-1 of the person's words.</param>
    public static Answer Of(ReceiptCode code, ReceiptSubject subject, RoleCatalogue then, RoleAssistant now, string language)
    {
        var context = now.Context(language);
        var words = context.Words;
        var answer = context.Start(Kind);
        var differences = new List<ComparisonRow>();
        foreach (var (before, today) in Pairs(subject, then, now))
            differences.AddRange(Differences(context, answer, subject.Aspect, before, then, today, now.Catalogue));
        if (differences.Count > 0)
            answer.Add(new AnswerBlock.Comparison([words.Say("receipt.then"), words.Say("receipt.now")], [.. differences.Take(MostShown)]));
        if (subject.Version != now.Catalogue.Version.Hash)
            answer.Add(new AnswerBlock.Paragraph(words.Say("receipt.made", ("hash", subject.Version), ("now", now.Catalogue.Version.Hash))));
        var titles = subject.Roles.Select(id => then.Find(id)!.Title).ToList();
        var (what, aspect) = (titles.Count == 0 ? words.Say("receipt.all") : words.And(titles), words.Say(Name(subject.Aspect)));
        return answer.Build(differences.Count == 0
            ? words.Say("receipt.same", ("code", code), ("what", what), ("aspect", aspect))
            : words.SayNumber("receipt.changed", differences.Count, ("code", code), ("what", what), ("aspect", aspect)));
    }

    /// <summary>Says that no card bears the code.</summary>
    public static Answer Unknown(ReceiptCode code, RoleAssistant now, string language)
    {
        var context = now.Context(language);
        return context.Start(Kind).Build(context.Words.Say("receipt.unknown", ("code", code)));
    }

    /// <summary>Says that what was typed is no code.</summary>
    public static Answer Mistyped(string typed, RoleAssistant now, string language)
    {
        var context = now.Context(language);
        return context.Start(Kind).Build(context.Words.Say("receipt.mistyped", ("code", typed)));
    }

    /// <summary>Says that nothing can be verified at the moment.</summary>
    public static Answer NotNow(RoleAssistant now, string language)
    {
        var context = now.Context(language);
        return context.Start(Kind).Build(context.Words.Say("proof.notNow"));
    }

    /// <summary>Each role as it was, with what it is today; null where it is gone, or was not there yet.</summary>
    private static IEnumerable<(Role? Then, Role? Now)> Pairs(ReceiptSubject subject, RoleCatalogue then, RoleAssistant now)
    {
        var renames = now.History.Versions.FirstOrDefault(version => version.Version.Hash == subject.Version)?.Since.Renames ?? [];
        var asked = subject.Aspect == ReceiptAspect.Catalogue ? then.Roles : [.. subject.Roles.Select(id => then.Find(id)!)];
        var met = new HashSet<RoleId>();
        foreach (var role in asked)
        {
            var today = now.Catalogue.Find(role.Id) ?? (renames.FirstOrDefault(rename => rename.Former.Id == role.Id) is { } rename ? now.Catalogue.Find(rename.Now.Id) : null);
            if (today is not null)
                met.Add(today.Id);
            yield return (role, today);
        }

        foreach (var added in subject.Aspect == ReceiptAspect.Catalogue ? now.Catalogue.Roles.Where(role => !met.Contains(role.Id)) : [])
            yield return (null, added);
    }

    private static IEnumerable<ComparisonRow> Differences(AnswerContext context, AnswerBuilder answer, ReceiptAspect aspect, Role? before, RoleCatalogue then, Role? today, RoleCatalogue now)
    {
        var words = context.Words;
        var said = before is null ? [] : ReceiptFact.Of(aspect, before, then, words);
        var says = today is null ? [] : ReceiptFact.Of(aspect, today, now, words);
        if (today is not null)
            answer.About(today).From(today.Source);
        foreach (var label in said.Concat(says).Select(fact => fact.Label).Distinct())
        {
            var (gone, fresh) = (Without(said, says, label), Without(says, said, label));
            foreach (var fact in fresh)
                answer.From(fact.Source);
            if (gone.Length + fresh.Length > 0)
                yield return new ComparisonRow($"{(today ?? before)!.Title}: {label}", [Cell(gone, words.Say("receipt.notYet")), Cell(fresh, words.Say("receipt.nothing"))]);
        }
    }

    /// <summary>What one side says under a label and the other does not; where it stands is no difference.</summary>
    private static ImmutableArray<ReceiptFact> Without(ImmutableArray<ReceiptFact> facts, ImmutableArray<ReceiptFact> others, string label)
    {
        var known = others.Where(fact => fact.Label == label).Select(fact => fact.Text).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Where(fact => fact.Label == label && !known.Contains(fact.Text))];
    }

    private static ComparisonCell Cell(ImmutableArray<ReceiptFact> facts, string silence) =>
        new([.. facts.Select(fact => new ListItem(fact.Text, fact.Source))]) { NotStated = facts.IsEmpty ? silence : null };

    private static string Name(ReceiptAspect aspect) => aspect switch
    {
        ReceiptAspect.Grade => "label.grade",
        ReceiptAspect.Manager => "label.manager",
        ReceiptAspect.Requirements => "heading.requirements",
        ReceiptAspect.Responsibilities => "heading.responsibilities",
        ReceiptAspect.Next => "label.next",
        _ => "receipt.everything",
    };

    /// <summary>One word with a digit or a dash in it: "verify that …" is a question like any other.</summary>
    private static bool LooksLikeCode(string said) =>
        said.Length is > 0 and <= LongestCode && !said.Contains(' ', StringComparison.Ordinal) && said.All(character => char.IsAsciiLetterOrDigit(character) || character == '-') && said.Any(character => char.IsAsciiDigit(character) || character == '-');
}
