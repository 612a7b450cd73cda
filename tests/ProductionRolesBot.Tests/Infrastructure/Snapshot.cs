using System.Text;
using Xunit;

namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>What people see, kept in <c>Snapshots/</c>. Set ACCEPT_SNAPSHOTS=1 to keep what is seen now; then read the difference in git.</summary>
internal static class Snapshot
{
    private const int LinesAround = 3;

    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";

    /// <summary>Compares with the file of that name, below <c>Snapshots/</c>.</summary>
    public static void Match(string name, string seen) => MatchFile(Repository.PathTo("tests", "ProductionRolesBot.Tests", "Snapshots", name), seen);

    /// <summary>Compares with a file that lies where it is used.</summary>
    public static void MatchFile(string file, string seen)
    {
        seen = seen.TrimEnd() + "\n";
        if (IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, seen);
            return;
        }

        var kept = File.Exists(file) ? File.ReadAllText(file) : "";
        if (kept != seen)
            Assert.Fail($"{Path.GetFileName(file)} is seen differently. To keep what is seen now, run the test with ACCEPT_SNAPSHOTS=1.\n\n{Difference(kept.Split('\n'), seen.Split('\n'))}");
    }

    /// <summary>The lines that differ, between those before and after that do not.</summary>
    private static string Difference(string[] kept, string[] seen)
    {
        var same = kept.Zip(seen).TakeWhile(pair => pair.First == pair.Second).Count();
        var sameAtEnd = Enumerable.Reverse(kept).Zip(Enumerable.Reverse(seen)).Take(Math.Min(kept.Length, seen.Length) - same).TakeWhile(pair => pair.First == pair.Second).Count();
        var text = new StringBuilder($"line {same + 1}:\n");
        foreach (var line in kept[Math.Max(0, same - LinesAround)..same])
            text.Append("  ").AppendLine(line);
        foreach (var line in kept[same..^sameAtEnd])
            text.Append("- ").AppendLine(line);
        foreach (var line in seen[same..^sameAtEnd])
            text.Append("+ ").AppendLine(line);
        foreach (var line in seen[^sameAtEnd..].Take(LinesAround))
            text.Append("  ").AppendLine(line);
        return text.ToString();
    }
}
