using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Packs;

/// <summary>The page to read, tick off and print. It has no script and everything it shows is escaped.</summary>
internal static class PackHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Default;

    public static string Write(Pack pack, Uri markdown)
    {
        var title = $"From {pack.Gap.From.Title} to {pack.Gap.To.Title}";
        var body = new StringBuilder();
        body.Append($"<h1>{Encoder.Encode(title)}</h1><p>{Encoder.Encode(pack.Summary)}</p>");
        foreach (var section in pack.Gap.Sections.Reverse())
        {
            body.Append($"<h2>{section.Section}</h2>");
            foreach (var (heading, isTask, lines) in Pack.Parts(section))
                Append(body, heading, isTask, lines);
        }

        body.Append($"<p class=\"screen\"><a href=\"{Encoder.Encode(markdown.ToString())}\">Save as Markdown</a></p>");
        body.Append($"<h2>Notes</h2><div class=\"notes\"></div><footer>{Encoder.Encode(pack.Attribution)}</footer>");
        return Page(title, body.ToString());
    }

    /// <summary>A page that says why there is none.</summary>
    public static string Refuse(string title, string words) => Page(title, $"<h1>{Encoder.Encode(title)}</h1><p>{Encoder.Encode(words)}</p>");

    private static void Append(StringBuilder body, string heading, bool isTask, ImmutableArray<LineChange> lines)
    {
        body.Append($"<h3>{heading}</h3><ul{(isTask ? " class=\"tasks\"" : "")}>");
        foreach (var line in lines)
        {
            var bullet = (line.To ?? line.From)!;
            var words = Encoder.Encode(bullet.Text);
            body.Append(isTask ? $"<li><label><input type=\"checkbox\"> {words}</label>" : $"<li>{words}");
            body.Append($" <small>{Encoder.Encode(bullet.Source.Page)}, line {bullet.Source.Line}</small>");
            if (Pack.Before(line) is { } before)
                body.Append($"<div class=\"before\">{Encoder.Encode(before)}</div>");
            body.Append("</li>");
        }

        body.Append("</ul>");
    }

    private static string Page(string title, string body) =>
        $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Encoder.Encode(title)}</title><link rel=\"stylesheet\" href=\"{PackLinks.Path}/pack.css\"></head><body><main>{body}</main></body></html>";
}
