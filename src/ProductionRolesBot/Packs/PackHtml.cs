using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Packs;

/// <summary>The page to read, tick off and print. It has no script and everything it shows is escaped.</summary>
internal static class PackHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Default;

    public static string Write(Pack pack, Uri markdown)
    {
        var body = new StringBuilder();
        body.Append($"<h1>{Encoder.Encode(pack.Title)}</h1><p>{Encoder.Encode(pack.Summary)}</p>");
        foreach (var section in pack.Gap.Sections.Reverse())
        {
            body.Append($"<h2>{Encoder.Encode(pack.Words.Heading(section.Section))}</h2>");
            foreach (var (heading, isTask, lines) in pack.Parts(section))
                Append(body, pack.Words, heading, isTask, lines);
        }

        body.Append($"<p class=\"screen\"><a href=\"{Encoder.Encode(markdown.ToString())}\">{Encoder.Encode(pack.Words.SaveAsMarkdown)}</a></p>");
        body.Append($"<h2>{Encoder.Encode(pack.Words.Notes)}</h2><div class=\"notes\"></div><footer>{Encoder.Encode(pack.Attribution)}</footer>");
        return Page(pack.Words, pack.Title, body.ToString());
    }

    /// <summary>A page that says why there is none.</summary>
    public static string Refuse(PackWords words, string title, string why) => Page(words, title, $"<h1>{Encoder.Encode(title)}</h1><p>{Encoder.Encode(why)}</p>");

    private static void Append(StringBuilder body, PackWords pack, string heading, bool isTask, ImmutableArray<LineChange> lines)
    {
        body.Append($"<h3>{Encoder.Encode(heading)}</h3><ul{(isTask ? " class=\"tasks\"" : "")}>");
        foreach (var line in lines)
        {
            var bullet = (line.To ?? line.From)!;
            var words = Encoder.Encode(bullet.Text);
            body.Append(isTask ? $"<li><label><input type=\"checkbox\"> {words}</label>" : $"<li>{words}");
            body.Append($" <small>{Encoder.Encode(pack.Place(bullet.Source))}</small>");
            if (pack.Before(line) is { } before)
                body.Append($"<div class=\"before\">{Encoder.Encode(before)}</div>");
            body.Append("</li>");
        }

        body.Append("</ul>");
    }

    private static string Page(PackWords words, string title, string body) =>
        $"<!doctype html><html lang=\"{words.Language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Encoder.Encode(title)}</title><link rel=\"stylesheet\" href=\"{PackLinks.Path}/pack.css\"></head><body><main>{body}</main></body></html>";
}
