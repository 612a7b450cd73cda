using System.Collections.Immutable;
using ProductionRolesBot.Roles.Catalogue.Reading.Lexicon;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Titles;

/// <summary>A job title as the words that count, so that "Sr. Manager, Video" and "Senior Video Manager" compare (finance/internal-audit.mm.md).</summary>
internal sealed class TitleWords(ImmutableArray<string> words)
{
    /// <summary>1 when some word names a job, -1 when none does, 0 while nobody has asked; written whole, for many pages share the words of a heading.</summary>
    private int namesAJob;

    /// <summary>In lower case and long form, without "of" and "the", in order.</summary>
    internal ImmutableArray<string> Words => words;

    internal static TitleWords Of(string title) => Of(title, TitleToken.All(title));

    /// <param name="title">The title as written.</param>
    /// <param name="tokens">Its words.</param>
    internal static TitleWords Of(string title, ImmutableArray<TitleToken> tokens)
    {
        var words = new Few<string>(tokens.Length);
        for (var at = 0; at < tokens.Length; at++)
        {
            var word = tokens[at].Word;
            // "Sales Engineer (SE)" says the same twice.
            if (tokens[at].Start > 0 && title[tokens[at].Start - 1] == '(' && tokens[at].End < title.Length && title[tokens[at].End] == ')' && Initials.Are(word, [.. tokens.Take(at).Select(token => token.Word)]))
                continue;
            foreach (var part in ReadingWords.Titles.LongForm(word) ?? new ReadOnlySpan<string>(in word))
            {
                if (!ReadingWords.Titles.IsSilent(part))
                    words.Add(part);
            }
        }

        return words.Count == 0 ? None : new(words.Take());
    }

    /// <summary>
    /// The words of a title that bears two names, "Senior Stage Designer (Stage Design Manager)", by the first: the second
    /// says the same job in the words of another track (marketing/developer-advocate.md).
    /// </summary>
    internal static TitleWords OfFirstName(string title)
    {
        var whole = Of(title);
        if (!title.EndsWith(')') || title.LastIndexOf('(') is not (var open and > 0))
            return whole;
        var (first, second) = (Of(title[..open]), Of(title[(open + 1)..^1]));
        return second.NamesAJob() && second.Words.All(word => ReadingWords.Titles.IsPeople(word) || first.Words.Contains(word)) ? first : whole;
    }

    internal static TitleWords None { get; } = new([]);

    internal bool IsEmpty => words.IsEmpty;

    /// <summary>Equal for titles of the same words in the same order.</summary>
    internal string InOrder => string.Join(' ', words);

    /// <summary>Equal for titles of the same words in whatever order.</summary>
    internal string Key => field ??= Sorted(words);

    /// <summary>"senior", "staff" and their like, in alphabetical order; empty without any.</summary>
    internal string Seniority => field ??= HasLevel ? Sorted([.. words.Where(ReadingWords.Titles.IsSeniority).Distinct(StringComparer.Ordinal)]) : "";

    /// <summary>The other words, in alphabetical order.</summary>
    internal string WithoutSeniority => field ??= HasLevel ? Sorted([.. words.Where(word => !ReadingWords.Titles.IsSeniority(word))]) : Key;

    private bool HasLevel => words.Any(static word => ReadingWords.Titles.IsSeniority(word));

    private static string Sorted(ImmutableArray<string> words) =>
        words.Length == 0 ? "" : words.Length == 1 ? words[0] : string.Join(' ', words.Sort(StringComparer.Ordinal).AsSpan()!);

    /// <summary>The same words in whatever order.</summary>
    internal bool SameAs(TitleWords other) => words.Length == other.Words.Length && Key == other.Key;

    /// <summary>How well these words mean that title. "Video Manager" and "Manager, Video" may be two roles, so order comes first.</summary>
    internal TitleLikeness LikenessTo(TitleWords title) =>
        words.AsSpan().SequenceEqual(title.Words.AsSpan()) ? TitleLikeness.Same
        : !IsShortFor(title) ? TitleLikeness.None
        : words.Length < title.Words.Length ? (AbbreviatesAllOf(title) ? TitleLikeness.Abbreviated : TitleLikeness.Short)
        : words.Zip(title.Words).All(pair => Spelling.Near(pair.First, pair.Second)) ? TitleLikeness.Misspelled
        : TitleLikeness.Reordered;

    /// <summary>True when these words, fewer or as many, can only mean that title: "Senior" for "Senior Product Designer", never for "Staff …".</summary>
    internal bool IsShortFor(TitleWords title)
    {
        if (IsEmpty || Seniority != title.Seniority)
            return false;
        foreach (var word in words)
        {
            if (!IsNearOneOf(word, title.Words) && !Initials.Are(word, title.Words))
                return false;
        }

        return true;
    }

    /// <summary>"Director of CSM" for "Director of Customer Success Management": with its acronyms written out no word is left over (sales/customer-success-management.mm.md).</summary>
    private bool AbbreviatesAllOf(TitleWords title) =>
        words.Sum(word => title.Words.Contains(word) ? 1 : Initials.Are(word, title.Words) ? word.Length : 0) == title.Words.Length;

    private static bool IsNearOneOf(string word, ImmutableArray<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (Spelling.Near(word, candidate))
                return true;
        }

        return false;
    }

    /// <summary>True when that title has all of these words.</summary>
    internal bool IsPartOf(TitleWords title)
    {
        foreach (var word in words)
        {
            if (!title.Words.Contains(word))
                return false;
        }

        return true;
    }

    /// <summary>True for words that can be a title: some word names a job, or the first is a level.</summary>
    internal bool LooksLikeTitle() => !IsEmpty && (NamesAJob() || IsBareLevel() || ReadingWords.Titles.IsLeading(words[0]));

    /// <summary>True when some word names a job: "analyst", "director".</summary>
    internal bool NamesAJob() =>
        (namesAJob == 0 ? namesAJob = words.Any(static word => ReadingWords.Titles.IsNoun(word)) ? 1 : -1 : namesAJob) > 0;

    /// <summary>True when all it says is a level: "Senior", "Manager".</summary>
    internal bool IsBareLevel() =>
        words.Length is 1 or 2 && words.All(word => ReadingWords.Titles.IsSeniority(word) || ReadingWords.Titles.IsPeople(word) || word is "vice");
}

/// <summary>How well some words mean a title, best last.</summary>
internal enum TitleLikeness
{
    None,
    Short,
    Abbreviated,
    Reordered,
    Misspelled,
    Same,
}
