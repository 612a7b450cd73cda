using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ProductionRolesBot.Load;

/// <summary>A server under measurement.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly HttpClient Http = new();

    private readonly Process process;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to the end of its first answer.</summary>
    public TimeSpan ToFirstAnswer { get; private set; }

    /// <summary>Processor time used so far, of all its threads, in user and kernel.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Memory that it occupies now, in megabytes.</summary>
    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts a server and asks until it answers.</summary>
    public static async Task<ServerProcess> StartAsync(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, Func<HttpRequestMessage> first)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        var watch = Stopwatch.StartNew();
        var server = new ServerProcess(Process.Start(start)!, address);
        server.process.OutputDataReceived += (_, _) => { };
        server.process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        while (!await server.AnswersAsync(first))
        {
            if (watch.Elapsed > Patience || server.process.HasExited)
                throw new TimeoutException($"{file} {string.Join(' ', arguments)} does not answer");
            await Task.Delay(5);
        }

        server.ToFirstAnswer = watch.Elapsed;
        return server;
    }

    /// <summary>The body that answers a request.</summary>
    public async Task<byte[]> AskAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(Address, request.RequestUri!.ToString().TrimStart('/'));
        using var response = await Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return int.Parse(listener.LocalEndpoint.ToString()!.Split(':')[^1], CultureInfo.InvariantCulture);
    }

    private async Task<bool> AnswersAsync(Func<HttpRequestMessage> first)
    {
        try
        {
            await AskAsync(first());
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
