using System.Buffers;
using System.Text;

namespace ProductionRolesBot.Slack.Protocol;

/// <summary>Turns a message as Slack writes it into the words the person typed.</summary>
/// <seealso href="https://docs.slack.dev/messaging/formatting-message-text"/>
internal static class InboundText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&\u00A0");

    /// <summary>Without mentions, links as their labels, entities as characters, no-break spaces as spaces.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text.Trim();
        var words = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var start = rest.IndexOf('<');
            var length = start < 0 ? -1 : rest[start..].IndexOf('>');
            words.Append(length < 0 ? rest : rest[..start]);
            if (length < 0)
                break;
            words.Append(Label(rest.Slice(start + 1, length - 1)));
            rest = rest[(start + length + 1)..];
        }

        return words
            .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").Replace('\u00A0', ' ')
            .ToString().Trim();
    }

    /// <summary>What people see of <c>&lt;…&gt;</c>: a link's label or address; of a mention or a channel nothing, as no role is called so.</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> token)
    {
        if (token is ['@' or '#' or '!', ..])
            return " ";
        var bar = token.IndexOf('|');
        return bar < 0 ? token : token[(bar + 1)..];
    }
}
