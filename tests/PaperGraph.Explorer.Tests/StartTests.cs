using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed class StartTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Start_SampleGraph_ShowsTheFrame()
    {
        await using var page = await explorer.OpenAsync();

        await Expect(page.Page.GetByRole(Microsoft.Playwright.AriaRole.Banner)).ToBeVisibleAsync();
        await page.PhotographAsync("start");
    }
}
