using Microsoft.Playwright;
using ProductionRolesBot.Tests.Infrastructure;
using Xunit;

namespace ProductionRolesBot.Tests.TryIt.Browser;

/// <summary>One Chromium and one bot for all tests of the page; each test opens a window of its own.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    // The first six keep the browser from calling home, so that a request to another host can only be the page's own.
    private static readonly string[] Arguments =
    [
        "--disable-background-networking", "--disable-component-update", "--disable-domain-reliability", "--disable-sync", "--no-first-run", "--no-pings",
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningBot? bot;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;
        bot = RunningBot.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Arguments });
    }

    /// <summary>Opens the page in a window of that width; skips the test where there is no browser.</summary>
    /// <param name="width">Pixels across: a phone has 390.</param>
    /// <param name="without">A file of the page that the browser is not given; null for none.</param>
    internal async Task<TryItWindow> OpenAsync(int width = 1100, string? without = null)
    {
        Assert.SkipUnless(browser is not null, $"There is no browser at {Executable}: install chromium, or name one in CHROMIUM");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        if (without is not null)
            await context.RouteAsync($"**/{without}", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/javascript", Body = "" }));
        return await TryItWindow.OpenAsync(context, bot!.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (bot is not null)
            await bot.DisposeAsync();
    }
}
