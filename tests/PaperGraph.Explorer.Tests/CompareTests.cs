using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed class CompareTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Matrix_AsItOpens_HasRolesWithTheirSentences()
    {
        await using var page = await explorer.OpenAsync("/compare");
        var matrix = page.Page.GetByRole(AriaRole.Region, new() { Name = "Papers and benchmarks" });

        await matrix.GetByRole(AriaRole.Button, new() { NameRegex = new("evaluates on") }).First.HoverAsync();

        await Expect(page.Page.GetByRole(AriaRole.Tooltip).Locator("blockquote")).ToBeVisibleAsync();
        Assert.True(await matrix.GetByRole(AriaRole.Columnheader).CountAsync() > 3);
        await page.PhotographAsync("compare");
    }

    [Fact]
    public async Task Papers_AddedAndRemoved_AreInTheAddress()
    {
        await using var page = await explorer.OpenAsync("/paper/arxiv:2201.11903");
        await page.Button("Add to comparison").ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Compare");

        await page.Page.GetByLabel("Add a paper").And(page.Page.GetByRole(AriaRole.Combobox)).PressSequentiallyAsync("self-consistency impr");
        await page.Suggestions.First.ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(new Regex("paper=paper/arxiv:2201.11903&paper=paper/arxiv:2203.11171"));
        var matrix = page.Page.GetByRole(AriaRole.Region, new() { Name = "Papers and benchmarks" });
        await Expect(matrix.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);
        await page.Page.GetByLabel("Only benchmarks that two or more share").CheckAsync();
        await Expect(matrix.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(6);
        await matrix.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove Self-Consistency") }).ClickAsync();
        await Expect(matrix.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await page.Page.GoBackAsync();
        await Expect(matrix.GetByRole(AriaRole.Row)).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Paper_ThatIsUnknown_IsNamedAndLeftOutByAButton()
    {
        await using var page = await explorer.OpenAsync("/compare");
        page.Expect("status of 404");
        await page.GoAsync("/compare?paper=paper/arxiv:2201.11903&paper=paper/of-another-graph");
        await Expect(page.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The graph has no 'paper/of-another-graph'.");

        await page.Button("Compare the others").ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(new Regex("/compare\\?paper=paper/arxiv:2201.11903$"));
        await Expect(page.Page.GetByRole(AriaRole.Region, new() { Name = "Papers and benchmarks" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Benchmark_WithItsPapers_OpensTheirComparison()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/scienceqa");

        await page.Button("Compare the papers that share it").ClickAsync();

        await Expect(page.Title).ToHaveTextAsync("Compare");
        await Expect(page.Page.GetByRole(AriaRole.Columnheader, new() { NameRegex = new("ScienceQA") })).ToBeVisibleAsync();
    }
}
