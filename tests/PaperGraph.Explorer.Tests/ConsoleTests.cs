using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Explorer.Tests;

public sealed class ConsoleTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task Statement_RunByKeys_IsATableAGraphAndJson()
    {
        await using var page = await explorer.OpenAsync("/console");
        await WriteAsync(page, "MATCH (p:Paper)-[r:INTRODUCES]->(m:Method) RETURN p, r, m ORDER BY p.id LIMIT 5");
        await page.Page.Keyboard.PressAsync("Control+Enter");
        var answer = Answer(page);

        await Expect(answer.GetByRole(AriaRole.Status)).ToContainTextAsync("5 rows");
        await Expect(answer.GetByRole(AriaRole.Row)).ToHaveCountAsync(6);
        await page.PhotographAsync("console-table");
        await answer.GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        await Expect(answer.GetByRole(AriaRole.Group, new() { NameRegex = new("5 relationships") }).Locator("canvas")).ToBeVisibleAsync();
        await Expect(answer.GetByRole(AriaRole.List, new() { Name = "What is drawn" })).ToContainTextAsync("Method 5");
        await page.PhotographAsync("console-graph");
        await answer.GetByRole(AriaRole.Tab, new() { Name = "JSON" }).ClickAsync();
        await Expect(answer.GetByRole(AriaRole.Tabpanel)).ToContainTextAsync("\"INTRODUCES\"");
        await Expect(page.Page).ToHaveURLAsync(new Regex(@"/console\?q=MATCH.*run=yes"));
    }

    [Fact]
    public async Task Value_OfManyItems_IsCutInItsCell()
    {
        await using var page = await explorer.OpenAsync("/console?q=RETURN+range(1,100000)+AS+many&run=yes");

        await Expect(Answer(page)).ToContainTextAsync("99, 100, … 99,900 more items");
        await Answer(page).GetByRole(AriaRole.Tab, new() { Name = "JSON" }).ClickAsync();
        Assert.InRange((await Answer(page).GetByRole(AriaRole.Tabpanel).InnerTextAsync()).Length, 1_000, 400_000);
    }

    [Fact]
    public async Task Graph_NodeOrLineChosen_ShowsItsPropertiesAndSentence()
    {
        await using var page = await explorer.OpenAsync("/console?q=MATCH+(p:Paper+{id:'paper/arxiv:2201.11903'})-[r:INTRODUCES]->(m)+RETURN+p,+r,+m&run=yes");
        await Answer(page).GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        var canvas = Answer(page).Locator("canvas");
        await Expect(Answer(page)).ToContainTextAsync("Choose a node or a line");
        var box = (await canvas.BoundingBoxAsync())!;

        // Two nodes and a line: its middle is that of the picture.
        await canvas.ClickAsync(new() { Position = new() { X = box.Width / 2, Y = box.Height / 2 } });
        await Expect(Answer(page).Locator("blockquote")).ToContainTextAsync("We propose chain-of-thought prompting");
        await Expect(Answer(page).GetByRole(AriaRole.Link, new() { Name = "chain-of-thought", Exact = true })).ToBeVisibleAsync();
        await page.PhotographAsync("console-graph-line");
        await Answer(page).GetByRole(AriaRole.Group, new() { NameRegex = new("1 relationship") }).FocusAsync();
        await page.Page.Keyboard.PressAsync("n");
        await Expect(Answer(page)).ToContainTextAsync("Open its page");
        await page.Page.Keyboard.PressAsync("o");
        await Expect(page.Page).ToHaveURLAsync(new Regex("/paper/arxiv:2201.11903$"));
    }

    [Fact]
    public async Task Graph_NodeExpandedByKeys_ShowsItsNeighboursPartByPartAndTakesThemAway()
    {
        await using var page = await explorer.OpenAsync("/console?q=MATCH+(b:Benchmark+{id:'benchmark/gsm8k'})+RETURN+b&run=yes");
        await Answer(page).GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        var graph = Answer(page).GetByRole(AriaRole.Group, new() { NameRegex = new("^[0-9]+ nodes?, ") });
        await Expect(graph).ToHaveAccessibleNameAsync(new Regex("^1 node, 0 relationships"));
        await graph.FocusAsync();

        await page.Page.Keyboard.PressAsync("n");
        await page.Page.Keyboard.PressAsync("Enter");

        await Expect(Answer(page).GetByText(new Regex("^20 of [0-9]+ neighbours of GSM8K shown.$"))).ToBeVisibleAsync();
        await Expect(graph).ToHaveAccessibleNameAsync(new Regex("^21 nodes, [0-9]+ relationships"));
        await page.PhotographAsync("console-graph-neighbours");
        await page.Page.Keyboard.PressAsync("m");
        await Expect(graph).ToHaveAccessibleNameAsync(new Regex("^41 nodes, "));
        await Expect(Answer(page).GetByText(new Regex("^40 of [0-9]+ neighbours of GSM8K shown.$"))).ToBeVisibleAsync();
        await Answer(page).GetByRole(AriaRole.Button, new() { NameRegex = new("^More neighbours \\([0-9]+ left\\)$") }).ClickAsync();
        await Expect(graph).ToHaveAccessibleNameAsync(new Regex("^(5[5-9]|6[01]) nodes, "));
        await Expect(Answer(page).GetByRole(AriaRole.Button, new() { NameRegex = new("^More neighbours") })).ToHaveCountAsync(0);
        await Answer(page).GetByRole(AriaRole.Button, new() { Name = "Without neighbours" }).ClickAsync();
        await Expect(graph).ToHaveAccessibleNameAsync(new Regex("^1 node, 0 relationships"));
    }

    [Fact]
    public async Task Graph_NodeDoubleClicked_JoinsNeighboursIntoWhatIsThere()
    {
        await using var page = await explorer.OpenAsync("/console?q=MATCH+(p:Paper+{id:'paper/arxiv:2201.11903'})-[r:INTRODUCES]->(m)+RETURN+p,+r,+m&run=yes");
        await Answer(page).GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        var graph = Answer(page).GetByRole(AriaRole.Group, new() { NameRegex = new("^2 nodes, 1 relationship;") });
        await Expect(graph.Locator("canvas")).ToBeVisibleAsync();
        await graph.FocusAsync();
        await page.Page.Keyboard.PressAsync("n");
        await Expect(Answer(page).Locator(".graph-detail strong")).ToHaveTextAsync(new Regex("^Chain-of-Thought Prompting"));
        var canvas = (await graph.Locator("canvas").BoundingBoxAsync())!;
        var node = await FindNodeAsync(page, canvas);

        await page.Page.Mouse.DblClickAsync(node.X, node.Y);

        await Expect(Answer(page).GetByText(new Regex("^20 of [0-9]+ neighbours of ")).Or(Answer(page).GetByText(new Regex("^[0-9]+ neighbours of ")))).ToBeVisibleAsync();
        await Expect(Answer(page).GetByRole(AriaRole.List, new() { Name = "What is drawn" })).ToContainTextAsync("INTRODUCES 1");
        Assert.DoesNotContain("/paper/", page.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Graph_OfTenThousandNodes_IsPlacedAndMovedWithoutHoldingUpThePage()
    {
        await using var page = await explorer.OpenAsync("/console?q=UNWIND+range(1,+10000)+AS+n+RETURN+{id:+'topic/'+%2B+n,+labels:+['Concept',+'Topic'],+properties:+{id:+'topic/'+%2B+n}}+AS+node,+"
            + "{type:+'BROADER',+from:+'topic/'+%2B+n,+to:+'topic/'+%2B+(n+/+3+%2B+1),+properties:+{}}+AS+r");
        await page.Page.GetByLabel("At most").SelectOptionAsync("10000");
        await page.Button("Run").ClickAsync();
        await Expect(Answer(page).GetByRole(AriaRole.Status)).ToContainTextAsync("10,000 rows");
        await using var trace = await FrameTrace.StartAsync(page.Page);

        await Answer(page).GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        var graph = Answer(page).GetByRole(AriaRole.Group, new() { NameRegex = new("^10,000 nodes, 10,000 relationships") });
        await Expect(Answer(page).GetByText("Placing 10,000 nodes …")).ToBeVisibleAsync();
        await Expect(Answer(page).GetByText("Placing 10,000 nodes …")).ToBeHiddenAsync(new() { Timeout = 120_000 });
        await graph.FocusAsync();
        foreach (var key in new[] { "ArrowLeft", "+", "n", "0" })
            await page.Page.Keyboard.PressAsync(key);
        await page.PhotographAsync("console-graph-large");

        Assert.InRange(await trace.EndAtMostAsync(), 0, 50);
    }

    [Theory]
    [InlineData("RETURN+%24n+%2B+1+AS+sum&parameters=%7B%22n%22%3A41%7D", "42")]
    [InlineData("RETURN 'it is ' %2B \"so\" AS word", "it is so")]
    public async Task Address_WithAStatement_RunsItAgain(string statement, string cell)
    {
        await using var page = await explorer.OpenAsync($"/console?q={statement}&run=yes");

        await Expect(Answer(page).GetByRole(AriaRole.Cell, new() { Name = cell, Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Schema_ALabelChosen_ShowsSomeOfItsNodes()
    {
        await using var page = await explorer.OpenAsync("/console");
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "Schema" }).ClickAsync();

        await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Venue 14") }).ClickAsync();

        await Expect(Answer(page).GetByRole(AriaRole.Status)).ToContainTextAsync("14 rows");
        await Expect(Answer(page).GetByRole(AriaRole.Link, new() { Name = "NeurIPS" })).ToHaveAttributeAsync("href", "/venue/neurips");
    }

    [Fact]
    public async Task Error_InAStatement_StandsUnderTheWordWithWhatToTry()
    {
        await using var page = await explorer.OpenAsync("/console");
        page.Expect("status of 400");
        await WriteAsync(page, "MATCH (p:Paper)\nRETRUN p");

        await page.Button("Run").ClickAsync();

        await Expect(Answer(page).GetByRole(AriaRole.Alert)).ToContainTextAsync("did you mean RETURN?");
        await Expect(Answer(page).GetByRole(AriaRole.Alert)).ToContainTextAsync("Line 2, column 1");
        await Expect(Editor(page).Locator(".cm-lintRange-error")).ToHaveTextAsync("RETRUN");
        await page.PhotographAsync("console-error");
    }

    [Fact]
    public async Task Completion_OfALabel_OffersWhatTheStoreHas()
    {
        await using var page = await explorer.OpenAsync("/console");
        await WriteAsync(page, "");
        await page.Page.Keyboard.TypeAsync("MATCH (b:Ben");

        var option = page.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Benchmark" }).First;
        await Expect(option).ToBeVisibleAsync();
        await page.PhotographAsync("console-completion");
        await option.ClickAsync();

        await Expect(Editor(page)).ToContainTextAsync("MATCH (b:Benchmark");
    }

    [Fact]
    public async Task FirstTab_InTheConsole_ReachesTheStatementBeforeTheLists()
    {
        await using var page = await explorer.OpenAsync("/papers");
        await page.Link("Console").ClickAsync();
        await Expect(page.Title).ToHaveTextAsync("Console");

        await page.Page.Keyboard.PressAsync("Tab");

        await Expect(Editor(page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task NamedQuery_ChosenFarBelowOnAPhone_BringsTheStatementIntoView()
    {
        await using var page = await explorer.OpenAsync("/console", Look.Phone);

        await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^similar-papers") }).ClickAsync();

        await Expect(Editor(page)).ToContainTextAsync("MATCH");
        await Expect(Editor(page)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Plan_ExplainedAndProfiled_ShowsItsSteps()
    {
        await using var page = await explorer.OpenAsync("/console");
        await WriteAsync(page, "MATCH (b:Benchmark {id: 'benchmark/gsm8k'})<-[:EVALUATES_ON]-(p) RETURN p.title");

        await page.Button("Explain").ClickAsync();
        var plan = Answer(page).GetByRole(AriaRole.Region, new() { Name = "Plan" });
        await Expect(plan).ToContainTextAsync("Estimated, not run");
        Assert.True(await plan.GetByRole(AriaRole.Rowheader).CountAsync() > 1);
        await Expect(Answer(page).GetByRole(AriaRole.Status)).ToContainTextAsync("Explained, not run");
        await Expect(Answer(page).GetByRole(AriaRole.Tab)).ToHaveTextAsync(["Plan"]);

        await page.Button("Profile").ClickAsync();
        await Expect(plan).ToContainTextAsync("Measured while it ran");
        await Expect(plan.GetByRole(AriaRole.Columnheader, new() { Name = "db hits" })).ToBeVisibleAsync();
        await page.PhotographAsync("console-plan");
    }

    [Fact]
    public async Task NamedQuery_WithAConceptFoundByName_Runs()
    {
        await using var page = await explorer.OpenAsync("/console");
        await page.Page.GetByLabel("Find a named query").FillAsync("papers-of-benchmark");
        await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^papers-of-benchmark") }).ClickAsync();

        var form = page.Page.Locator("form").Filter(new() { HasText = "papers-of-benchmark" });
        await form.GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true }).ClickAsync();
        await Expect(form.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await Expect(Answer(page)).ToContainTextAsync("Not run yet.");
        await page.Page.Locator(".console-bar").GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true }).ClickAsync();
        await Expect(Answer(page)).ToContainTextAsync("Not run yet.");
        await form.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("gsm8k");
        await page.Suggestions.First.ClickAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true }).ClickAsync();

        await Expect(Answer(page)).ToContainTextAsync("Training Verifiers to Solve Math Word Problems");
        await page.PhotographAsync("console-named");
    }

    [Fact]
    public async Task SavedQuery_AfterAReload_IsStillThere()
    {
        await using var page = await explorer.OpenAsync("/console");
        await WriteAsync(page, "RETURN 'kept' AS word");
        await page.Button("Save").ClickAsync();
        await page.Page.GetByLabel("Name", new() { Exact = true }).FillAsync("My words");
        await page.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await page.GoAsync("/console");
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "Saved" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^My words") }).ClickAsync();
        await Expect(Editor(page)).ToContainTextAsync("RETURN 'kept' AS word");
        await page.Button("Run").ClickAsync();
        await Expect(Answer(page).GetByRole(AriaRole.Cell, new() { Name = "kept", Exact = true })).ToBeVisibleAsync();

        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();
        await Expect(page.Page.GetByRole(AriaRole.Region, new() { Name = "Queries at hand" }).GetByRole(AriaRole.Button, new() { NameRegex = new("kept.*1 row") })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Writing_WithoutTheSwitch_IsRefused()
    {
        await using var page = await explorer.OpenAsync("/console");
        page.Expect("status of 4");
        await WriteAsync(page, "CREATE (n:Note {id: 'note/1'})");

        await page.Button("Run").ClickAsync();

        await Expect(Answer(page).GetByRole(AriaRole.Alert)).ToContainTextAsync("read");
    }

    // The first place from the top left where the pointer would choose something: the pointer says so.
    private static async Task<(float X, float Y)> FindNodeAsync(ExplorerPage page, LocatorBoundingBoxResult box)
    {
        for (var y = box.Y + 40; y < box.Y + box.Height; y += 8)
        {
            for (var x = box.X + 40; x < box.X + box.Width - 60; x += 8)
            {
                await page.Page.Mouse.MoveAsync(x, y);
                if (await page.Page.EvaluateAsync<string>("() => document.querySelector('.graph-canvas').style.cursor") == "pointer")
                    return (x, y);
            }
        }

        throw new InvalidOperationException("No node is drawn.");
    }

    private static ILocator Editor(ExplorerPage page) => page.Page.GetByRole(AriaRole.Textbox, new() { Name = "Cypher statement" });

    private static ILocator Answer(ExplorerPage page) => page.Page.GetByRole(AriaRole.Region, new() { Name = "Answer" });

    private static async Task WriteAsync(ExplorerPage page, string statement)
    {
        await Editor(page).ClickAsync();
        await page.Page.Keyboard.PressAsync("Control+A");
        await page.Page.Keyboard.PressAsync("Delete");
        await page.Page.Keyboard.InsertTextAsync(statement);
    }
}
