using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>The address of the map says all that a person has set on it.</summary>
public sealed class MapAddressTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Address_OpenedElsewhere_ShowsTheSame()
    {
        var map = await MapPage.OpenAsync(explorer, "at=benchmark/gsm8k");
        await using var page = map.Page;
        await map.ChooseAsync("benchmark/mmlu", "Hide");
        await Expect(page.Page.GetByText("1 hidden")).ToBeVisibleAsync();
        await map.DragAsync("benchmark/humaneval", 30, 30);
        await Expect(page.Page).ToHaveURLAsync(new Regex("pin="));
        await page.Page.GetByRole(AriaRole.Group, new() { Name = "Kinds of concepts" }).GetByRole(AriaRole.Button, new() { NameRegex = new("topics") }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex("k="));
        await map.SettleAsync();

        var again = await MapPage.OpenAsync(explorer, page.Place[2..]);
        await using var other = again.Page;

        await Expect(again.Panel.GetByRole(AriaRole.Heading, new() { Name = "GSM8K" })).ToBeVisibleAsync();
        await Expect(other.Page.GetByText("1 hidden")).ToBeVisibleAsync();
        await Expect(other.Page.GetByRole(AriaRole.Group, new() { Name = "Kinds of concepts" }).GetByRole(AriaRole.Button, new() { NameRegex = new("topics") })).ToHaveAttributeAsync("aria-pressed", "false");
        await again.MissAsync("benchmark/mmlu");
        foreach (var id in new[] { "benchmark/gsm8k", "benchmark/humaneval" })
        {
            var (here, there) = (await map.PlaceAsync(id), await again.PlaceAsync(id));
            Assert.InRange(there.X, here.X - 3, here.X + 3);
            Assert.InRange(there.Y, here.Y - 3, here.Y + 3);
        }
    }

    [Fact]
    public async Task Address_OfWhatIsNoNode_SaysSo()
    {
        var map = await MapPage.OpenAsync(explorer, "at=nonsense");
        await using var page = map.Page;

        await Expect(map.Panel).ToContainTextAsync("Nothing of this name is in the graph.");
    }

    [Fact]
    public async Task Address_WithKindsAndNumbersThatAreNot_PassesOverThem()
    {
        var map = await MapPage.OpenAsync(explorer, "n=99999999&k=zzz&r=77&o=x");
        await using var page = map.Page;

        await map.SeeAsync("c0");
        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Link_FromAConceptsPage_ShowsItOnTheMapAndBackLeadsToThePage()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/squad");

        await page.Link("Show on map").ClickAsync();
        var panel = page.Page.GetByRole(AriaRole.Complementary);
        await Expect(panel.GetByRole(AriaRole.Heading, new() { Name = "SQuAD" })).ToBeVisibleAsync();
        await page.Page.GoBackAsync();

        await Expect(page.Title).ToHaveTextAsync("SQuAD");
        await Expect(panel).ToBeHiddenAsync();
    }
}
