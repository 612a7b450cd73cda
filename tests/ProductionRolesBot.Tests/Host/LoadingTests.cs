using ProductionRolesBot.Commands;
using ProductionRolesBot.Files;
using ProductionRolesBot.Tests.Infrastructure;
using Shouldly;
using Spectre.Console;
using Xunit;

namespace ProductionRolesBot.Tests.Host;

/// <summary>While a large catalogue is being read, a person sees why nothing happens yet; a program sees the answer alone.</summary>
public sealed class LoadingTests
{
    private const string Shown = "Reading the catalogue";

    [Fact]
    public void At_a_terminal_it_is_shown_while_the_catalogue_is_read_and_gone_when_it_has_been_read()
    {
        using var screen = new Screen();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(screen) });
        var whileReading = "";

        var load = Loading.Show(
            () =>
            {
                screen.WaitFor(Shown);
                whileReading = screen.ToString();
                return new CatalogueLoad.Refused("closed");
            },
            terminal);

        load.ShouldBe(new CatalogueLoad.Refused("closed"));
        whileReading.ShouldContain(Shown);
        // What was drawn is wiped before the answer is written.
        screen.ToString()[whileReading.Length..].ShouldContain("\u001b[2K");
    }

    [Fact]
    public async Task In_a_pipe_nothing_is_shown()
    {
        var run = await CommandRun.Of("catalogue", "stats");

        run.ExitCode.ShouldBe(0);
        (run.Output + run.Error).ShouldNotContain(Shown);
    }

    /// <summary>It is drawn by another thread, and again and again.</summary>
    private sealed class Screen : StringWriter
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
        private readonly Lock drawing = new();

        public override void Write(string? value)
        {
            lock (drawing)
                base.Write(value);
        }

        public override string ToString()
        {
            lock (drawing)
                return base.ToString();
        }

        internal void WaitFor(string text) =>
            SpinWait.SpinUntil(() => ToString().Contains(text, StringComparison.Ordinal), Patience).ShouldBeTrue();
    }
}
