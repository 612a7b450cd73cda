namespace ProductionRolesBot.Load;

/// <summary>Shows the figures as tables of markdown, with "×" for ratios to the bare endpoint of the same round.</summary>
internal static class Report
{
    public static void Print(Figures results)
    {
        Console.WriteLine("| door | connections | server | requests/s | p50 ms | p99 ms | p99 × | CPU µs | CPU × | memory MB | memory × | failed |");
        Console.WriteLine("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var row in results.Doors)
            Print($"| {row.Door} | {row.Connections} | {row.Server} | {row.RequestsPerSecond:F0} | {row.P50:F2} | {row.P99:F2} | {row.P99Ratio:F1} | {row.Cpu:F0} | {row.CpuRatio:F1} | {row.Resident:F0} | {row.ResidentRatio:F2} | {row.Failed} |");

        Console.WriteLine();
        Console.WriteLine("| server | catalogue | first answer ms | first answer × | memory at rest MB | × | after 100,000 requests MB | × | CPU µs | CPU × | failed |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var row in results.Catalogues)
            Print($"| {row.Server} | {row.Catalogue} | {row.Start:F0} | {row.StartRatio:F2} | {row.AtRest:F0} | {row.AtRestRatio:F2} | {row.Afterwards:F0} | {row.AfterwardsRatio:F2} | {row.Cpu:F0} | {row.CpuRatio:F1} | {row.Failed} |");
    }

    private static void Print(FormattableString row) => Console.WriteLine(FormattableString.Invariant(row));
}
