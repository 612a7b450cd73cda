using System.Collections.Frozen;
using ProductionRolesBot.Slack.Protocol;

namespace ProductionRolesBot.Slack.Commands;

/// <summary>What may stand behind the slash command: a sub-command, or words as in a chat.</summary>
internal static class RoleCommand
{
    /// <summary>What a person sees when they type the command, and in the manifest.</summary>
    public const string UsageHint = "a role, a question, or: grade · requirements · responsibilities · next · compare A vs B · ladder · find · list · me · verify · help";

    /// <summary>The words each sub-command stands for. A sub-command without words behind it that needs some is left as it is typed.</summary>
    private static readonly FrozenDictionary<string, (string Alone, string With)> Sentences = new Dictionary<string, (string Alone, string With)>(StringComparer.OrdinalIgnoreCase)
    {
        ["grade"] = ("what grade is my role", "what grade is {0}"),
        ["requirements"] = ("what are the requirements of my role", "what are the requirements of {0}"),
        ["responsibilities"] = ("what are the responsibilities of my role", "what are the responsibilities of {0}"),
        ["next"] = ("what do I need for the next level", "what is the next level after {0}"),
        ["compare"] = ("help", "compare {0}"),
        ["ladder"] = ("show the ladder of my role", "show the ladder of {0}"),
        ["find"] = ("help", "which roles mention {0}"),
        ["list"] = ("list all roles", "list {0}"),
        ["me"] = ("what is my role", "I am a {0}"),
        ["help"] = ("help", "help {0}"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private const string GradeOfNumber = "which roles are grade {0}";

    /// <summary>What the person would have said in a chat.</summary>
    public static string ToUtterance(string text)
    {
        var words = InboundText.Clean(text);
        if (words.Length == 0)
            return Sentences["help"].Alone;
        var end = words.IndexOf(' ', StringComparison.Ordinal);
        var (first, rest) = end < 0 ? (words, "") : (words[..end], words[(end + 1)..].TrimStart());
        if (!Sentences.TryGetValue(first, out var sentence))
            return words;
        if (first.Equals("grade", StringComparison.OrdinalIgnoreCase) && rest is [>= '0' and <= '9', ..] && decimal.TryParse(rest, out _))
            return GradeOfNumber.Replace("{0}", rest, StringComparison.Ordinal);
        return rest.Length == 0 ? sentence.Alone : sentence.With.Replace("{0}", rest, StringComparison.Ordinal);
    }
}
