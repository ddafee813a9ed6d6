using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed class TrendsTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Lines_OfAKind_HaveNamesAndATable()
    {
        await using var page = await explorer.OpenAsync("/trends");
        await page.Page.GetByRole(AriaRole.Group, new() { Name = "Most named of a kind" }).GetByRole(AriaRole.Link, new() { Name = "benchmarks" }).ClickAsync();
        var chart = page.Page.GetByRole(AriaRole.Group, new() { Name = "Papers by year" });

        await Expect(chart.GetByRole(AriaRole.Link, new() { Name = "GSM8K" })).ToBeVisibleAsync();
        await page.PhotographAsync("trends");
        await page.Page.GetByText("As a table").ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Rowheader, new() { Name = "GSM8K" })).ToBeVisibleAsync();
        await Expect(page.Page.GetByRole(AriaRole.Rowheader, new() { Name = "All papers" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ArrowKeys_OnTheChart_ReadTheYears()
    {
        await using var page = await explorer.OpenAsync("/trends");
        var plot = page.Page.GetByRole(AriaRole.Img, new() { NameRegex = new("Lines of") });

        await plot.FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowLeft");

        await Expect(page.Page.GetByRole(AriaRole.Img, new() { NameRegex = new("^2025: ") })).ToBeVisibleAsync();
        await Expect(page.Page.GetByText(new Regex("^2025, [0-9]+ papers? in all$"))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Concepts_Chosen_AreDrawnAsShareBetweenYears()
    {
        await using var page = await explorer.OpenAsync("/trends");
        foreach (var name in new[] { "GSM8K", "MMLU" })
        {
            await page.Page.GetByLabel("Add a concept").And(page.Page.GetByRole(AriaRole.Combobox)).PressSequentiallyAsync(name);
            await page.Suggestions.First.ClickAsync();
            await Expect(page.Page.GetByRole(AriaRole.List, new() { Name = "Chosen concepts" })).ToContainTextAsync(name);
        }

        await page.Link("share of the year’s papers").ClickAsync();
        await page.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "From" }).FillAsync("2020");
        await page.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "From" }).PressAsync("Enter");

        await Expect(page.Page).ToHaveURLAsync(new Regex("concept=benchmark/gsm8k&concept=benchmark/mmlu&from=2020&as=share"));
        await Expect(page.Page.GetByText("Share of the papers of each year that name the concept.")).ToBeVisibleAsync();
        await page.Link("Remove MMLU").ClickAsync();
        await Expect(page.Page).Not.ToHaveURLAsync(new Regex("mmlu"));
    }

    [Fact]
    public async Task Concept_ThatIsUnknown_IsNamedAndCanBeRemoved()
    {
        await using var page = await explorer.OpenAsync("/trends");
        page.Expect("status of 404");
        await page.GoAsync("/trends?concept=benchmark/gsm8k&concept=benchmark/of-another-graph");
        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The graph has no 'benchmark/of-another-graph'.");

        await page.Link("Remove benchmark/of-another-graph").ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Group, new() { Name = "Papers by year" }).GetByRole(AriaRole.Link, new() { Name = "GSM8K" })).ToBeVisibleAsync();
    }
}
