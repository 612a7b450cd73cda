namespace ProductionRolesBot.Tests.Specs;

/// <summary>A page of prose and fences: a line that starts with "&gt;" is said, the line under it is the headline of the answer.</summary>
internal sealed record SpecPage(string Catalogue, IReadOnlyList<IReadOnlyList<(string Question, string Answer)>> Conversations)
{
    public static SpecPage Read(string file)
    {
        var catalogue = "shipped";
        var conversations = new List<IReadOnlyList<(string, string)>>();
        List<(string, string)>? fence = null;
        var question = "";
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("catalogue:", StringComparison.Ordinal))
                catalogue = line["catalogue:".Length..].Trim();
            else if (line == "```spec")
                conversations.Add(fence = []);
            else if (line == "```")
                fence = null;
            else if (fence is not null && line.StartsWith("> ", StringComparison.Ordinal))
                question = line[2..];
            else if (line.Length > 0)
                fence?.Add((question, line));
        }

        return new SpecPage(catalogue, conversations);
    }
}
