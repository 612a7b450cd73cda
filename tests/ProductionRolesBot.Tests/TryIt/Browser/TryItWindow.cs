using Microsoft.Playwright;
using Shouldly;

namespace ProductionRolesBot.Tests.TryIt.Browser;

/// <summary>The try-it page as a person has it before them. Closing it fails the test when the page complained or called another host.</summary>
internal sealed class TryItWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private TryItWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    public ILocator Question => Page.GetByLabel("Your question");

    public ILocator Cards => Page.Locator(".answered");

    public ILocator LastCard => Cards.Last;

    public ILocator Announcement => Page.GetByRole(AriaRole.Status);

    public static async Task<TryItWindow> OpenAsync(IBrowserContext context, Uri address)
    {
        var window = new TryItWindow(context, await context.NewPageAsync());
        window.Page.Console += (_, message) => window.Note(message.Type is "error" or "warning", $"console: {message.Text}");
        window.Page.PageError += (_, error) => window.Note(true, $"exception: {error}");
        window.Page.Request += (_, request) => window.Note(new Uri(request.Url).Authority != address.Authority, $"request: {request.Url}");
        window.Page.Response += (_, response) => window.Note(response.Status >= 400, $"response {response.Status}: {response.Url}");
        await window.Page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))");
        window.Page.SetDefaultTimeout(10_000);
        await window.Page.GotoAsync(address.ToString());
        await window.Page.Locator("#suggestions button").First.WaitForAsync();
        return window;
    }

    /// <summary>Types a question, sends it and waits for the answer.</summary>
    public async Task AskAsync(string question)
    {
        var before = await Cards.CountAsync();
        await Question.FillAsync(question);
        await Question.PressAsync("Enter");
        await AnsweredAsync(before + 1);
    }

    /// <summary>Presses a button of the last card and waits for the answer.</summary>
    public async Task PressAsync(string label)
    {
        var before = await Cards.CountAsync();
        await LastCard.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = label }).ClickAsync();
        await AnsweredAsync(before + 1);
    }

    public Task AnsweredAsync(int cards) => Cards.Nth(cards - 1).WaitForAsync();

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        lock (complaints)
            complaints.ShouldBeEmpty();
    }

    private void Note(bool isComplaint, string what)
    {
        if (!isComplaint)
            return;
        lock (complaints)
            complaints.Add(what);
    }
}
