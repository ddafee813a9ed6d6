using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

/// <summary>Every page in every look: nothing wider than the window, nothing that axe calls serious, and a picture for people to look at.</summary>
public sealed class LooksTests(ExplorerFixture explorer)
{
    /// <summary>A page of each view, and what is there once it has been filled.</summary>
    internal static readonly (string Name, string Path, string Waits)[] Pages =
    [
        ("papers", "/papers", ".rows"),
        ("paper", "/paper/arxiv:2201.11903", "section:has-text('Similar papers') .rows"),
        ("venue", "/venue/neurips", ".rows"),
        ("author", "/author/jason-wei", ".plain-list"),
        ("concepts", "/concepts", "tbody tr"),
        ("concept-benchmark", "/concept/benchmark/gsm8k", "section:has-text('Beside it') .neighbour"),
        ("concept-model", "/concept/model/gpt-3", ".tree"),
        ("search", "/search?q=chain+of+thought", ".hit"),
        ("search-nothing", "/search?q=qqqqxyzzy", ".state"),
        ("compare", "/compare", ".matrix-cell"),
        ("trends", "/trends", ".trend-plot"),
        ("console", "/console?q=MATCH+(p:Paper)-[r:INTRODUCES]->(b:Benchmark)+RETURN+p,+r,+b+LIMIT+9&run=yes", ".console-output tbody td >> visible=true"),
        ("export", "/export", "tbody tr"),
        ("decisions", "/decisions", ".state"),
        ("nowhere", "/nothing/here", "h1"),
        ("reference", "/api/", "h1:has-text('PaperGraph')"),
    ];

    // What is well is not told: it is much the larger part of an answer.
    private static readonly AxeRunOptions OnlyViolations = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string> Looks => [.. Look.All.Select(look => look.Name)];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Pages_InALook_AreWholeAndReadableForAll(string name)
    {
        var look = Look.All.Single(known => known.Name == name);
        await using var page = await explorer.OpenAsync("/papers", look);
        var findings = new List<string>();

        foreach (var (place, path, waits) in Pages)
        {
            await page.GoAsync(path);
            await Expect(page.Page.Locator(waits).First).ToBeVisibleAsync();
            await LookAtAsync(page, $"{place}-{look}", findings);
        }

        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Map_InALook_IsWholeAndReadableForAll(string name)
    {
        var look = Look.All.Single(known => known.Name == name);
        var findings = new List<string>();
        foreach (var (place, query) in new[] { ("map", ""), ("map-inside", "c=-34.8,4,8"), ("map-chosen", "at=benchmark/gsm8k"), ("map-path", "from=method/low-rank-adaptation&to=benchmark/gsm8k") })
        {
            var map = await MapPage.OpenAsync(explorer, query, look);
            await using var page = map.Page;
            if (place is "map-chosen" or "map-path")
                await Expect(map.Panel.GetByRole(AriaRole.Link, new() { NameRegex = new("GSM8K|Mixtral") }).First).ToBeVisibleAsync();
            await LookAtAsync(page, $"{place}-{look}", findings);
        }

        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task EmptyStore_InALook_IsWholeAndReadableForAll(string name)
    {
        var look = Look.All.Single(known => known.Name == name);
        await using var page = await explorer.OpenEmptyAsync(look);
        await Expect(page.Page.Locator(".welcome-ways")).ToBeVisibleAsync();
        var findings = new List<string>();

        await LookAtAsync(page, $"welcome-{look}", findings);

        Assert.Empty(findings);
    }

    private static async Task LookAtAsync(ExplorerPage page, string name, List<string> findings)
    {
        await page.PhotographAsync("look-" + name);
        var wider = await page.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wider > 0)
            findings.Add($"{name}: {wider} pixels wider than the window");
        var axe = await page.Page.RunAxe(OnlyViolations);
        findings.AddRange(axe.Violations.Where(found => found.Impact is "serious" or "critical")
            .SelectMany(found => found.Nodes.Select(node => $"{name}: {found.Id}: {node.Html}")));
    }
}
