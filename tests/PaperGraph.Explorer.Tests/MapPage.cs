using Microsoft.Playwright;

namespace PaperGraph.Explorer.Tests;

/// <summary>The map on a page: what a hand does on its canvas, and what its list says of what is in view.</summary>
internal sealed class MapPage(ExplorerPage page)
{
    /// <summary>The most that a view is waited for, in milliseconds: the first of a server takes the time of the layout, which a large store needs.</summary>
    private const float Patience = 300_000;

    public ILocator Canvas => page.Page.GetByRole(AriaRole.Application);

    public ILocator Crumbs => page.Page.GetByRole(AriaRole.Navigation, new() { Name = "Where you are on the map" });

    public ILocator Panel => page.Page.GetByRole(AriaRole.Complementary);

    public ILocator Menu => page.Page.GetByRole(AriaRole.Menu);

    /// <summary>A row of the list of what is in view.</summary>
    public ILocator Row(string text) => Panel.GetByRole(AriaRole.Row).Filter(new() { HasText = text });

    /// <summary>Opens the map; the address gets the hook by which a test learns where things are drawn.</summary>
    public static async Task<MapPage> OpenAsync(ExplorerFixture explorer, string query = "", Look? look = null, int least = 1)
    {
        var page = await explorer.OpenAsync("/?" + query + (query.Length > 0 ? "&" : "") + "measure", look);
        var map = new MapPage(page);
        await map.SettleAsync(least);
        return map;
    }

    public ExplorerPage Page => page;

    /// <summary>Waits until what is in view has come, so much at least, and the camera rests.</summary>
    public async Task SettleAsync(int nodes = 1)
    {
        await page.Page.WaitForFunctionAsync("""
            nodes => {
                const counts = window.papergraph?.counts()
                return counts && counts.nodes >= nodes && !counts.busy && !counts.moving && !document.querySelector('.map.is-loading')
            }
            """, nodes, new() { Timeout = Patience });
    }

    /// <summary>Waits until nothing has been drawn for a second.</summary>
    public async Task RestAsync()
    {
        await SettleAsync();
        await page.Page.WaitForFunctionAsync("() => window.papergraph.counts().rests", null, new() { Timeout = Patience });
    }

    /// <summary>Presses a button at the edge of the map.</summary>
    public Task UseAsync(string tool) => page.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Map" }).GetByRole(AriaRole.Button, new() { Name = tool, Exact = true }).ClickAsync();

    /// <summary>Opens the list of what is in view.</summary>
    public async Task ListAsync()
    {
        await UseAsync("List of what is in view");
        await Assertions.Expect(Panel.GetByRole(AriaRole.Heading, new() { Name = "In view" })).ToBeVisibleAsync();
    }

    public async Task ClickAsync(string id) => await Canvas.ClickAsync(new() { Position = await PlaceAsync(id) });

    public async Task DoubleClickAsync(string id) => await Canvas.DblClickAsync(new() { Position = await PlaceAsync(id) });

    /// <summary>Opens the menu of a concept and takes an item of it.</summary>
    public async Task ChooseAsync(string id, string item)
    {
        await Canvas.ClickAsync(new() { Position = await PlaceAsync(id), Button = MouseButton.Right });
        await Menu.GetByRole(AriaRole.Menuitem, new() { Name = item, Exact = true }).ClickAsync();
    }

    public async Task DragAsync(string id, float right, float down)
    {
        var place = await PlaceAsync(id);
        var box = (await Canvas.BoundingBoxAsync())!;
        var mouse = page.Page.Mouse;
        await mouse.MoveAsync(box.X + place.X, box.Y + place.Y);
        await mouse.DownAsync();
        await mouse.MoveAsync(box.X + place.X + right, box.Y + place.Y + down, new() { Steps = 6 });
        await mouse.UpAsync();
    }

    /// <summary>Where a concept (or a community: c0, c1 …) is drawn, from the canvas's corner, once it has come to rest.</summary>
    public async Task<Position> PlaceAsync(string id)
    {
        var handle = await page.Page.WaitForFunctionAsync("""
            id => {
                const place = window.papergraph?.place(id), counts = window.papergraph?.counts()
                const key = JSON.stringify(place), rests = window.lastPlace === key
                window.lastPlace = key
                return place && rests && !counts.busy && !counts.moving && [place.x, place.y]
            }
            """, id, new() { PollingInterval = 100 });
        var place = await handle.JsonValueAsync<float[]>();
        return new() { X = place[0], Y = place[1] };
    }

    /// <summary>Waits until it is on the map.</summary>
    public Task SeeAsync(string id) => PlaceAsync(id);

    /// <summary>Waits until it is not on the map.</summary>
    public Task MissAsync(string id) => page.Page.WaitForFunctionAsync("id => window.papergraph && !window.papergraph.counts().busy && window.papergraph.place(id) === null", id);

    /// <summary>Whether it is on the map now.</summary>
    public async Task<bool> HasAsync(string id)
    {
        await SettleAsync();
        return await page.Page.EvaluateAsync<bool>("id => window.papergraph.place(id) !== null", id);
    }
}
