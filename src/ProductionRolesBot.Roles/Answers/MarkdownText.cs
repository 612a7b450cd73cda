using System.Text;

namespace ProductionRolesBot.Roles.Answers;

/// <summary>Words as they stand in Markdown.</summary>
public static class MarkdownText
{
    /// <summary>Words of a page are words here too, whatever signs they hold.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|')
                escaped.Append('\\');
            escaped.Append(character is '\n' or '\r' ? ' ' : character);
        }

        return escaped.ToString();
    }
}
