namespace ProductionRolesBot.Load;

/// <summary>An address of a server.</summary>
internal sealed record Way(ServerProcess Server, string Path)
{
    /// <summary>An address of a server that may not be there.</summary>
    public static Way? To(ServerProcess? server, string path) => server is null ? null : new(server, path);

    /// <summary>Sends the requests of a file in turn.</summary>
    public async Task<Run> DriveAsync(string requests, int connections, int seconds)
    {
        var before = Server.Cpu;
        var wrk = await Wrk.RunAsync(new Uri(Server.Address, Path), requests, connections, seconds);
        return new Run(wrk, (Server.Cpu - before).TotalMicroseconds / Math.Max(wrk.Requests, 1), Server.ResidentMegabytes);
    }
}

/// <summary>One drive of one server.</summary>
/// <param name="Wrk">What wrk saw.</param>
/// <param name="CpuPerRequest">Processor time of the server, in microseconds.</param>
/// <param name="ResidentMegabytes">Its memory at the end.</param>
internal sealed record Run(Wrk Wrk, double CpuPerRequest, double ResidentMegabytes);
