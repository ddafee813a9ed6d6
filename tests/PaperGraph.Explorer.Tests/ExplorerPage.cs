using Microsoft.Playwright;
using PaperGraph.Testing;

namespace PaperGraph.Explorer.Tests;

/// <summary>An open page that remembers what went wrong in it: errors, blocked content, requests that left the machine.</summary>
public sealed class ExplorerPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly List<string> _faults = [];

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
        var opened = new ExplorerPage(context, await context.NewPageAsync(), address);
        await opened.Page.GotoAsync(address.ToString());
        return opened;
    }

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
        if (isFault)
            _faults.Add(text);
    }
}
