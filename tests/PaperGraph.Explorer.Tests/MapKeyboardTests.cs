using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>The map without a mouse.</summary>
public sealed class MapKeyboardTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Tab_ThroughCommunities_SaysEachAndEnterGoesIn()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;
        await map.Canvas.FocusAsync();

        await page.Page.Keyboard.PressAsync("Tab");
        await Expect(Said(page)).ToContainTextAsync("Community of");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(map.Crumbs.Locator("[aria-current=location]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Letters_OnAMarkedConcept_PinHideAndBeginAPath()
    {
        var map = await MapPage.OpenAsync(explorer, "c=-34.8,4,9");
        await using var page = map.Page;
        await map.Canvas.FocusAsync();
        await MarkConceptAsync(page);

        await page.Page.Keyboard.PressAsync("p");
        await Expect(page.Page).ToHaveURLAsync(new Regex("pin="));
        await page.Page.Keyboard.PressAsync("a");
        await Expect(page.Page).ToHaveURLAsync(new Regex("from="));
        await map.Canvas.FocusAsync();
        await MarkConceptAsync(page);
        await page.Page.Keyboard.PressAsync("h");
        await Expect(page.Page.GetByText("1 hidden")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ZoomArrowsAndNull_MoveTheCamera()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;
        await map.Canvas.FocusAsync();
        var before = await map.PlaceAsync("c2");

        await page.Page.Keyboard.PressAsync("+");
        await Expect(page.Page).ToHaveURLAsync(new Regex("[?&]c="));
        await page.Page.Keyboard.PressAsync("0");

        await Expect(page.Page).Not.ToHaveURLAsync(new Regex("[?&]c="));
        var after = await map.PlaceAsync("c2");
        Assert.InRange(after.X, before.X - 2, before.X + 2);
        Assert.InRange(after.Y, before.Y - 2, before.Y + 2);
    }

    [Fact]
    public async Task QuestionMark_OpensTheKeysAndEscapeClosesThem()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;

        // A page that has just been opened has given nothing the focus.
        await page.Page.Keyboard.PressAsync("?");
        var help = page.Page.GetByRole(AriaRole.Dialog, new() { Name = "The map by keys and mouse" });
        await Expect(help).ToBeVisibleAsync();
        await page.PhotographAsync("map-keys");
        await page.Page.Keyboard.PressAsync("Escape");

        await Expect(help).ToBeHiddenAsync();
        await Expect(map.Canvas).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Enter_OnTheChosenConcept_LeadsToThePanelAndEscapeBack()
    {
        var map = await MapPage.OpenAsync(explorer, "c=-34.8,4,9");
        await using var page = map.Page;
        await map.Canvas.FocusAsync();
        await MarkConceptAsync(page);
        var heading = map.Panel.GetByRole(AriaRole.Heading, new() { Level = 2 });
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(heading).ToBeVisibleAsync();
        await Expect(map.Canvas).ToBeFocusedAsync();

        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(heading).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Escape");

        await Expect(map.Panel).ToBeHiddenAsync();
        await Expect(map.Canvas).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Path_NamedByKeys_IsReadInThePanel()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;
        await page.Button("Path between two concepts").PressAsync("Enter");
        foreach (var (end, name) in new[] { ("Path from", "lora"), ("Path to", "gsm8k") })
        {
            var field = page.Page.GetByRole(AriaRole.Combobox, new() { Name = end });
            await Expect(field).ToBeFocusedAsync();
            await page.Page.Keyboard.TypeAsync(name);
            await Expect(page.Suggestions.First).ToBeVisibleAsync();
            await page.Page.Keyboard.PressAsync("Enter");
        }

        await Expect(map.Panel.GetByRole(AriaRole.Heading, new() { Name = "Path from low-rank adaptation to GSM8K" })).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(map.Canvas).ToBeFocusedAsync();
    }

    // Communities that lie in view come before the concepts.
    private static async Task MarkConceptAsync(ExplorerPage page)
    {
        do
            await page.Page.Keyboard.PressAsync("Tab");
        while ((await Said(page).InnerTextAsync()).StartsWith("Community", StringComparison.Ordinal));
        await Expect(Said(page)).ToContainTextAsync(new Regex("benchmark|method|model|topic"));
    }

    private static ILocator Said(ExplorerPage page) => page.Page.Locator(".map [aria-live=polite]");
}
