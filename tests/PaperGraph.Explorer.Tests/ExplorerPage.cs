using Microsoft.Playwright;
using PaperGraph.Testing;

namespace PaperGraph.Explorer.Tests;

/// <summary>An open page that remembers what went wrong in it: errors, blocked content, requests that left the machine.</summary>
public sealed class ExplorerPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly List<string> _faults = [];
    private readonly List<string> _expected = [];

    private ExplorerPage(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page, _address) = (context, page, address);
        page.Console += (_, message) => AddFault(message.Type == "error", message.Text);
        page.PageError += (_, error) => AddFault(true, error);
        page.Request += (_, request) => AddFault(LeavesTheMachine(request.Url), "a request to " + request.Url);
    }

    public IPage Page { get; }

    /// <summary>The path and query of the address.</summary>
    public string Place => new Uri(Page.Url).PathAndQuery;

    /// <summary>Faults so far.</summary>
    public IReadOnlyList<string> Faults => _faults;

    internal static async Task<ExplorerPage> OpenAsync(IBrowser browser, Uri address, Look look)
    {
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.Scheme,
            HasTouch = look.Width < 500,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(20_000);
        Assertions.SetDefaultExpectTimeout(20_000);
        var opened = new ExplorerPage(context, await context.NewPageAsync(), address);
        await opened.Page.GotoAsync(address.ToString());
        return opened;
    }

    /// <summary>An error that the test brings about itself: what holds these words is no fault.</summary>
    public void Expect(string words) => _expected.Add(words);

    /// <summary>The one part of the page below a heading.</summary>
    public ILocator Section(string heading) => Page.Locator("section", new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true, Level = 2 }) });

    /// <summary>A button by its name.</summary>
    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>A link by its name.</summary>
    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The heading of the page.</summary>
    public ILocator Title => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>The search box of the header.</summary>
    public ILocator SearchBox => Page.GetByRole(AriaRole.Combobox, new() { Name = "Search papers and concepts" });

    /// <summary>What the search box, or another field that suggests names, offers.</summary>
    public ILocator Suggestions => Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);

    /// <summary>Goes to another address of the same server.</summary>
    public Task GoAsync(string path) => Page.GotoAsync(new Uri(_address, path).ToString());

    /// <summary>Keeps a picture for people to look at.</summary>
    public Task PhotographAsync(string name) => Page.ScreenshotAsync(new() { Path = RepositoryFiles.At("artifacts", "screenshots", name + ".png") });

    /// <summary>Closes the page; what went wrong in it fails the test.</summary>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_faults);
    }

    private bool LeavesTheMachine(string url) => new Uri(url) is { Scheme: "http" or "https" or "ws" or "wss" } to && to.Authority != _address.Authority;

    private void AddFault(bool isFault, string text)
    {
        if (isFault && !_expected.Exists(words => text.Contains(words, StringComparison.Ordinal)))
            _faults.Add(text);
    }
}
