using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>What stands around every page.</summary>
public sealed class FrameTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Theme_Chosen_HoldsOnTheNextVisit()
    {
        await using var page = await explorer.OpenAsync("/papers", Look.Desktop);
        var root = page.Page.Locator("html");
        await Expect(root).ToHaveAttributeAsync("data-theme", "light");
        await page.Button("Colours: as the system").ClickAsync();

        await page.Button("Colours: light").ClickAsync();

        await Expect(root).ToHaveAttributeAsync("data-theme", "dark");
        await page.GoAsync("/concepts");
        await Expect(root).ToHaveAttributeAsync("data-theme", "dark");
        await page.Button("Colours: dark").ClickAsync();
        await Expect(root).ToHaveAttributeAsync("data-theme", "light");
    }

    [Fact]
    public async Task BackAndForward_OverPages_LeadThroughThem()
    {
        await using var page = await explorer.OpenAsync("/papers");
        await page.Link("Mixtral of Experts").ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Mixtral of Experts");
        await page.Link("Concepts").ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Concepts");

        await page.Page.GoBackAsync();
        await Expect(page.Title).ToHaveTextAsync("Mixtral of Experts");
        await page.Page.GoBackAsync();
        await Expect(page.Title).ToHaveTextAsync("Papers");
        await page.Page.GoForwardAsync();
        await Expect(page.Title).ToHaveTextAsync("Mixtral of Experts");
        Assert.Equal("Mixtral of Experts · PaperGraph", await page.Page.TitleAsync());
    }

    [Fact]
    public async Task FirstTab_OnAPage_SkipsToTheContent()
    {
        await using var page = await explorer.OpenAsync("/papers");
        await Expect(page.Title).ToBeVisibleAsync();

        await page.Page.Keyboard.PressAsync("Tab");
        await Expect(page.Link("Skip to the content")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true, "solid")]
    [InlineData(false, "none")]
    public async Task Heading_AfterAStep_ShowsTheFocusToKeysOnly(bool byKeys, string outline)
    {
        await using var page = await explorer.OpenAsync("/papers");
        await page.SearchBox.PressSequentiallyAsync("gsm8k");
        await Expect(page.Suggestions.First).ToContainTextAsync("GSM8K");

        await (byKeys ? page.SearchBox.PressAsync("Enter") : page.Suggestions.First.ClickAsync());

        await Expect(page.Title).ToHaveTextAsync("GSM8K");
        await Expect(page.Title).ToBeFocusedAsync();
        await Expect(page.Title).ToHaveCSSAsync("outline-style", outline);
    }

    [Fact]
    public async Task Focus_OnALongPage_StaysClearOfHeaderAndFooter()
    {
        await using var page = await explorer.OpenAsync("/concepts");
        await page.Page.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Link).FocusAsync();
        var footer = (await page.Page.GetByRole(AriaRole.Contentinfo).BoundingBoxAsync())!;
        var header = (await page.Page.GetByRole(AriaRole.Banner).BoundingBoxAsync())!;

        for (var i = 0; i < 40; i++)
            await page.Page.Keyboard.PressAsync("Tab");
        var low = (await page.Page.Locator(":focus").BoundingBoxAsync())!;
        Assert.InRange(low.Y + low.Height, header.Height, footer.Y);
        for (var i = 0; i < 30; i++)
            await page.Page.Keyboard.PressAsync("Shift+Tab");

        var high = (await page.Page.Locator(":focus").BoundingBoxAsync())!;
        Assert.InRange(high.Y, header.Height, footer.Y);
    }

    [Fact]
    public async Task Footer_OnEveryPage_SaysWhatIsInTheGraph()
    {
        await using var page = await explorer.OpenAsync("/trends");

        await Expect(page.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("60 papers");
        await Expect(page.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("2012–2025");
    }

    [Fact]
    public async Task UnknownAddress_OfThePage_LeadsBack()
    {
        await using var page = await explorer.OpenAsync("/nothing/here");

        await Expect(page.Title).ToHaveTextAsync("No such page");
        await page.Link("Open the map").ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Application)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Export_OfOneKindAroundAConcept_Downloads()
    {
        await using var page = await explorer.OpenAsync("/export");
        await page.Page.GetByRole(AriaRole.Group, new() { Name = "Kinds" }).GetByLabel("authors").UncheckAsync();
        await page.Page.GetByLabel("Only around a paper or concept").And(page.Page.GetByRole(AriaRole.Combobox)).PressSequentiallyAsync("gsm8k");
        await page.Suggestions.First.ClickAsync();
        await Expect(page.Page.GetByText("around GSM8K")).ToBeVisibleAsync();

        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Link("Download JSON (node-link)").ClickAsync());

        using var graph = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        var ids = graph.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).ToList();
        Assert.Contains("benchmark/gsm8k", ids);
        Assert.DoesNotContain(ids, id => id.StartsWith("author/", StringComparison.Ordinal));
    }
}
