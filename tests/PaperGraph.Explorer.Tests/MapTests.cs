using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed partial class MapTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task PathBar_OpenedOnAPhone_LeavesTheNotesInSight()
    {
        var map = await MapPage.OpenAsync(explorer, "n=50&hide=benchmark/gsm8k&o=all", Look.Phone);
        await using var page = map.Page;
        var note = page.Page.Locator(".map-note").Last;
        await Expect(note).ToBeVisibleAsync();

        await map.UseAsync("Path between two concepts");
        var bar = (await page.Page.GetByRole(AriaRole.Region, new() { Name = "Path between two concepts" }).BoundingBoxAsync())!;

        var notes = (await note.BoundingBoxAsync())!;
        Assert.True(bar.Y >= notes.Y + notes.Height, $"the bar begins at {bar.Y}, the notes end at {notes.Y + notes.Height}");
        await page.PhotographAsync("map-path-bar-phone");
    }

    /// <summary>Close enough to GSM8K that its community is open.</summary>
    private const string InCommunity = "at=benchmark/gsm8k";

    [Fact]
    public async Task Overview_SampleGraph_ShowsCommunitiesByName()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;

        await page.PhotographAsync("map-overview");
        await map.ListAsync();

        await Expect(map.Panel.GetByRole(AriaRole.Table).First).ToContainTextAsync("concepts and communities in view");
        await Expect(map.Row("community of").First).ToBeVisibleAsync();
        Assert.True(await map.Row("community of").CountAsync() > 4);
    }

    [Fact]
    public async Task Community_Clicked_OpensAndCrumbsLeadBack()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;

        await map.ClickAsync("c2");

        await Expect(map.Crumbs.Locator("[aria-current=location]")).ToContainTextAsync("GSM8K");
        await map.SeeAsync("benchmark/gsm8k");
        await Expect(page.Page).ToHaveURLAsync(CameraPattern());
        await page.PhotographAsync("map-community");

        await map.Crumbs.GetByRole(AriaRole.Button, new() { Name = "All concepts" }).ClickAsync();

        await Expect(map.Crumbs.Locator("[aria-current=location]")).ToBeHiddenAsync();
        await map.MissAsync("benchmark/gsm8k");
        await map.SeeAsync("c2");
    }

    [Fact]
    public async Task Community_ClickedWhereFramesAreSlow_IsDrawnWholeOnceTheMapRests()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;
        await page.Page.EvaluateAsync("() => { window.papergraph.map.stage.pace.took = () => {}; window.papergraph.map.stage.pace.most = 50 }");

        await map.ClickAsync("c2");
        await map.RestAsync();
        var seen = await page.Page.ScreenshotAsync();
        await page.Page.EvaluateAsync("() => window.papergraph.map.stage.draw()");
        await map.RestAsync();

        Assert.Equal(await page.Page.ScreenshotAsync(), seen);
    }

    [Fact]
    public async Task Community_ZoomedInto_Opens()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;
        await map.Canvas.HoverAsync(new() { Position = await map.PlaceAsync("c2") });

        for (var turn = 0; turn < 20 && !await map.HasAsync("benchmark/gsm8k"); turn++)
            await page.Page.Mouse.WheelAsync(0, -240);

        await map.SeeAsync("benchmark/gsm8k");
    }

    [Fact]
    public async Task Concept_Clicked_OpensInThePanelWithItsPapers()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;

        await Expect(map.Panel.GetByRole(AriaRole.Heading, new() { Name = "GSM8K" })).ToBeVisibleAsync();
        await Expect(map.Panel.GetByRole(AriaRole.Link, new() { Name = "Mixtral of Experts" })).ToBeVisibleAsync();
        await map.ClickAsync("benchmark/mmlu");

        await Expect(map.Panel.GetByRole(AriaRole.Heading, new() { Name = "MMLU" })).ToBeVisibleAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex("at=benchmark/mmlu"));
        await page.Page.GoBackAsync();
        await Expect(map.Panel.GetByRole(AriaRole.Heading, new() { Name = "GSM8K" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Concept_Expanded_BringsItsNeighbours()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;

        await map.Panel.GetByRole(AriaRole.Button, new() { Name = "Neighbours" }).ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("onto the map");
        await Expect(page.Page).ToHaveURLAsync(new Regex("x=benchmark/gsm8k"));
        await map.SettleAsync();
        await page.PhotographAsync("map-expanded");

        await map.DoubleClickAsync("benchmark/mmlu");
        await Expect(page.Page).ToHaveURLAsync(new Regex("x=benchmark/mmlu"));
    }

    [Fact]
    public async Task Concept_ExpandedFurther_BringsWhatWasLeft()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity + "&x=benchmark/gsm8k");
        await using var page = map.Page;
        var more = map.Panel.GetByRole(AriaRole.Button, new() { NameRegex = new(@"^More neighbours \([\d,]+ left\)$") });
        var before = await more.InnerTextAsync();

        await more.ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(new Regex("x=benchmark/gsm8k&x=benchmark/gsm8k"));
        await Expect(map.Panel.GetByRole(AriaRole.Button, new() { Name = before, Exact = true })).ToBeHiddenAsync();
        await page.Button("Without neighbours").ClickAsync();
        await Expect(page.Page).Not.ToHaveURLAsync(new Regex("x="));
        await Expect(more).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Legend_KindTurnedOff_LeavesItOutUntilAllAreShown()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;
        var models = page.Page.GetByRole(AriaRole.Group, new() { Name = "Kinds of concepts" }).GetByRole(AriaRole.Button, new() { NameRegex = new("models") });
        await Expect(models).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(models).ToContainTextAsync(new Regex("[0-9]"));
        await map.SeeAsync("model/gpt-4");

        await models.ClickAsync();

        await Expect(models).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(page.Page).ToHaveURLAsync(new Regex(@"k=method\.benchmark\.topic"));
        await map.ListAsync();
        await Expect(map.Panel.GetByRole(AriaRole.Table).First).Not.ToContainTextAsync(new Regex(@"\bmodel\b"));
        await page.Button("Show all").ClickAsync();
        await Expect(models).ToHaveAttributeAsync("aria-pressed", "true");
        await map.SeeAsync("model/gpt-4");
    }

    [Fact]
    public async Task Legend_KindTurnedOff_LeavesItOutOfClosedCommunities()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;
        await page.Page.GetByRole(AriaRole.Group, new() { Name = "Kinds of concepts" }).GetByRole(AriaRole.Button, new() { NameRegex = new("methods") }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex(@"k=benchmark\.model\.topic"));
        await map.SettleAsync();
        await map.ListAsync();

        var fresh = await MapPage.OpenAsync(explorer, "k=benchmark.model.topic");
        await using var other = fresh.Page;
        await fresh.ListAsync();
        await Expect(map.Panel.GetByRole(AriaRole.Table).First).ToHaveTextAsync(await fresh.Panel.GetByRole(AriaRole.Table).First.InnerTextAsync(), new() { UseInnerText = true });
    }

    [Fact]
    public async Task Filters_YearsAndConfidenceAndRelation_AreInTheAddressAndNarrowTheMap()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;
        await map.SeeAsync("benchmark/mbpp");

        await page.Page.GetByLabel("From year").FillAsync("2025");
        await page.Page.GetByLabel("From year").PressAsync("Enter");
        await Expect(page.Page).ToHaveURLAsync(new Regex("y=2025-"));
        await map.MissAsync("benchmark/big-bench");

        await page.Page.GetByLabel("Least confidence").FillAsync("0.5");
        await Expect(page.Page).ToHaveURLAsync(new Regex(@"q=0\.5"));
        await Expect(page.Page.GetByText("50 % sure")).ToBeVisibleAsync();

        await page.Page.GetByRole(AriaRole.Group, new() { Name = "Relations" }).GetByRole(AriaRole.Button, new() { NameRegex = new("named together") }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex(@"r=1\.2\.3\.4\.5"));
        await map.SettleAsync();
        await page.PhotographAsync("map-filtered");
    }

    [Fact]
    public async Task Concept_HiddenByTheMenu_IsGoneUntilShown()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;

        await map.ChooseAsync("benchmark/mmlu", "Hide");

        await Expect(page.Page.GetByText("1 hidden")).ToBeVisibleAsync();
        await map.MissAsync("benchmark/mmlu");
        await page.Button("show").ClickAsync();
        await Expect(page.Page.GetByText("1 hidden")).ToBeHiddenAsync();
        await map.SeeAsync("benchmark/mmlu");
    }

    [Fact]
    public async Task Concept_Dragged_StaysPinnedWhereItWasLeft()
    {
        var map = await MapPage.OpenAsync(explorer, InCommunity);
        await using var page = map.Page;
        var before = await map.PlaceAsync("benchmark/mmlu");

        await map.DragAsync("benchmark/mmlu", 60, 40);

        await Expect(page.Page).ToHaveURLAsync(new Regex("pin=benchmark/mmlu@"));
        var after = await map.PlaceAsync("benchmark/mmlu");
        Assert.InRange(after.X - before.X, 45, 75);
        Assert.InRange(after.Y - before.Y, 25, 55);
        await map.ChooseAsync("benchmark/mmlu", "Loosen");
        await Expect(page.Page).Not.ToHaveURLAsync(new Regex("pin="));
    }

    [Fact]
    public async Task Path_BetweenTwoNames_IsShownWithItsSteps()
    {
        var map = await MapPage.OpenAsync(explorer);
        await using var page = map.Page;
        await map.UseAsync("Path between two concepts");

        // One end named, the other is asked for: nobody has to reach for the mouse.
        await NameAsync(page, "Path from", "lora", "low-rank adaptation");
        await NameAsync(page, "Path to", "gsm8k", "GSM8K");

        await Expect(map.Panel.GetByRole(AriaRole.Heading, new() { Name = "Path from low-rank adaptation to GSM8K" })).ToBeVisibleAsync();
        await Expect(map.Panel.GetByRole(AriaRole.Listitem).Last).ToContainTextAsync("GSM8K");
        await Expect(map.Panel.GetByRole(AriaRole.Link, new() { Name = "in these papers" }).Or(map.Panel.Locator("blockquote")).First).ToBeVisibleAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex("from=method/low-rank-adaptation&to=benchmark/gsm8k"));
        await map.SeeAsync("method/low-rank-adaptation");
        await map.SeeAsync("benchmark/gsm8k");
        await page.PhotographAsync("map-path");

        await page.Button("Close the path").ClickAsync();
        await Expect(page.Page).Not.ToHaveURLAsync(new Regex("from="));
    }

    [Fact]
    public async Task Path_WhereThereIsNone_SaysSo()
    {
        await using var page = await explorer.OpenAsync();
        page.Expect("status of 404");

        await page.GoAsync("/?from=benchmark/gsm8k&to=method/no-such-method");

        await Expect(page.Page.GetByRole(AriaRole.Region, new() { Name = "Path between two concepts" }).GetByRole(AriaRole.Status).Filter(new() { HasText = "no" })).ToBeVisibleAsync();
    }

    private static async Task NameAsync(ExplorerPage page, string field, string typed, string name)
    {
        await Expect(page.Page.GetByRole(AriaRole.Combobox, new() { Name = field, Exact = true })).ToBeFocusedAsync();
        await page.Page.Keyboard.TypeAsync(typed);
        await Expect(page.Suggestions.First).ToContainTextAsync(name);
        await page.Page.Keyboard.PressAsync("Enter");
    }

    [GeneratedRegex(@"[?&]c=-?[\d.]+,-?[\d.]+,[\d.]+")]
    private static partial Regex CameraPattern();
}
