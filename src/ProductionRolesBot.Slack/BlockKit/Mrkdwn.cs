using System.Globalization;
using System.Runtime.CompilerServices;

namespace ProductionRolesBot.Slack.BlockKit;

/// <summary>
/// Text with Slack's markup. It is made by interpolation, which escapes every hole: what comes from a page or a person
/// can neither mention a channel nor pose as a link, and a forgotten escape does not compile.
/// </summary>
/// <seealso href="https://docs.slack.dev/messaging/formatting-message-text"/>
internal readonly record struct Mrkdwn
{
    private readonly string? markup;

    private Mrkdwn(string markup) => this.markup = markup;

    /// <summary>How much Slack counts.</summary>
    public int Length => markup?.Length ?? 0;

    public static Mrkdwn Of(ref Builder markup) => new(markup.ToStringAndClear());

    /// <summary>Text without any markup.</summary>
    public static Mrkdwn Plain(string text) => Of($"{text}");

    /// <summary>Bold text, left as it is where its own characters would break out of the markup: Slack cannot escape those.</summary>
    public static Mrkdwn Bold(string text) => text.AsSpan().ContainsAny("*\n") || text.Length == 0 ? Plain(text) : Of($"*{text}*");

    /// <summary>A link with a label.</summary>
    public static Mrkdwn Link(Uri address, string label) =>
        new($"<{Escape(address.AbsoluteUri).Replace("|", "%7C", StringComparison.Ordinal)}|{Escape(label)}>");

    /// <summary>A member by id, shown by name. An id that is none is shown as text.</summary>
    public static Mrkdwn User(string id) => id.Length > 0 && id.All(char.IsAsciiLetterOrDigit) ? new($"<@{id}>") : Plain(id);

    /// <summary>The markup as it is sent.</summary>
    public override string ToString() => markup ?? "";

    private static string Escape(string text) => !text.AsSpan().ContainsAny('&', '<', '>') ? text : text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Puts an interpolated string together.</summary>
    [InterpolatedStringHandler]
    public ref struct Builder(int literalLength, int formattedCount)
    {
        private DefaultInterpolatedStringHandler text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

        /// <summary>Goes on below what is there.</summary>
        public void StartLine()
        {
            if (!text.Text.IsEmpty)
                text.AppendLiteral("\n");
        }

        public void AppendLiteral(string literal) => text.AppendLiteral(literal);

        public void AppendFormatted(string text) => this.text.AppendLiteral(Escape(text));

        public void AppendFormatted(int number) => text.AppendFormatted(number);

        public void AppendFormatted(Mrkdwn markup) => text.AppendLiteral(markup.ToString());

        internal string ToStringAndClear() => text.ToStringAndClear();
    }
}
