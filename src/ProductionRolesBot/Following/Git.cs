using System.ComponentModel;
using System.Diagnostics;

namespace ProductionRolesBot.Following;

/// <summary>Runs git, which must be installed, without asking anybody anything.</summary>
internal static class Git
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs one command.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="IOException">It failed, with the last line it said.</exception>
    public static async Task<string> RunAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        // A repository brings neither programs nor links to this machine.
        var start = new ProcessStartInfo("git", ["-c", "core.hooksPath=/dev/null", "-c", "core.symlinks=false", "-c", "protocol.ext.allow=never", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GIT_TERMINAL_PROMPT"] = "0", ["LC_ALL"] = "C" },
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        using var git = Start(start);
        try
        {
            var output = git.StandardOutput.ReadToEndAsync(patience.Token);
            var error = await git.StandardError.ReadToEndAsync(patience.Token);
            await git.WaitForExitAsync(patience.Token);
            return git.ExitCode == 0 ? (await output).Trim() : throw new IOException($"git {arguments[0]}: {LastLine(error)}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException($"git took longer than {Patience.TotalMinutes} minutes");
        }
        finally
        {
            if (!git.HasExited)
                git.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new IOException($"git cannot be run: {exception.Message}", exception);
        }
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., var last] ? last : "failed";
}
