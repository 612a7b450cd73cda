using System.Globalization;
using System.Text.Json;

namespace ProductionRolesBot.Load;

/// <summary>Medians over the rounds of one server at one door and number of connections; ratios are those of the same round.</summary>
internal sealed record Result(
    string Door, int Connections, string Server, double RequestsPerSecond, double P50, double P99, double CpuPerRequest, double CpuRatio, double P99Ratio,
    double ResidentMegabytes, double ResidentRatio, double ToFirstAnswer, double ToFirstAnswerRatio, long Failed)
{
    public static Result Of(IGrouping<(string Door, int Connections, string Server), Sample> rounds) => new(
        rounds.Key.Door, rounds.Key.Connections, rounds.Key.Server,
        Median(round => round.Run.Wrk.Requests / round.Run.Wrk.Seconds, rounds),
        Median(round => round.Run.Wrk.P50, rounds),
        Median(round => round.Run.Wrk.P99, rounds),
        Median(round => round.Run.CpuPerRequest, rounds),
        Median(round => round.Run.CpuPerRequest / round.Bare.CpuPerRequest, rounds),
        Median(round => round.Run.Wrk.P99 / round.Bare.Wrk.P99, rounds),
        Median(round => round.Run.ResidentMegabytes, rounds),
        Median(round => round.Run.ResidentMegabytes / round.Bare.ResidentMegabytes, rounds),
        Median(round => round.Start.TotalMilliseconds, rounds),
        Median(round => round.Start / round.BareStart, rounds),
        rounds.Sum(round => round.Run.Wrk.Failed + round.Bare.Wrk.Failed));

    private static double Median(Func<Sample, double> value, IEnumerable<Sample> rounds)
    {
        double[] sorted = [.. rounds.Select(value).Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>Shows the figures.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>As a table of markdown, with "×" for ratios to the bare endpoint of the same round.</summary>
    public static void Print(IEnumerable<Result> results)
    {
        Console.WriteLine("| door | connections | server | requests/s | p50 ms | p99 ms | p99 × | CPU µs | CPU × | memory MB | memory × | first answer ms | first answer × | failed |");
        Console.WriteLine("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var result in results)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {result.Door} | {result.Connections} | {result.Server} | {result.RequestsPerSecond:F0} | {result.P50:F2} | {result.P99:F2} | {result.P99Ratio:F1} | {result.CpuPerRequest:F0} | {result.CpuRatio:F1} | {result.ResidentMegabytes:F0} | {result.ResidentRatio:F1} | {result.ToFirstAnswer:F0} | {result.ToFirstAnswerRatio:F1} | {result.Failed} |"));
        }
    }

    /// <summary>As JSON.</summary>
    public static void Write(IEnumerable<Result> results, string file) => File.WriteAllText(file, JsonSerializer.Serialize(results, Readable) + "\n");
}
