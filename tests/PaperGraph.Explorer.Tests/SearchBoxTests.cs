using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed class SearchBoxTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Typing_WithTypos_SuggestsWhatWasMeant()
    {
        await using var page = await explorer.OpenAsync("/papers");
        await page.SearchBox.PressSequentiallyAsync("chian of thougt");

        await Expect(page.Suggestions.First).ToContainTextAsync("chain-of-thought");
        await Expect(page.Suggestions.First).ToContainTextAsync("method");
        await Expect(page.Suggestions.First).ToContainTextAsync("9 papers");
        await page.PhotographAsync("search-suggestions");
        await page.Suggestions.First.ClickAsync();

        await Expect(page.Title).ToHaveTextAsync("chain-of-thought");
        await Expect(page.SearchBox).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Keys_FromTheSlashToEnter_OpenAPaper()
    {
        await using var page = await explorer.OpenAsync("/papers");
        await Expect(page.Title).ToHaveTextAsync("Papers");

        await page.Page.Keyboard.PressAsync("/");
        await Expect(page.SearchBox).ToBeFocusedAsync();
        await page.Page.Keyboard.TypeAsync("attention");
        await Expect(page.Suggestions.Filter(new() { HasText = "Attention Is All You Need" })).ToBeVisibleAsync();
        await Expect(page.Suggestions.First).ToHaveAttributeAsync("aria-selected", "true");
        var active = await page.SearchBox.GetAttributeAsync("aria-activedescendant");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.SearchBox).Not.ToHaveAttributeAsync("aria-activedescendant", active!);
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(page.SearchBox).ToHaveAttributeAsync("aria-expanded", "false");
        await page.SearchBox.FillAsync("attention is all you need");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Title).ToHaveTextAsync("Attention Is All You Need");
        Assert.Equal("/paper/arxiv:1706.03762", page.Place);
    }

    [Fact]
    public async Task ShiftEnter_OnAText_OpensAllResults()
    {
        await using var page = await explorer.OpenAsync("/papers");
        await page.SearchBox.FillAsync("few-shot examples");

        await page.SearchBox.PressAsync("Shift+Enter");

        await Expect(page.Title).ToHaveTextAsync("Results for “few-shot examples”");
        await Expect(page.Section("Papers").GetByRole(Microsoft.Playwright.AriaRole.Listitem).First).ToBeVisibleAsync();
        await Expect(page.Section("Papers").Locator("mark").First).ToBeVisibleAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex("/search\\?q=few-shot"));
    }

    [Fact]
    public async Task Results_OfNonsense_SayWhatToTry()
    {
        await using var page = await explorer.OpenAsync("/search?q=qqqqxyzzy");

        await Expect(page.Page.GetByText("Nothing is found for “qqqqxyzzy”.")).ToBeVisibleAsync();
        await page.Page.GetByRole(Microsoft.Playwright.AriaRole.Main).GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "concepts" }).ClickAsync();

        await Expect(page.Title).ToHaveTextAsync("Concepts");
    }
}
