using System.Globalization;
using System.Text;
using ProductionRolesBot.Roles.Answers;
using ProductionRolesBot.Roles.Changes;

namespace ProductionRolesBot.Packs;

/// <summary>The gap as Markdown, for notes that outlive the page: a task list of what is new and raised, then the rest.</summary>
internal static class PackMarkdown
{
    public static string Write(Pack pack)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {pack.Title}\n\n{pack.Summary}\n");
        foreach (var section in pack.Gap.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {pack.Words.Heading(section.Section)}\n");
            foreach (var (heading, isTask, lines) in pack.Parts(section))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {heading}\n\n");
                foreach (var line in lines)
                    Append(text, pack.Words, line, isTask);
            }
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n---\n\n{pack.Attribution}\n").ToString();
    }

    private static void Append(StringBuilder text, PackWords words, LineChange line, bool isTask)
    {
        var bullet = (line.To ?? line.From)!;
        text.Append(isTask ? "- [ ] " : "- ").Append(MarkdownText.Escaped(bullet.Text)).Append(CultureInfo.InvariantCulture, $" ({words.Place(bullet.Source)})\n");
        if (words.Before(line) is { } before)
            text.Append("  - ").Append(MarkdownText.Escaped(before)).Append('\n');
    }
}
