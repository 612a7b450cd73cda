using System.Diagnostics;
using System.Text.Json;

namespace ProductionRolesBot.Load;

/// <summary>One run of wrk against one address.</summary>
/// <param name="Requests">How many were answered.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="P50">Median latency, in milliseconds.</param>
/// <param name="P99">Latency that one in a hundred exceeds, in milliseconds.</param>
/// <param name="Failed">How many were refused, broken off or not answered.</param>
internal sealed record Wrk(long Requests, double Seconds, double P50, double P99, long Failed)
{
    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>Sends the requests of a file in turn.</summary>
    public static async Task<Wrk> RunAsync(Uri address, string requests, int connections, int seconds)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "requests.lua");
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--timeout", "10s", "-s", script, address.ToString(), "--", requests]) { RedirectStandardOutput = true };
        using var wrk = Process.Start(start)!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var result = output.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk ended without a result: {output}");
        return JsonSerializer.Deserialize<Wrk>(result["RESULT ".Length..], Names)!;
    }
}
