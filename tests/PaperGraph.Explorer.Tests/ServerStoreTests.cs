using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>The page over a Neo4j server: every view is filled, and nothing goes wrong in it.</summary>
public sealed class ServerStoreTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Views_OverAServer_AreFilled()
    {
        await using var page = await explorer.OpenOnServerAsync("/papers");
        foreach (var (_, path, waits) in LooksTests.Pages)
        {
            await page.GoAsync(path);
            await Expect(page.Page.Locator(waits).First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Map_OverAServer_ShowsTheGraphAndOpensWhatIsChosen()
    {
        await using var page = await explorer.OpenOnServerAsync("/?at=benchmark/gsm8k&measure");
        var map = new MapPage(page);
        await map.SettleAsync();
        await Expect(map.Panel.GetByRole(AriaRole.Heading, new() { Name = "GSM8K", Exact = true })).ToBeVisibleAsync();
    }
    [Fact]
    public async Task ConsoleGraph_NodeExpandedOverAServer_ShowsItsNeighbours()
    {
        await using var page = await explorer.OpenOnServerAsync("/console?q=MATCH+(b:Benchmark+{id:'benchmark/gsm8k'})+RETURN+b&run=yes");
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^1 node, ") }).FocusAsync();
        await page.Page.Keyboard.PressAsync("n");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Page.GetByText(new Regex("^20 of [0-9]+ neighbours of GSM8K shown.$"))).ToBeVisibleAsync();
        await Expect(page.Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^21 nodes, ") })).ToBeVisibleAsync();
    }
}
