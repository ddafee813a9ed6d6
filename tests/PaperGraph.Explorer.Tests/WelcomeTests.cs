using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>A store without papers.</summary>
public sealed class WelcomeTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task EmptyStore_Opened_SaysHowToFillIt()
    {
        await using var page = await explorer.OpenEmptyAsync();

        await Expect(page.Title).ToHaveTextAsync("There are no papers yet");
        await Expect(page.Page.GetByText("papergraph build samples/papers.jsonl")).ToBeVisibleAsync();
        await Expect(page.Page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(4);
        await page.PhotographAsync("welcome");
    }

    [Fact]
    public async Task EmptyStore_ThatMayBeWritten_LoadsTheSample()
    {
        await using var page = await explorer.OpenEmptyToWriteAsync();

        await page.Button("Load the sample").ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Map" })).ToBeVisibleAsync();
        await Expect(page.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("60 papers");
    }

    [Fact]
    public async Task EmptyStore_OnAnyPage_SaysHowToFillIt()
    {
        await using var page = await explorer.OpenEmptyAsync();
        await Expect(page.Title).ToHaveTextAsync("There are no papers yet");

        await page.Link("Trends").ClickAsync();

        await Expect(page.Title).ToHaveTextAsync("There are no papers yet");
        await page.Link("Console").ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Console");
    }
}
