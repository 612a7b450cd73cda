using System.Diagnostics;
using Shouldly;
using Xunit;

namespace ProductionRolesBot.Tests.Infrastructure;

/// <summary>Asks a vendor's own definitions, which <c>npm ci</c> in a folder of tests/contracts brings.</summary>
internal static class Contract
{
    /// <summary>Runs the check of that folder and shows what it complains of; skips when the definitions are not there.</summary>
    public static async Task ShouldHoldAsync(string vendor, string script, params IEnumerable<string> arguments)
    {
        var folder = Repository.PathTo("tests", "contracts", vendor);
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), $"run 'npm ci' in tests/contracts/{vendor} first");
        using var check = Process.Start(new ProcessStartInfo("node", [script, .. arguments]) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var problems = await check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);
        check.ExitCode.ShouldBe(0, await said + problems);
    }
}
