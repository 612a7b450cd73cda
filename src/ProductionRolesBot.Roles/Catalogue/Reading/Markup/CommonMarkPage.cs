using System.Buffers;
using System.Collections.Immutable;

namespace ProductionRolesBot.Roles.Catalogue.Reading.Markup;

/// <summary>
/// A page as CommonMark. Handbooks are written for Hugo, Middleman or a wiki; each dialect is rewritten line for line,
/// so that line 49 of the result is line 49 of the file. Three pages of four hold nothing of a dialect and are not copied.
/// </summary>
internal sealed record CommonMarkPage(FrontMatter FrontMatter, string Body, ImmutableArray<MarkupNote> Notes)
{
    /// <summary>No line that people write is longer. What is cut off is reported.</summary>
    private const int LongestLine = 20_000;

    /// <summary>Characters that part lines for readers of the file, and do not for CommonMark.</summary>
    private static readonly SearchValues<char> OddLineEnds = SearchValues.Create("\f\u0085\u2028\u2029");

    internal static CommonMarkPage From(string markdown)
    {
        var notes = ImmutableArray.CreateBuilder<MarkupNote>(0);
        var bodyStart = FrontMatter.EndLine(markdown);
        var frontMatter = bodyStart > 0 ? FrontMatter.Read(markdown, bodyStart, notes) : FrontMatter.None;
        return new(frontMatter, BodyOf(markdown, bodyStart, notes), notes.DrainToImmutable());
    }

    private static string BodyOf(string markdown, int bodyStart, ImmutableArray<MarkupNote>.Builder notes)
    {
        var html = new HtmlMarkup();
        var fence = new CodeFence();
        var oddSpaces = Spaces.AreIn(markdown);
        var keepsFrontMatter = FrontMatter.HasPlainMarks(markdown, bodyStart);
        var body = new PageBuffer(markdown);
        if (markdown.AsSpan().ContainsAny(OddLineEnds) || !keepsFrontMatter)
            body.CopyFrom(0);
        var line = 0;
        foreach (var written in markdown.AsSpan().EnumerateLines())
        {
            line++;
            body.AddLine(written, line > bodyStart ? Rewrite(written, line, oddSpaces, html, fence, notes) : keepsFrontMatter ? written : []);
        }

        return body.Take();
    }

    private static ReadOnlySpan<char> Rewrite(
        ReadOnlySpan<char> written, int line, bool oddSpaces, HtmlMarkup html, CodeFence fence, ImmutableArray<MarkupNote>.Builder notes)
    {
        if (written.Length > LongestLine)
        {
            notes.Add(new(MarkupNoteKind.LineTooLong, line, written[..60].ToString()));
            written = written[..LongestLine];
        }

        var trimmed = written.TrimStart();
        if (fence.Holds(trimmed) || !(NeedsRewriting(written, trimmed, html) || (oddSpaces && Spaces.AreIn(written))))
            return written;
        var text = Spaces.Normalise(written.ToString());
        text = TemplateCode.Remove(text, line, notes);
        text = html.Remove(text, line, notes);
        text = LooseLists.Repair(text, line, notes);
        return LooseLinks.Repair(text, line, notes);
    }

    /// <summary>Most lines are plain: nothing in them begins what CommonMark reads differently.</summary>
    private static bool NeedsRewriting(ReadOnlySpan<char> line, ReadOnlySpan<char> trimmed, HtmlMarkup html) =>
        html.InsideComment
        || (line.IndexOfAny('<', '{', ']') is var first and >= 0 && (line[first..].ContainsAny('<', '{') || LooseLinks.AreIn(line)))
        || LooseLists.IsLoose(trimmed);
}

/// <summary>Something the page's markup says that is not text: it was taken out or mended.</summary>
internal readonly record struct MarkupNote(MarkupNoteKind Kind, int Line, string Text);

/// <summary>What became of it.</summary>
internal enum MarkupNoteKind
{
    /// <summary>A video is embedded; the text is its address.</summary>
    Video,

    /// <summary>A template call that puts text from elsewhere onto the page.</summary>
    ContentElsewhere,

    /// <summary>A link that only its writer took for one.</summary>
    BrokenLink,

    /// <summary>A dash without a space: a bullet to people, plain text to renderers.</summary>
    BulletWithoutSpace,

    /// <summary>A bullet with two marks: an empty bullet and one nested in it to renderers.</summary>
    DoubledMark,

    /// <summary>Front matter that is not YAML.</summary>
    UnreadableFrontMatter,

    /// <summary>A line that was cut.</summary>
    LineTooLong,

    /// <summary>Nested deeper than anybody writes; the page was not read.</summary>
    NestedTooDeep,
}
