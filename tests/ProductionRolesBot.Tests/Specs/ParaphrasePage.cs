using ProductionRolesBot.Roles;
using ProductionRolesBot.Roles.Questions;

namespace ProductionRolesBot.Tests.Specs;

/// <summary>A page of headings, each with other ways to say the same.</summary>
internal sealed record ParaphrasePage(string Name, string Catalogue, IReadOnlyList<Paraphrase> Paraphrases)
{
    public static ParaphrasePage Read(string file)
    {
        var catalogue = "original";
        var heading = "";
        var paraphrases = new List<Paraphrase>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("catalogue:", StringComparison.Ordinal))
                catalogue = line["catalogue:".Length..].Trim();
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                heading = line[3..].Trim();
            else if (line.StartsWith("- ", StringComparison.Ordinal) && heading.Length > 0)
                paraphrases.Add(new Paraphrase(heading, line[2..].Trim()));
        }

        return new ParaphrasePage(Path.GetFileNameWithoutExtension(file), catalogue, paraphrases);
    }

    /// <summary>What goes wrong, paraphrase by paraphrase; empty when every one is understood as its heading.</summary>
    public IReadOnlyList<string> Misunderstood(RoleAssistant assistant) =>
        [.. Paraphrases.Select(paraphrase => paraphrase.Check(assistant)).OfType<string>()];
}

/// <summary>Another way to say a heading.</summary>
internal sealed record Paraphrase(string Heading, string Text)
{
    /// <summary>Null when it is understood as its heading: the same kind, the same headline.</summary>
    public string? Check(RoleAssistant assistant)
    {
        var wanted = assistant.Ask(new Utterance(Heading), Conversation.New).Answer;
        var got = assistant.Ask(new Utterance(Text), Conversation.New).Answer;
        return wanted.Kind == got.Kind && wanted.Headline == got.Headline
            ? null
            : $"{Text}\n      heading: {Heading}\n      wanted {wanted.Kind}: {wanted.Headline}\n      got    {got.Kind}: {got.Headline}";
    }
}
