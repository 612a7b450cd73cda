using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProductionRolesBot.Load;

/// <summary>All figures. Parts may be measured one after the other: a file keeps those of the others.</summary>
internal sealed record Figures(IReadOnlyList<DoorResult> Doors, IReadOnlyList<CatalogueResult> Catalogues)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Reads a file; nothing where there is none.</summary>
    public static Figures Read(string? file) => File.Exists(file) ? JsonSerializer.Deserialize<Figures>(File.ReadAllText(file), Readable)! : new([], []);

    /// <summary>These and, where there is none of the same name, those of before.</summary>
    public Figures After(Figures before) => new(
        [.. before.Doors.Where(old => Doors.All(now => !now.Name.Equals(old.Name))), .. Doors],
        [.. before.Catalogues.Where(old => Catalogues.All(now => !now.Name.Equals(old.Name))), .. Catalogues]);

    /// <summary>As JSON.</summary>
    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Readable) + "\n");
}

/// <summary>Medians over the rounds of one server at one door and number of connections; ratios are those of the same round.</summary>
internal sealed record DoorResult(
    string Door, int Connections, string Server, double RequestsPerSecond, double P50, double P99, double P99Ratio, double Cpu, double CpuRatio, double Resident, double ResidentRatio, long Failed)
{
    [JsonIgnore]
    public object Name => (Door, Connections, Server);

    public static DoorResult Of(IGrouping<(string Door, int Connections, string Server), Sample> rounds) => new(
        rounds.Key.Door, rounds.Key.Connections, rounds.Key.Server,
        rounds.Median(round => round.Run.Wrk.Requests / round.Run.Wrk.Seconds),
        rounds.Median(round => round.Run.Wrk.P50),
        rounds.Median(round => round.Run.Wrk.P99),
        rounds.Median(round => round.Run.Wrk.P99 / round.Bare.Wrk.P99),
        rounds.Median(round => round.Run.CpuPerRequest),
        rounds.Median(round => round.Run.CpuPerRequest / round.Bare.CpuPerRequest),
        rounds.Median(round => round.Run.ResidentMegabytes),
        rounds.Median(round => round.Run.ResidentMegabytes / round.Bare.ResidentMegabytes),
        rounds.Sum(round => round.Run.Wrk.Failed + round.Bare.Wrk.Failed));
}

/// <summary>Medians over the rounds of one server with one catalogue.</summary>
internal sealed record CatalogueResult(
    string Server, string Catalogue, double Start, double StartRatio, double AtRest, double AtRestRatio, double Afterwards, double AfterwardsRatio, double Cpu, double CpuRatio, long Failed)
{
    [JsonIgnore]
    public object Name => (Server, Catalogue);

    public static CatalogueResult Of(IGrouping<(string Server, string Catalogue), CatalogueSample> rounds) => new(
        rounds.Key.Server, rounds.Key.Catalogue,
        rounds.Median(round => round.Cost.ToFirstAnswer.TotalMilliseconds),
        rounds.Median(round => round.Cost.ToFirstAnswer / round.Bare.ToFirstAnswer),
        rounds.Median(round => round.Cost.AtRest),
        rounds.Median(round => round.Cost.AtRest / round.Bare.AtRest),
        rounds.Median(round => round.Cost.Afterwards),
        rounds.Median(round => round.Cost.Afterwards / round.Bare.Afterwards),
        rounds.Median(round => round.Cost.CpuPerRequest),
        rounds.Median(round => round.Cost.CpuPerRequest / round.Bare.CpuPerRequest),
        rounds.Sum(round => round.Cost.Failed));
}

internal static class Medians
{
    public static double Median<T>(this IEnumerable<T> rounds, Func<T, double> value)
    {
        double[] sorted = [.. rounds.Select(value).Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
