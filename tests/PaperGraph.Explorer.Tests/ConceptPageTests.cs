using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed class ConceptPageTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Names_OfAConcept_SayWhyTheyAreOne()
    {
        await using var page = await explorer.OpenAsync("/concept/method/chain-of-thought");
        var merges = page.Section("Names, and why they are one");

        var abbreviation = merges.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "as a paper defines the short form" });
        await Expect(abbreviation).ToContainTextAsync("CoT is chain-of-thought prompting");
        await Expect(abbreviation.Locator("blockquote")).ToContainTextAsync("We propose chain-of-thought prompting (CoT)");
        await Expect(merges).ToContainTextAsync("by the lexicon");
        await Expect(merges.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await page.PhotographAsync("concept-method");
    }

    [Fact]
    public async Task Why_BesideTheNamesOnAPhone_LeadsToTheirReasons()
    {
        await using var page = await explorer.OpenAsync("/concept/method/chain-of-thought", Look.Phone);
        var heading = page.Page.GetByRole(AriaRole.Heading, new() { Name = "Names, and why they are one" });
        await Expect(page.Section("Beside it").GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
        await Expect(heading).Not.ToBeInViewportAsync();

        await page.Button("Why?").ClickAsync();

        await Expect(heading).ToBeInViewportAsync();
        await Expect(heading).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Results_OfABenchmark_HaveValuesWithEvidenceAndCanBeSorted()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/gsm8k");
        var results = page.Section("Results");
        var row = results.GetByRole(AriaRole.Row).Filter(new() { HasText = "DeepSeekMath-RL 7B" });

        await Expect(row).ToContainTextAsync("88.2");
        await row.GetByRole(AriaRole.Link, new() { NameRegex = new("^DeepSeekMath: Pushing") }).HoverAsync();
        await Expect(page.Page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("88.2% on GSM8K");
        await results.GetByRole(AriaRole.Button, new() { Name = "Value" }).ClickAsync();

        await Expect(results.GetByRole(AriaRole.Columnheader, new() { Name = "Value" })).ToHaveAttributeAsync("aria-sort", "descending");
        var values = await results.Locator("tbody td:nth-child(2)").AllInnerTextsAsync();
        var numbers = values.Select(value => double.Parse(value.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers.OrderDescending(), numbers);
        await page.PhotographAsync("concept-benchmark");
    }

    [Fact]
    public async Task Scores_OfAMeasureWithADirection_HaveALineOfTheBestSoFar()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/imagenet");
        var results = page.Section("Results");

        await Expect(results.GetByRole(AriaRole.Group, new() { NameRegex = new("^accuracy by year: 2 scores from 2020 to 2021; the best is 88.55 of ViT-H.14\\.") })).ToBeVisibleAsync();
        await Expect(results.Locator(".score-best")).ToHaveCountAsync(1);
        await Expect(results.GetByText("2 scores, higher is better")).ToBeVisibleAsync();
        await Expect(results.GetByRole(AriaRole.Columnheader, new() { Name = "Year" })).ToBeVisibleAsync();
        await page.PhotographAsync("concept-scores");
    }

    [Fact]
    public async Task Scores_OfNoSaidMeasure_ArePointsThatTellOfThePaperAndLeadToIt()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/gsm8k");
        var chart = page.Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^Measure not said by year: 5 scores from 2022 to 2024\\.") });
        var card = page.Page.GetByRole(AriaRole.Tooltip);
        await Expect(chart.GetByRole(AriaRole.Link)).ToHaveCountAsync(5);
        await Expect(chart.Locator(".score-best")).ToHaveCountAsync(0);

        await chart.GetByRole(AriaRole.Link, new() { NameRegex = new("^DeepSeekMath-RL 7B: 88.2, 2024, ") }).HoverAsync();
        await Expect(card).ToContainTextAsync("DeepSeekMath: Pushing the Limits");
        await Expect(card.Locator("blockquote")).ToContainTextAsync("88.2% on GSM8K");
        await page.PhotographAsync("concept-score");
        await chart.Locator("a[tabindex='0']").FocusAsync();
        await page.Page.Keyboard.PressAsync("Home");
        await Expect(chart.GetByRole(AriaRole.Link, new() { NameRegex = new("^chain-of-thought: 56.9, 2022, ") })).ToBeFocusedAsync();
        await Expect(card).ToContainTextAsync("56.9");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(page.Title).ToHaveTextAsync("Chain-of-Thought Prompting Elicits Reasoning in Large Language Models");
    }

    [Fact]
    public async Task Scores_OfOneYear_HaveNoChart()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/glue");

        await Expect(page.Section("Results").GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await Expect(page.Page.Locator(".score-chart")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Scores_WrittenAsSharesOfOne_StandAmongThoseInPercent()
    {
        await using var page = await explorer.OpenAsync("/papers");
        await page.Page.RouteAsync("**/benchmark/gsm8k/results*", route => route.FulfillAsync(new() { Json = new { items = new[] { Score("A", "0.86", 2020), Score("B", "79.5", 2021), Score("C", "1", 2021), Score("D", "328", 2022) }, next = (string?)null } }));

        await page.GoAsync("/concept/benchmark/gsm8k");

        await Expect(page.Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^accuracy by year: 3 scores from 2020 to 2021; the best is 0.86 of A\\.") })).ToBeVisibleAsync();
        await Expect(page.Section("Results").GetByText("A share written as 0.86 stands at 86. Shares above 100 % are misread")).ToBeVisibleAsync();
        await Expect(page.Section("Results").GetByRole(AriaRole.Row)).ToHaveCountAsync(5);

        static object Score(string name, string value, int year) => new
        {
            subject = "model/" + name,
            subjectName = name,
            benchmark = "benchmark/gsm8k",
            benchmarkName = "GSM8K",
            metric = name == "A" ? "Accuracies" : "accuracy",
            setting = "",
            value,
            number = double.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
            paper = "paper/" + name,
            title = "Of " + name,
            year,
            confidence = 0.9,
            evidence = "It says so.",
        };
    }

    [Fact]
    public async Task Chart_OfYears_ChoosesAYearOfThePapers()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/gsm8k");
        var papers = page.Section("Papers");
        await Expect(papers.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(13);

        await page.Section("Papers by year").GetByRole(AriaRole.Button, new() { NameRegex = new("^2021: ") }).ClickAsync();

        await Expect(papers.GetByRole(AriaRole.Link, new() { Name = "Training Verifiers to Solve Math Word Problems" })).ToBeVisibleAsync();
        await Expect(papers.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "2022" })).ToHaveCountAsync(0);
        await papers.GetByRole(AriaRole.Button, new() { NameRegex = new("all years") }).ClickAsync();
        await Expect(papers.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(13);
        await papers.GetByRole(AriaRole.Button, new() { NameRegex = new("^introduced") }).ClickAsync();
        await Expect(papers.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Family_OfAModel_IsATreeOfVersions()
    {
        await using var page = await explorer.OpenAsync("/concept/model/gpt-3");
        var family = page.Section("Family");

        await Expect(family.Locator("[aria-current]")).ToHaveTextAsync("GPT-3");
        await family.GetByRole(AriaRole.Link, new() { Name = "GPT-3 175B" }).ClickAsync();

        await Expect(page.Title).ToHaveTextAsync("GPT-3 175B");
        await page.PhotographAsync("concept-model");
    }

    [Fact]
    public async Task Neighbours_OfAConcept_AreListedByRelationWithSentences()
    {
        await using var page = await explorer.OpenAsync("/concept/benchmark/gsm8k");
        var beside = page.Section("Beside it");

        await Expect(beside.GetByRole(AriaRole.Heading, new() { Name = "Named together" })).ToBeVisibleAsync();
        await Expect(beside.GetByRole(AriaRole.Link, new() { Name = "MMLU", Exact = true })).ToBeVisibleAsync();
        var more = beside.GetByRole(AriaRole.Button, new() { NameRegex = new("ore") }).Last;
        var before = await beside.GetByRole(AriaRole.Listitem).CountAsync();
        await more.ClickAsync();

        await Expect(beside.GetByRole(AriaRole.Listitem).Nth(before)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Path_FromAConcept_IsAskedForOnTheMap()
    {
        await using var page = await explorer.OpenAsync("/concept/method/low-rank-adaptation");
        await page.Link("Path to …").ClickAsync();
        var to = page.Page.GetByRole(AriaRole.Combobox, new() { Name = "Path to" });

        await Expect(to).ToBeFocusedAsync();
        await to.PressSequentiallyAsync("gsm8k");
        await page.Suggestions.First.ClickAsync();

        await Expect(page.Page.GetByRole(AriaRole.Heading, new() { Name = "Path from low-rank adaptation to GSM8K" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task List_OfAKind_IsOrderedByNameOnDemand()
    {
        await using var page = await explorer.OpenAsync("/concepts");
        await page.Page.GetByRole(AriaRole.Group, new() { Name = "Kind" }).GetByRole(AriaRole.Link, new() { NameRegex = new("benchmark") }).ClickAsync();
        await Expect(page.Page).ToHaveURLAsync(new Regex("kind=benchmark"));
        await Expect(page.Page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync(new Regex("GSM8K|MMLU"));

        await page.Page.GetByLabel("Order").SelectOptionAsync("name");

        await Expect(page.Page).ToHaveURLAsync(new Regex("sort=name"));
        await Expect(page.Page.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync(new Regex("^A"));
    }
}
