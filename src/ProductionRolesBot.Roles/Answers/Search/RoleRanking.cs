namespace ProductionRolesBot.Roles.Answers.Search;

/// <summary>Takes weighed lines role by role and keeps the best line of each of the best roles.</summary>
/// <param name="most">How many roles are kept; all of them are counted.</param>
internal sealed class RoleRanking(int most)
{
    private readonly List<(CatalogueLine Line, double Score)> best = new(most + 1);
    private (CatalogueLine Line, double Score)? ofRole;
    private int count;

    /// <summary>The next line; the lines of one role follow each other.</summary>
    public void Add(CatalogueLine line, double score)
    {
        if (ofRole is { } known && ReferenceEquals(known.Line.Role, line.Role))
        {
            if (score > known.Score)
                ofRole = (line, score);
            return;
        }

        Rank();
        ofRole = (line, score);
        count++;
    }

    /// <summary>What was found.</summary>
    public FoundRoles ToFound()
    {
        Rank();
        ofRole = null;
        return new FoundRoles([.. best.Select(found => found.Line)], count);
    }

    private void Rank()
    {
        if (ofRole is not { } found)
            return;
        var at = best.Count;
        while (at > 0 && best[at - 1].Score < found.Score)
            at--;
        best.Insert(at, found);
        if (best.Count > most)
            best.RemoveAt(most);
    }
}
