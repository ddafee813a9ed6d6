using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed class PaperPageTests(ExplorerFixture explorer)
{
    private const string ChainOfThought = "/paper/arxiv:2201.11903";

    [Fact]
    public async Task Abstract_OfAPaper_HasItsConceptsMarkedInPlace()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);
        var text = page.Section("Abstract").Locator(".abstract");

        await Expect(text).ToContainTextAsync("We propose chain-of-thought prompting (CoT), in which");
        foreach (var (mark, address) in new[] { ("chain-of-thought prompting", "/concept/method/chain-of-thought"), ("SVAMP", "/concept/benchmark/svamp"), ("PaLM 540B", "/concept/model/palm-540b") })
            await Expect(text.GetByRole(AriaRole.Link, new() { Name = mark, Exact = true }).First).ToHaveAttributeAsync("href", address);
        await page.PhotographAsync("paper");
    }

    [Fact]
    public async Task Mark_PointedAtOrReachedByKeys_ShowsReasonAndConfidence()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);
        var text = page.Section("Abstract").Locator(".abstract");
        var card = page.Page.GetByRole(AriaRole.Tooltip);

        await text.GetByRole(AriaRole.Link, new() { Name = "SVAMP" }).HoverAsync();

        await Expect(card).ToContainTextAsync("The paper evaluates on it, by a name of the lexicon");
        await Expect(card).ToContainTextAsync(new Regex(@"9[0-9]\s% confidence"));
        await Expect(card.Locator("blockquote")).ToContainTextAsync("Experiments on GSM8K");
        await page.PhotographAsync("paper-card");
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
        await page.Section("Abstract").GetByRole(AriaRole.Link, new() { Name = "SVAMP" }).FocusAsync();
        await page.Page.Keyboard.PressAsync("Tab");
        await Expect(card).ToContainTextAsync("ASDiv");
    }

    [Fact]
    public async Task Mark_ThatComesUnderAPointerAtRest_WaitsUntilItMoves()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);
        var mark = page.Section("Abstract").GetByRole(AriaRole.Link, new() { Name = "SVAMP" });
        var box = (await mark.BoundingBoxAsync())!;
        var card = page.Page.GetByRole(AriaRole.Tooltip);
        await page.Link("Papers").ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Papers");
        await page.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));

        await page.Page.GoBackAsync();
        await Expect(mark).ToBeVisibleAsync();
        await page.Page.WaitForTimeoutAsync(600);
        await Expect(card).ToBeHiddenAsync();
        await page.Page.Mouse.MoveAsync(box.X + (box.Width / 2) + 2, box.Y + (box.Height / 2));

        await Expect(card).ToContainTextAsync("SVAMP");
    }

    [Fact]
    public async Task LeastConfidence_Raised_HidesMarksAndIsInTheAddress()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);
        var mark = page.Section("Abstract").Locator(".abstract").GetByRole(AriaRole.Link, new() { Name = "fine-tuning" });
        await Expect(mark).ToBeVisibleAsync();

        await page.Page.GetByLabel("Least confidence").FillAsync("90");

        await Expect(mark).ToHaveCountAsync(0);
        await Expect(page.Page.GetByText("less sure hidden")).ToBeVisibleAsync();
        Assert.Equal(ChainOfThought + "?least=0.9", page.Place);
    }

    [Fact]
    public async Task SharedBenchmarks_Opened_ShowBothSentences()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);
        var shared = page.Section("Shared benchmarks");
        var other = shared.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Self-Consistency Improves Chain of Thought" });

        await Expect(other).ToContainTextAsync("5 shared benchmarks");
        var pair = other.GetByRole(AriaRole.Group).Filter(new() { HasText = "AQuA" }).First;
        await pair.GetByText("AQuA", new() { Exact = true }).First.ClickAsync();

        await Expect(pair.GetByText("This paper: evaluated on")).ToBeVisibleAsync();
        await Expect(pair.GetByText("UL2 20B, LaMDA 137B, GPT-3 and PaLM 540B are evaluated on GSM8K")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SimilarPapers_OfAPaper_NameTheSharedConceptsAndLeadOn()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);
        var first = page.Section("Similar papers").GetByRole(AriaRole.Listitem).First;

        await Expect(first).ToContainTextAsync("similarity");
        await Expect(first).ToContainTextAsync("LaMDA 137B");
        await first.GetByRole(AriaRole.Link).First.ClickAsync();

        await Expect(page.Title).ToHaveTextAsync("Self-Consistency Improves Chain of Thought Reasoning in Language Models");
    }

    [Fact]
    public async Task Author_OfAPaper_HasAPageOfPapersAndCoauthors()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);

        await page.Link("Jason Wei").ClickAsync();

        await Expect(page.Title).ToHaveTextAsync("Jason Wei");
        await Expect(page.Section("Papers").GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await Expect(page.Section("Writes with").GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Citations_OfAPaper_AreThoseOfTheGraph()
    {
        await using var page = await explorer.OpenAsync("/paper/arxiv:2203.11171");

        await Expect(page.Page.Locator("section").Filter(new() { Has = page.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^Cited by [0-9]+$") }) })
            .GetByRole(AriaRole.Link, new() { Name = "Chain-of-Thought Prompting Elicits Reasoning in Large Language Models" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task BibTeX_OfAPaper_IsCopied()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);
        await page.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.Button("Copy BibTeX").ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Contentinfo)).ToContainTextAsync("The BibTeX entry is in the clipboard.");
        var entry = await page.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.StartsWith("@article{wei2022chain,\n  title = {{Chain-of-Thought Prompting", entry, StringComparison.Ordinal);
        Assert.Contains("author = {Jason Wei and Xuezhi Wang and", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Venue_OfAPaper_LeadsToItsPapers()
    {
        await using var page = await explorer.OpenAsync(ChainOfThought);

        await page.Link("NeurIPS").ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(new Regex("/venue/neurips$"));
        await Expect(page.Title).ToHaveTextAsync("NeurIPS");
        await Expect(page.Link("Attention Is All You Need")).ToBeVisibleAsync();
        await Expect(page.Page.GetByText("Ashish Vaswani")).ToBeVisibleAsync();
        await page.PhotographAsync("venue");
    }

    [Fact]
    public async Task List_OfAYear_LeadsToAPaper()
    {
        await using var page = await explorer.OpenAsync("/papers");

        await page.Page.GetByLabel("Year").SelectOptionAsync("2017");

        await Expect(page.Page).ToHaveURLAsync(new Regex("/papers\\?year=2017"));
        await page.Link("Attention Is All You Need").ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Attention Is All You Need");
    }

    [Fact]
    public async Task Paper_ThatIsNotThere_SaysSo()
    {
        await using var page = await explorer.OpenAsync();
        page.Expect("status of 404");

        await page.GoAsync("/paper/arxiv:0000.00000");

        await Expect(page.Title).ToHaveTextAsync("Not in the graph");
        await Expect(page.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("/api/");
        await page.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "concepts" }).ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Concepts");
    }

    /// <summary>No address leads to such a paper, for browsers take that part out of addresses.</summary>
    [Fact]
    public async Task Author_OfAPaperWhoseIdIsADot_HasAPage()
    {
        await using var page = await explorer.OpenPaperAsync("/author/ada-lovelace", new { id = ".", title = "Notes on GSM8K", @abstract = "We evaluate GPT-4 on GSM8K.", year = 2024, authors = new[] { "Ada Lovelace" } });

        await Expect(page.Title).ToHaveTextAsync("Ada Lovelace");
        await Expect(page.Page.GetByText("Notes on GSM8K")).ToBeVisibleAsync();
    }
}
